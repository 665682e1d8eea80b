const named =
  'ar ara arabic|bg bul bulgarian|ca cat catalan|cs cze ces czech|da dan danish|de ger deu german deutsch|el gre ell greek|' +
  'en eng english|es spa spanish español|et est estonian|fa per fas persian|fi fin finnish|fr fre fra french français|he heb hebrew|' +
  'hr hrv croatian|hu hun hungarian|id ind indonesian|it ita italian italiano|ja jpn japanese|ko kor korean|lt lit lithuanian|' +
  'lv lav latvian|ms may msa malay|nl dut nld dutch|no nor norwegian|pl pol polish|pt por portuguese português|ro rum ron romanian|' +
  'ru rus russian|sk slo slk slovak|sl slv slovenian|sr srp serbian|sv swe swedish|th tha thai|tr tur turkish|uk ukr ukrainian|' +
  'vi vie vietnamese|zh chi zho chinese';
const codes = new Map(
  named.split('|').flatMap((line) => line.split(' ').map((name) => [name, line.slice(0, 2)] as const)),
);

/** `en` for `English`, `eng`, `en-GB` (ISO 639); of several the first; as it is where it is none of the usual ones. */
export function languageOf(text: string | null): string | null {
  if (text === null) return null;
  const first = text
    .split(/[;,/]/)
    .find((one) => one.trim() !== '')
    ?.trim();
  if (first === undefined) return null;
  return codes.get(first.toLowerCase().replace(/[-_][a-z]{2,4}$/, '')) ?? first.slice(0, 40);
}
