import type { ConceptType } from '../../model/index.ts';
import type { Known } from '../paper/candidate.ts';
import { cues } from '../paper/cues.ts';
import { properNoun } from '../paper/proper-noun.ts';
import type { Standing } from '../paper/standing.ts';
import { lookUp, type Vocabulary } from '../paper/vocabulary.ts';

/** A softmax regression: for each clue, what it adds to each type's score, in the order of `types`. */
export interface TypeWeights {
  types: ConceptType[];
  clues: Record<string, number[]>;
}

/** The same as it is stored: weights in hundredths, a line of numbers a clue, those at the end that are 0 left out. */
export interface StoredTypes {
  types: ConceptType[];
  clues: Record<string, string>;
}

/** Reads stored weights. */
export const readTypes = ({ types, clues }: StoredTypes): TypeWeights => ({
  types,
  clues: Object.fromEntries(
    Object.entries(clues).map(([clue, row]) => {
      const weights = row.split(' ').map((weight) => Number(weight) / 100);
      return [clue, types.map((_, at) => weights[at] ?? 0)];
    }),
  ),
});

/** Weights as they are stored; those below `least` are left out. */
export const storeTypes = ({ types, clues }: TypeWeights, least = 0.1): StoredTypes => ({
  types,
  clues: Object.fromEntries(
    Object.entries(clues).map(([clue, weights]) => {
      const row = weights.map((weight) => (Math.abs(weight) < least ? '' : String(Math.round(weight * 100))));
      return [clue, row.join(' ').trimEnd()];
    }),
  ),
});

/** Below this probability a type is a guess; more is asked where nothing but endings and context speaks. */
const leastSure = 0.25;
const leastSureOfStranger = 0.3;

/** What tells the type of a concept: its words, its head and that head's ending, how it is written, what the vocabulary says of it and of its parts. */
export function typeClues(
  key: string,
  forms: readonly string[],
  known: Known | null,
  vocabulary: Vocabulary,
): string[] {
  const words = key.split(' ');
  const head = words.at(-1)!.toLowerCase();
  const clues = [
    'base',
    `head ${head}`,
    ...words.map((word) => `word ${word.toLowerCase()}`),
    `length ${Math.min(words.length, 4)}`,
  ];
  if (words.length > 1)
    clues.push(`first ${words[0]!.toLowerCase()}`, `two ${words.slice(-2).join(' ').toLowerCase()}`);
  else clues.push(`only ${head}`);
  clues.push(`ending ${head.slice(-3)}${words.length > 1 ? ' +' : ''}`, `ending ${head.slice(-4)}`);
  const shortest = forms.reduce((best, form) => (form.length < best.length ? form : best), forms[0] ?? key);
  if (/^\p{Lu}{2,}s?$/u.test(shortest)) clues.push('capitals');
  else if (/\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(shortest)) clues.push('mixed case');
  if (/\p{N}/u.test(shortest)) clues.push('digit');
  if (forms.length > 0 && forms.every((form) => /^\p{Lu}\p{Ll}+(?: (?:of the |of |and )?\p{Lu}\p{Ll}+)*$/u.test(form)))
    clues.push('name');
  const proper = properNoun(head);
  if (proper) clues.push(`proper ${proper}`);
  clues.push(known?.type ? `known ${known.type}` : 'unknown');
  const typeOf = (from: number, to: number) => lookUp(words.slice(from, to).join(' '), vocabulary)?.type;
  const parts = words.slice(1).map((_, i) => i + 1);
  const tail = parts.map((from) => typeOf(from, words.length)).find(Boolean);
  const start = parts.map((_, i) => typeOf(0, words.length - 1 - i)).find(Boolean);
  if (tail) clues.push(`tail known ${tail}`);
  if (start) clues.push(`start known ${start}`);
  return clues;
}

/** What its place in a paper tells of its type: "using X", "on X", "we introduce X", "X: ...". */
export function standingClues(standing: Standing): string[] {
  const { count, title } = standing;
  const clues = cues.filter((cue) => standing[cue] > count / 3).map((cue) => `cue ${cue}`);
  return title > 0 ? [...clues, 'title'] : clues;
}

/** The likeliest type; `null` where none is likely enough. */
export function guessType(clues: readonly string[], { types, clues: weights }: TypeWeights): ConceptType | null {
  const scores = types.map(() => 0);
  for (const clue of clues) weights[clue]?.forEach((weight, i) => (scores[i]! += weight));
  const most = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  const familiar = clues.some((clue) => /^(?:word|known|tail known|start known) /.test(clue) && clue in weights);
  return 1 / total < (familiar ? leastSure : leastSureOfStranger) ? null : types[scores.indexOf(most)]!;
}
