/** A stretch of characters. */
export interface Range {
  start: number;
  end: number;
}

const name = String.raw`\p{Lu}[\p{Ll}'’-]{1,30}(?:-\p{Lu}\p{Ll}{1,30})?`;
const year = String.raw`(?:18|19|20)\p{N}{2}[a-z]?`;
const author = String.raw`${name}(?: et al\.?)?(?:(?:,| and| &|, and|, &) ${name}){0,3}(?: et al\.?)?`;
/** "Roe et al.", "(Roe, 2015)", "(Roe and Doe 2015a; Smith, 1999)". */
const patterns = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])${name}(?:,? (?:and|&) ${name})? et al\b\.?(?:,? \(?${year}\)?)?`, 'gu'),
  new RegExp(
    String.raw`[([](?:see |e\.g\.,? |cf\. ){0,2}${author},? ${year}(?:[;,] (?:${author},? )?${year}){0,12}[)\]]`,
    'gu',
  ),
];

/** Where a text cites works by their authors. */
export const findCitations = (text: string): Range[] =>
  text.includes('et al') || /[12]\p{N}{3}[a-z]?[)\]]/u.test(text)
    ? patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
      )
    : [];
