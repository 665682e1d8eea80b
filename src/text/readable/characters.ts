/** The scripts in which a joiner, or its lack, changes how a word is written, and in which a text may turn its direction. */
const joining =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}' +
  '\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}' +
  '\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}';
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const special = /[\u00ad\u200b-\u200f\u2010\u2011\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufb00-\ufb06\ufffc]/;

/** Soft hyphens, spaces of no width, joiners of words, invisible operators, a mark of byte order, a lost object. */
const invisible = /[\u00ad\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufffc]/g;
const joiner = new RegExp(`(?<![${joining}\\p{M}])\\u200c|(?<![${joining}\\p{M}\\p{So}\\p{Sk}\\ufe0f])\\u200d`, 'gu');
const direction = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const ligatures = new Map(Object.entries({ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }));

/**
 * The text without characters that are not seen, ligatures as letters, hyphens as `-`, composed (NFC). Joiners stay in
 * scripts that need them and in emoji, marks of direction in texts that run from right to left.
 */
export function plainCharacters(text: string): string {
  if (!special.test(text)) return text.normalize('NFC');
  const seen = text
    .replace(/\u00ad\s(?=\p{Ll})/gu, '') // a line ended there
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\ufb00-\ufb06]/g, (sign) => ligatures.get(sign)!)
    .replace(invisible, '')
    .replace(joiner, '');
  return (rightToLeft.test(seen) ? seen : seen.replace(direction, '')).normalize('NFC');
}
