import type { Concept } from '../../model/index.ts';
import { addStanding, newStanding, type Standing } from '../paper/standing.ts';
import { wordClass } from '../paper/word-class.ts';
import type { Choice } from './choose.ts';
import type { Written } from './decisions.ts';
import type { Gathered } from './gather.ts';
import { chooseAliases, chooseLabel } from './label.ts';
import type { Expertise } from './expertise.ts';
import { obeyName } from './obey.ts';
import { guessType, standingClues, typeClues } from './type.ts';

/** The chosen concepts with label, aliases, type and id, in the atlas's order; where each key went, and the forms of each. */
export function nameConcepts(
  choices: readonly Choice[][],
  { words, merged, demands }: Gathered,
  { vocabulary, types }: Expertise,
): { concepts: Concept[]; index: ReadonlyMap<string, number>; written: Written[] } {
  const gathered = new Map<string, { papers: number; score: number; forms: Map<string, number>; standing: Standing }>();
  for (const { key, candidate, score } of choices.flat()) {
    const entry = gathered.get(key) ?? { papers: 0, score: 0, forms: new Map(), standing: newStanding() };
    gathered.set(key, entry);
    entry.papers++;
    entry.score = Math.max(entry.score, score);
    addStanding(entry.standing, candidate.standing);
    for (const { text } of candidate.occurrences) {
      const form = isStretch(text, key) ? key : text;
      entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
    }
  }
  const lower = (word: string): boolean => words.has(word) || isNoName(word);
  const rows = [...gathered].map(([key, { papers, score, forms, standing }]) => {
    const known = merged.get(key)?.known ?? null;
    const label = known?.label ?? chooseLabel(forms, lower);
    const concept: Concept = {
      id: '',
      label,
      aliases: chooseAliases(forms, label, lower),
      type: known?.typeHolds
        ? known.type
        : guessType([...typeClues(key, [...forms.keys()], known, vocabulary), ...standingClues(standing)], types),
      papers,
      common: papers >= 5 && papers > choices.length / 2,
      score: round(score),
    };
    return { key, forms, concept: obeyName(concept, demands(key)) };
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
  return {
    concepts: rows.map((row) => row.concept),
    index: new Map(rows.map((row, at) => [row.key, at])),
    written: rows.map(({ key, forms }) => ({ key, forms })),
  };
}

/** "supervised and self-supervised learning" names "supervised learning" without spelling it. */
const isStretch = (text: string, key: string): boolean =>
  /,\s|\s(?:and|or)\s/.test(text) && !/(?:^|\s)(?:and|or)\s/.test(key);

/** A word that no name consists of, so that its capital in a heading means nothing; "Hebbian" and "Bayesian" keep theirs. */
const isNoName = (word: string): boolean => !/(?:ian|ean|ese)$/.test(word) && wordClass(word) !== 'noun';

const slug = (label: string): string =>
  label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
