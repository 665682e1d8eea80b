import { readFileSync, readdirSync } from 'node:fs';
import { countCorpus, placeCandidates, type Placed } from '../../src/extract/corpus/corpus.ts';
import type { Known } from '../../src/extract/paper/candidate.ts';
import { findCandidates, type ReadPaper } from '../../src/extract/paper/candidates.ts';
import { readVocabulary, type Vocabulary } from '../../src/extract/paper/vocabulary.ts';
import type { ConceptType } from '../../src/model/index.ts';
import { shared } from './training-papers.ts';

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
  /** Over all sets, for folds. */
  index: number;
  words: number;
  rows: Row[];
}

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

/** How phrases and titles are compared. */
export interface Matching {
  normalise(text: string): string;
  titleKey(text: string): string;
}

/** The comparison of the scorers. */
export const readMatching = async (): Promise<Matching> =>
  (await import(new URL('bench/porter.mjs', shared).href)) as Matching;

/**
 * The cases of a set: those of `papers` that `marked` marks, counted within all of them.
 * @param firstPaper the index of the first of them over all sets
 * @param hasFineTypes whether the marks tell places, substances, organisations, groups and events from other entities
 */
export function casesOf(
  set: string,
  papers: readonly ReadPaper[],
  marked: readonly MarkedPaper[],
  vocabulary: Vocabulary,
  { normalise, titleKey }: Matching,
  firstPaper: number,
  hasFineTypes = true,
): Case[] {
  const byTitle = new Map(marked.map((paper) => [titleKey(paper.title), paper]));
  const candidates = papers.map((paper) => findCandidates(paper, vocabulary));
  const corpus = countCorpus(candidates);
  let at = firstPaper;
  return papers.flatMap(({ title }, index) => {
    const paper = byTitle.get(titleKey(title));
    if (!paper) return [];
    const markedAs = new Map(
      paper.concepts.flatMap((concept) =>
        [concept.label, ...concept.mentions].map((form) => [normalise(form), concept]),
      ),
    );
    const inText = placeCandidates(candidates[index]!, corpus).filter(({ candidate }) => candidate.standing.count > 0);
    const rows = inText.map((placed): Row => {
      const forms = [
        ...(placed.candidate.known ? [placed.candidate.known.label] : []),
        ...placed.candidate.occurrences.filter(({ field }) => field !== 2).map((o) => o.text),
      ];
      const concept = forms.flatMap((form) => markedAs.get(normalise(form)) ?? [])[0];
      const { core = false, introduced = false } = concept ?? {};
      const type = concept ? fineType(concept.type, placed.candidate.known, hasFineTypes) : null;
      return { ...placed, paper: at, positive: concept !== undefined, type, core, introduced };
    });
    return [{ set, paper, index: at++, words: candidates[index]!.words, rows }];
  });
}

/** Types that coarser marks call an entity. */
const finer: ReadonlySet<ConceptType | null | undefined> = new Set([
  'place',
  'substance',
  'organisation',
  'group',
  'event',
]);

/** The type to learn: of an entity of coarser marks that of the vocabulary where it is a finer one, else none. */
function fineType(type: ConceptType, known: Known | null, hasFineTypes: boolean): ConceptType | null {
  if (hasFineTypes || type !== 'entity') return type;
  return finer.has(known?.type) || known?.type === 'entity' ? known!.type : null;
}
