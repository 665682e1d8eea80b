import { readFileSync, readdirSync } from 'node:fs';
import { countCorpus, placeCandidates, type Placed } from '../../src/extract/corpus/corpus.ts';
import { findCandidates } from '../../src/extract/paper/candidates.ts';
import { readVocabulary, type Vocabulary } from '../../src/extract/paper/vocabulary.ts';
import type { ConceptType } from '../../src/model/index.ts';

/** A paper with the concepts that a reader marked. */
export interface MarkedPaper {
  id: string;
  title: string;
  abstract: string;
  concepts: { label: string; type: ConceptType; mentions: string[]; core: boolean; introduced: boolean }[];
}

/** A candidate of a marked paper, and whether it was marked. */
export interface Row extends Placed {
  /** Index of the paper over all sets, for folds. */
  paper: number;
  positive: boolean;
  /** The paper is about it; the paper introduces it. */
  core: boolean;
  introduced: boolean;
  /** The type that the reader gave. */
  type: ConceptType | null;
}

/** A marked paper with its rows. */
export interface Case {
  set: string;
  paper: MarkedPaper;
  words: number;
  rows: Row[];
}

export const shared = new URL('../../../shared/', import.meta.url);

export const readLines = <T>(file: URL): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

/** The built-in vocabulary, read from its files; in the order of src/extract/built-in.ts. */
export function vocabularyFromFiles(): Vocabulary {
  const folder = new URL('../../src/extract/vocabulary/', import.meta.url);
  const order = [
    ...readFileSync(new URL('../../src/extract/built-in.ts', import.meta.url), 'utf8').matchAll(
      /type: '([\w-]+)', text/g,
    ),
  ].map((match) => match[1]!);
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  if (files.length !== order.length)
    throw new Error(`${files.length} vocabulary files, ${order.length} in built-in.ts`);
  return readVocabulary(
    order.map((type) => ({ type: type as ConceptType, text: readFileSync(new URL(`${type}.tsv`, folder), 'utf8') })),
  );
}

interface Porter {
  normalise(text: string): string;
  titleKey(text: string): string;
}
export const porter = (await import(new URL('bench/porter.mjs', shared).href)) as Porter;

/** The cases of a set: those of `papers` that `marked` marks, counted within all of them. */
export function casesOf(
  set: string,
  papers: readonly { id: string; title: string; abstract: string }[],
  marked: readonly MarkedPaper[],
  vocabulary: Vocabulary,
  firstPaper: number,
): Case[] {
  const byTitle = new Map(marked.map((paper) => [porter.titleKey(paper.title), paper]));
  const candidates = papers.map((paper) => findCandidates(paper, vocabulary));
  const corpus = countCorpus(candidates);
  let at = firstPaper;
  return papers.flatMap(({ title }, index) => {
    const paper = byTitle.get(porter.titleKey(title));
    if (!paper) return [];
    const markedAs = new Map(
      paper.concepts.flatMap((concept) =>
        [concept.label, ...concept.mentions].map((form) => [porter.normalise(form), concept]),
      ),
    );
    const rows = placeCandidates(candidates[index]!, corpus).map((placed): Row => {
      const forms = [
        ...(placed.candidate.known ? [placed.candidate.known.label] : []),
        ...placed.candidate.occurrences.map((o) => o.text),
      ];
      const concept = forms.flatMap((form) => markedAs.get(porter.normalise(form)) ?? [])[0];
      const { type = null, core = false, introduced = false } = concept ?? {};
      return { ...placed, paper: at, positive: concept !== undefined, type, core, introduced };
    });
    at++;
    return [{ set, paper, words: candidates[index]!.words, rows }];
  });
}
