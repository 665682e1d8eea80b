const named =
  'af Afrikaans|am Amharic|ar Arabic|az Azerbaijani|be Belarusian|bg Bulgarian|bn Bengali|ca Catalan|cs Czech|da Danish|de German|' +
  'el Greek|en English|es Spanish|et Estonian|eu Basque|fa Persian|fi Finnish|fr French|gl Galician|gu Gujarati|he Hebrew|hi Hindi|' +
  'hr Croatian|hu Hungarian|hy Armenian|id Indonesian|is Icelandic|it Italian|ja Japanese|ka Georgian|kk Kazakh|km Khmer|' +
  'kn Kannada|ko Korean|la Latin|lo Lao|lt Lithuanian|lv Latvian|mk Macedonian|ml Malayalam|mr Marathi|ms Malay|my Burmese|' +
  'nb Norwegian|nl Dutch|pa Punjabi|pl Polish|pt Portuguese|ro Romanian|ru Russian|si Sinhala|sk Slovak|sl Slovenian|' +
  'sq Albanian|sr Serbian|sv Swedish|sw Swahili|ta Tamil|te Telugu|th Thai|tl Tagalog|tr Turkish|uk Ukrainian|ur Urdu|' +
  'vi Vietnamese|zh Chinese';
const names = new Map(named.split('|').map((line) => [line.slice(0, 2), line.slice(3)]));

/** What a language that texts are found to be in is called in English: `German` for `de`. */
export function languageName(code: string): string {
  return names.get(code) ?? code;
}
