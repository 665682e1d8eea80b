import { isCommonWord } from '../../../text/common-words.ts';
import { allMatch, words } from './phrases.ts';

const surname = String.raw`(?:(?:[Dd]e|[Vv]an|[Vv]on|der|den|[Dd]i|[Ll]a|[Ll]e|al)[ -]){0,3}\p{Lu}[\p{L}'’-]*\p{Ll}(?:['’]s)?`;
const authors = `${surname}(?:,? (?:and|&|et) ${surname})?(?:,? et al\\.?)?`;
const cited = new RegExp(`^(${authors}),? \\(?(?:1[6-9]|20)\\d\\d[a-z]?\\)?$`, 'u');
const others = /^\p{Lu}.*[\s,]et al\.?(?:['’]s)?(?:,? \(?\d{4}\w?\)?)?$/u;
const journal =
  /^(?:Journal|Annals|Archives|Proceedings|Transactions) of (?:the )?\p{Lu}|^(?:American|British|European|International) Journal of \p{Lu}/u;
const dated = words(
  'Planck Gaia Pantheon Kepler Hubble Expo Horizon Agenda Vision Windows Office Eurobarometer Afrobarometer Basel',
);

/** "Roe 2015", "Smith and Doe, 1998b", "Roe et al.": a paper by its authors. Data sets and programmes bear years too ("Horizon 2020"). */
export const isCitation = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => others.test(text) || journal.test(text) || isCited(text));

function isCited(text: string): boolean {
  const names = cited.exec(text)?.[1]?.match(/\p{Lu}[\p{L}'’-]*/gu) ?? [];
  if (names.every((name) => isCommonWord(name.toLowerCase()))) return false;
  return !names.some((name) => dated.has(name) || /\p{Ll}\p{Lu}/u.test(name.replace(/^Ma?c/, '')));
}

const number = String.raw`(?:\(?[A-Z]?\d{1,2}(?:[.-]\d{1,2}){0,3}[a-z]?\)?|[IVX]{1,5}|[A-Z]\d?)`;
const parts =
  '(?:[Tt]ables?|[Ff]igures?|[Ff]igs?\\.?|[Ss]ections?|[Ss]ect?s?\\.?|[Aa]ppendix|[Aa]ppendices|[Ee]quations?|[Ee]qs?\\.?|[Tt]heorems?|[Ll]emmas?|[Pp]ropositions?|[Cc]orollary|[Ff]ootnotes?|[Rr]efs?\\.?|[Rr]eferences?|[Pp]ages?|pp\\.?|[Vv]ol(?:ume)?s?\\.?|[Pp]art|[Cc]hapters?|[Ss]upplementary (?:[Tt]able|[Ff]igure|[Ff]ig\\.?|[Nn]ote|[Mm]ovie|[Vv]ideo|[Dd]ata|[Ff]ile)s?|[Aa]dditional [Ff]ile|[Ll]isting)';
const numbered = new RegExp(`^${parts} ${number}(?: (?:and|to) ${number})?$`, 'u');
const bare =
  /^(?:Figs?|Eqs?|Sects?|Refs?|Vol|pp|[Ss]upplementary (?:[Mm]aterials?|[Ii]nformation|[Dd]ata|[Tt]ables?|[Ff]igures?|[Ff]iles?|[Mm]ethods?)|[Ss]upporting [Ii]nformation|[Oo]nline [Aa]ppendix|[Oo]nline [Ss]upplement(?:ary [Mm]aterial)?|[Aa]dditional [Ff]iles?|[Pp]age numbers?)\.?$/;
/** Laws are named by such numbers too: of bankruptcy, of housing, of California. */
const lawful = /^(?:Chapter (?:7|11|12|13)|Section 8|Propositions? \d\d)$/;

/** "Table 2", "Fig.", "Appendix A", "supplementary material": a part of a paper. */
export const isReference = (texts: readonly string[]): boolean =>
  (allMatch(texts, numbered) || allMatch(texts, bare)) && !allMatch(texts, lawful);
