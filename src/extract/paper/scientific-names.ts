import { isScientificName } from '../../text/scientific-name.ts';
import type { Token } from '../../text/token.ts';
import { wordForm } from '../../text/word-form.ts';
import type { PaperCandidates } from './candidate.ts';
import type { Span } from './span.ts';

/** A place where an organism is named by genus and species: tokens `first` to `last`, both included. */
export interface ScientificName {
  first: number;
  last: number;
  /** Its normal form; with the letter of the genus and a full stop where the paper writes no genus that it may be. */
  key: string;
}

const shortened = /^(\p{Lu})\. ?([a-z]{3,})$/u;

/** The organisms that the fields of a paper name by genus and species, field by field: "Picoides arcticus", then "P. arcticus". */
export function findScientificNames(fields: readonly (readonly Token[])[]): ScientificName[][] {
  const full = fields.map(fullNames);
  const genera = new Map<string, string>();
  for (const { key } of full.flat()) genera.set(`${key[0]}.${key.slice(key.indexOf(' '))}`, key);
  const letters = new Set([...genera.keys()].map((short) => short[0]!));
  return fields.map((tokens, field) => [
    ...full[field]!,
    ...tokens.flatMap(({ text }, at): ScientificName[] => {
      const short = shortened.exec(text);
      if (!short) return [];
      const key = `${short[1]!.toLowerCase()}. ${wordForm(short[2]!)}`;
      return genera.has(key) || isScientificName(anyGenus, short[2]!) || letters.has(key[0]!)
        ? [{ first: at, last: at, key: genera.get(key) ?? key }]
        : [];
    }),
  ]);
}

/** A genus that no rule objects to. */
const anyGenus = 'Quercus';

function fullNames(tokens: readonly Token[]): ScientificName[] {
  return tokens.flatMap((token, at): ScientificName[] => {
    const next = tokens[at + 1];
    if (token.kind !== 'word' || token.glued || next?.kind !== 'word' || next.glued || next.sentence !== token.sentence)
      return [];
    if (next.start !== token.end + 1 || !isScientificName(token.text, next.text)) return [];
    return [{ first: at, last: at + 1, key: `${token.form} ${next.form}` }];
  });
}

/** Words of a common name. */
const mostWords = 3;

/** The common names that are given beside scientific ones: "black-backed woodpecker (Picoides arcticus)", or the other way round. */
export function tieOrganisms(
  tokens: readonly Token[],
  names: readonly ScientificName[],
  spans: readonly Span[],
): PaperCandidates['organisms'] {
  const textAt = (at: number): string | undefined => tokens[at]?.text;
  return names.flatMap(({ first, last, key }) => {
    const isInBrackets = textAt(first - 1) === '(' && textAt(last + 1) === ')';
    const isBefore = textAt(last + 1) === '(';
    const common = spans
      .filter(({ shape }) => shape === 'run')
      .filter((span) =>
        isInBrackets ? span.last === first - 2 : isBefore && span.first === last + 2 && textAt(span.last + 1) === ')',
      )
      .filter((span) => span.key.split(' ').length <= mostWords)
      .sort((a, b) => b.last - b.first - (a.last - a.first))[0];
    return common && common.key !== key ? [{ scientific: key, common: common.key }] : [];
  });
}
