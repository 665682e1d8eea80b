const publisher =
  /\b(?:press|publish\w*|verlag|wiley|springer|elsevier|routledge|books|sage|academic|mcgraw|thesis|dissertation|university of|retrieved|accessed|available|advance online)\b/i;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.? ';
/** What ends a name: volume, year or pages; a number that counts conferences (`12th`) does not, nor does a word. */
const behind = `(?:\\b(?:vol|no|pp?|volume|issue|pages?)\\b\\.? ?\\d|\\(?(?:${month})?\\d(?!\\d{0,2}(?:st|nd|rd|th)\\b)|\\((?:vol|pp?|\\p{Lu}))`;
const named = new RegExp(`^(\\p{L}[^;()[\\]]{1,160}?)[*_]{0,2}(?<!\\d)[\\s.,:]{0,3}${behind}`, 'iu');

/**
 * The journal or proceedings behind the title of a reference, where volume, year or pages behind it show its end; `null`
 * where it is not sure, as for a book and its publisher.
 */
export function venueOf(text: string): string | null {
  const trimmed = text.replace(/^[\s.,;:”"’'*_]{1,6}/, '');
  const isWithin = /^in:?\s/i.test(trimmed);
  const rest = trimmed
    .replace(/^in:?\s+/i, '')
    .replace(/^[^()]{3,200}\((?:eds?|hrsg)\.?\)[.,:]?\s*/i, '')
    .replace(/^[*_]{1,2}/, '');
  const name = named.exec(rest)?.[1]?.replace(/[\s.,:*_]{1,6}$/, '') ?? '';
  const isName = /\p{L}{2}/u.test(name) && !/[?!]/.test(name) && name.split(' ').length <= 20;
  return isName && (isWithin || !publisher.test(name)) ? name : null;
}
