import type { Paper } from '../model/index.ts';
import { plainWords } from './clean.ts';

const word =
  "(?:erratum|errata|corrigendum|corrigenda|addendum|addenda|(?:editor['’]?s |editorial )?expression of concern)";
const opening = new RegExp(
  `^[\\["'“‘«*\\s]{0,3}(?:${word}(?![\\p{L}])|(?:author|publisher)(?:['’]?s)? correction(?!\\p{L})|` +
    'correction(?:\\s*(?:[:.]|$)| to(?!\\p{L})| notice(?!\\p{L}))|retraction(?:\\s*(?::|$)| of(?!\\p{L})| note(?!\\p{L})| notice(?!\\p{L})))',
  'iu',
);
/** `(vol 12, pg 3, 2010)`, as Web of Science writes behind the title of the paper that is corrected. */
const tail = /[([](?:(?:retraction|correction|erratum) (?:of|to|for) )?vol\.? ?\d[^()[\]]{0,60}[)\]]\s*\.?$/iu;
const mention = /[([]erratum (?:in|to|for|:)?[^()[\]]{0,120}[)\]]\s*\.?$/iu;
const types =
  /^(?:published )?(?:erratum|errata|corrigendum|correction|addendum|retraction|retraction (?:notice|note|of publication)|expression of concern)$/i;

/**
 * Whether a paper says nothing but that another one is corrected or retracted, by its title or its type. A paper that was
 * retracted itself (`RETRACTED: ...`) is none of these. Where the title mentions the erratum behind its own words
 * (`... [Erratum in ...]`), only a record without an abstract is one: some databases write this on the paper itself.
 */
export function isErratum({ title, abstract, type }: Pick<Paper, 'title' | 'abstract' | 'type'>): boolean {
  if (/^\W{0,3}(?:retracted|withdrawn)(?!\p{L})/iu.test(title)) return false;
  if (opening.test(title) || tail.test(title) || (abstract === '' && mention.test(title))) return true;
  return (type ?? '').split(/[;,|]/).some((part) => types.test(part.trim()));
}

/**
 * The title of the paper that an erratum is about, in plain words: what is left without `Erratum to:`, quotes and the
 * place of publication behind it. Empty where it names none.
 */
export function correctedTitle(title: string): string {
  let rest = title.replace(opening, '');
  rest = rest.replace(
    /^(?:\s*(?:to|for|on|of|regarding|notice|note|the (?:article|paper)|article)(?!\p{L}))*[\s:.–—-]*/iu,
    '',
  );
  const quoted = /^(?:["“”«„'‘’`]{1,2})(.{12,}?)(?:["”“»]|['’]{2}|['’](?!\p{L}))(?!\p{L})/u.exec(rest);
  if (quoted) return plainWords(quoted[1]!).join('');
  for (let cut = rest; ; rest = cut) {
    cut = rest.replace(
      /\s*(?:\([^()]{0,200}(?:\([^()]{0,60}\)[^()]{0,120}){0,6}\)|\[[^[\]]{0,200}\])\s*\.?$/u,
      (place) => (/\d|erratum|retract/iu.test(place) ? '' : place),
    );
    if (cut === rest) return plainWords(rest).join('');
  }
}
