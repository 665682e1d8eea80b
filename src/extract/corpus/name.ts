import { slug } from '../../text/slug.ts';
import { round, type Concept } from '../../model/index.ts';
import { addStanding, newStanding, type Standing } from '../paper/standing.ts';
import { wordClass } from '../paper/word-class.ts';
import type { Corpus } from './corpus.ts';
import type { Expertise } from './expertise.ts';
import type { PaperConcept } from './judge.ts';
import { chooseAliases, chooseLabel } from './label.ts';
import { obeyName } from './obey.ts';
import { guessType, standingClues, typeClues } from './type.ts';

/** How the papers write a concept that was chosen: a plain row; those of different papers can be added up. */
export interface Written {
  key: string;
  /** Papers that it was chosen for. */
  papers: number;
  /** The best of its scores. */
  score: number;
  /** Its written forms and how often each occurs, commonest first. */
  forms: [form: string, times: number][];
  standing: Standing;
}

/** How the concepts chosen for each paper are written over all papers, by key. */
export function collectForms(chosen: Iterable<readonly PaperConcept[]>): Written[] {
  const rows = new Map<string, Omit<Written, 'forms'> & { forms: Map<string, number> }>();
  for (const concepts of chosen) {
    for (const { key, score, occurrences, standing } of concepts) {
      let row = rows.get(key);
      if (!row) rows.set(key, (row = { key, papers: 0, score: 0, forms: new Map(), standing: newStanding() }));
      row.papers++;
      row.score = Math.max(row.score, score);
      addStanding(row.standing, standing);
      for (const { text } of occurrences) {
        const form = isStretch(text, key) ? key : text;
        row.forms.set(form, (row.forms.get(form) ?? 0) + 1);
      }
    }
  }
  return [...rows.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((row) => ({ ...row, forms: [...row.forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)) }));
}

/** The concepts with label, aliases, type and id, in the order of the atlas, each with the row that it was named from. */
export function nameConcepts(
  rows: readonly Written[],
  { papers: all, words, merged, demands }: Corpus,
  { vocabulary, types }: Expertise,
): { concept: Concept; written: Written }[] {
  const lower = (word: string): boolean => words.has(word) || isNoName(word);
  const taken = new Set<string>();
  const named = rows.map((written) => {
    const { key, papers, score, standing } = written;
    const forms = new Map(written.forms);
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
      common: papers >= 5 && papers > all / 2,
      score: round(score, 4),
    };
    return { concept: obeyName(concept, demands(key)), written };
  });
  for (const { concept, written } of named) {
    const base = slug(concept.label) || slug(written.key) || 'concept';
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    concept.id = id;
  }
  return named.sort(
    ({ concept: a }, { concept: b }) => b.papers - a.papers || b.score - a.score || (a.id < b.id ? -1 : 1),
  );
}

/** "supervised and self-supervised learning" names "supervised learning" without spelling it. */
const isStretch = (text: string, key: string): boolean =>
  /,\s|\s(?:and|or)\s/.test(text) && !/(?:^|\s)(?:and|or)\s/.test(key);

/** A word that no name consists of, so that its capital in a heading means nothing; "Hebbian" and "Bayesian" keep theirs. */
const isNoName = (word: string): boolean => !/(?:ian|ean|ese)$/.test(word) && wordClass(word) !== 'noun';
