import type { Concept } from '../../model/index.ts';
import { newStanding, sumStanding, type Standing } from '../paper/standing.ts';
import type { Choice } from './choose.ts';
import type { Gathered } from './gather.ts';
import { chooseAliases, chooseLabel } from './label.ts';
import type { Expertise } from './select.ts';
import { guessType, standingClues, typeClues } from './type.ts';

/** The chosen concepts with label, aliases, type and id, in the atlas's order; and where each key went. */
export function nameConcepts(
  choices: readonly Choice[][],
  { apart, merged }: Gathered,
  { vocabulary, types }: Expertise,
): { concepts: Concept[]; index: ReadonlyMap<string, number> } {
  const gathered = new Map<string, { papers: number; score: number; forms: Map<string, number>; standing: Standing }>();
  for (const { key, candidate, score } of choices.flat()) {
    const entry = gathered.get(key) ?? { papers: 0, score: 0, forms: new Map(), standing: newStanding() };
    gathered.set(key, entry);
    entry.papers++;
    entry.score = Math.max(entry.score, score);
    entry.standing = sumStanding(entry.standing, candidate.standing);
    for (const { text } of candidate.occurrences) entry.forms.set(text, (entry.forms.get(text) ?? 0) + 1);
  }
  const lower = (word: string): boolean => apart.get(word)?.forms.has(word) ?? isCommon(word);
  const rows = [...gathered].map(([key, { papers, score, forms, standing }]) => {
    const known = merged.get(key)?.known ?? null;
    const label = known?.label ?? chooseLabel(forms, lower);
    const concept: Concept = {
      id: '',
      label,
      aliases: chooseAliases(forms, label, lower),
      type: guessType([...typeClues(key, [...forms.keys()], known, vocabulary), ...standingClues(standing)], types),
      papers,
      score: round(score),
    };
    return { key, concept };
  });
  const taken = new Set<string>();
  for (const { key, concept } of rows.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const base = slug(concept.label) || slug(key) || 'concept';
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    concept.id = id;
  }
  rows.sort(({ concept: a }, { concept: b }) => b.papers - a.papers || b.score - a.score || (a.id < b.id ? -1 : 1));
  return { concepts: rows.map((row) => row.concept), index: new Map(rows.map((row, at) => [row.key, at])) };
}

/** A word of the language, whose capital in a heading means nothing. */
const isCommon = (word: string): boolean =>
  /(?:ing|ed|ion|ions|ity|al|ive|ic|ment|ness|ous|based|ance|ence|ar|ly)$/.test(word);

const slug = (label: string): string =>
  label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
