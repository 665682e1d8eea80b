import type { Abbreviation, Concept, EdgeTable, MentionTable } from '../../model/index.ts';
import type { PaperCandidates } from '../paper/candidate.ts';
import { choose, type Choice, type ChoiceOptions } from './choose.ts';
import { gather, placeCandidates, type Gathered } from './gather.ts';
import { chooseAliases, chooseLabel } from './label.ts';
import type { Merge } from './merge.ts';
import type { Termhood } from './termhood.ts';

/** What extraction hands on. */
export interface Extraction {
  /** Sorted by number of papers, then score, then id. */
  concepts: Concept[];
  mentions: MentionTable;
  /** Paper to concept, by paper, then weight (most important first); the weight is the concept's score in that paper. */
  about: EdgeTable;
  /** For each paper, the abbreviations it introduces. */
  abbreviations: Abbreviation[][];
  merges: Merge[];
}

/** The corpus half: merges variants, scores, chooses and names. Needs the papers' candidates, never their text. */
export function selectConcepts(
  papers: readonly PaperCandidates[],
  termhood: Termhood,
  options: Partial<ChoiceOptions> = {},
): Extraction {
  const gathered = gather(papers);
  const choices = papers.map((paper) => {
    const placed = placeCandidates(paper, gathered);
    const scores = termhood.judge(placed);
    return choose(
      placed.map(({ key, candidate }, i) => ({ key, candidate, score: scores[i]! })),
      paper.words,
      options,
    );
  });
  const { concepts, index } = nameConcepts(choices, gathered);
  return {
    concepts,
    ...tabulate(choices, index),
    abbreviations: papers.map((paper) => paper.abbreviations),
    merges: gathered.merges,
  };
}

function nameConcepts(choices: readonly Choice[][], { apart, merged }: Gathered) {
  const gathered = new Map<string, { papers: number; score: number; forms: Map<string, number> }>();
  for (const { key, candidate, score } of choices.flat()) {
    const entry = gathered.get(key) ?? { papers: 0, score: 0, forms: new Map<string, number>() };
    gathered.set(key, entry);
    entry.papers++;
    entry.score = Math.max(entry.score, score);
    for (const { text } of candidate.occurrences) entry.forms.set(text, (entry.forms.get(text) ?? 0) + 1);
  }
  const lower = (word: string): boolean => apart.get(word)?.forms.has(word) ?? isCommon(word);
  const rows = [...gathered].map(([key, { papers, score, forms }]) => {
    const known = merged.get(key)?.known ?? null;
    const label = known?.label ?? chooseLabel(forms, lower);
    const concept: Concept = {
      id: '',
      label,
      aliases: chooseAliases(forms, label, lower),
      type: known?.type ?? null,
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

function tabulate(
  choices: readonly Choice[][],
  index: ReadonlyMap<string, number>,
): { mentions: MentionTable; about: EdgeTable } {
  const mentions: MentionTable = { paper: [], concept: [], field: [], start: [], end: [] };
  const about: EdgeTable = { source: [], target: [], weight: [] };
  choices.forEach((chosen, paper) => {
    const rows = chosen.flatMap(({ key, candidate }) =>
      candidate.occurrences.map((o) => ({ concept: index.get(key)!, ...o })),
    );
    rows.sort((a, b) => a.field - b.field || a.start - b.start || b.end - a.end || a.concept - b.concept);
    for (const row of rows) {
      mentions.paper.push(paper);
      mentions.concept.push(row.concept);
      mentions.field.push(row.field);
      mentions.start.push(row.start);
      mentions.end.push(row.end);
    }
    const weights = chosen.map(({ key, score }) => ({ concept: index.get(key)!, score: round(score) }));
    weights.sort((a, b) => b.score - a.score || a.concept - b.concept);
    for (const { concept, score } of weights) {
      about.source.push(paper);
      about.target.push(concept);
      about.weight.push(score);
    }
  });
  return { mentions, about };
}
