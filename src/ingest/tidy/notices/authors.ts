import { isMadeOf, plainWordsIn, saysSomething } from './sentence.ts';

const mail = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,30}){1,4}/;
const addressLabel =
  /^[*†‡]?\s?(?:correspond(?:ence|ing author)s?|address (?:correspondence|reprint|all correspondence|for)|reprint requests|author for correspondence|to whom correspondence|e-?mails?|contacts?|electronic address)\b/i;

const withoutMail =
  /^[*†‡]?\s?(?:correspond(?:ence|ing authors?)|address (?:for )?(?:correspondence|reprints?)|reprint requests|author for correspondence)(?: (?:to|address|details))?\s?[:.]/i;

/** `Correspondence to: ...`, `E-mail: x@y.z`. */
export function isAddress(text: string): boolean {
  if (text.length > 300) return false;
  const hasMail = mail.test(text);
  if (hasMail && addressLabel.test(text)) return true;
  if (withoutMail.test(text)) return !saysSomething(text);
  return hasMail && isMadeOf(text.replace(mail, ''), 6);
}

const place =
  /^(?:\d{1,2}\s?|[a-z]\s|\*)?(?:from the |author(?:'s)? affiliations?: |affiliations?: )?(?:department|dept\.?|institut[eo]?|school|faculty|division|laboratory|centre|center|college|univer\w{1,6})(?: (?:of|for|de|des))?\b/i;

/** `Department of X, University of Y, City, Country.` */
export function isAffiliation(text: string): boolean {
  if (text.length > 300 || !place.test(text) || saysSomething(text)) return false;
  const isNamed = /\b(?:Univer\w{1,6}|Institut\w{0,5}|Hospital|College|School|Academy)\b/.test(text);
  return isNamed && text.split(',').length >= 3 && plainWordsIn(text) <= 2;
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const day = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?[ -]${month}[ ,-]{1,2}\\d{4}|${month} \\d{1,2},? \\d{4}|\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|${month} (?:19|20)\\d\\d`,
  'i',
);
const dateLabel =
  /^[[(]?(?:manuscript |paper |article )?(?:received|accepted|submitted|revised|revision received|first published|published(?: online| on| ahead of print)?|publication date|epub|available online|online publication|e-?published)\b[^a-z]{0,3}/i;
const onlineFirst = /^\p{Lu}[\p{L}& ]{2,60} advance online publication, /u;

/** `Received 3 May 2010; accepted 7 June 2010`. */
export function isDate(text: string): boolean {
  if (text.length > 220 || !day.test(text) || saysSomething(text)) return false;
  return (
    onlineFirst.test(text) ||
    (dateLabel.test(text) && !/\b(?:patients?|samples?|data|respon\w{1,6}|participants?)\b/i.test(text))
  );
}
