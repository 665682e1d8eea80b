import type { Notice } from '../../model/index.ts';
import { unite, type Candidate, type PaperCandidates } from '../paper/candidate.ts';
import { noCorrections, type CorrectionIndex } from '../paper/corrections.ts';
import type { Casing } from '../paper/capitals.ts';
import { countPaper, mergeCounts, rowKey, type Counts, type Tally, type Vote } from './count.ts';
import type { Surroundings } from './features.ts';
import { locateNames, unusedCorrections } from './locate.ts';
import { findMeanings } from './meanings.ts';
import { mergeVariants, type Merge } from './merge.ts';
import type { Demands } from './obey.ts';
import {
  countNeighbours,
  mergeNeighbours,
  mergeReadings,
  profilesOf,
  readShortForms,
  type Meanings,
  type Neighbourhood,
  type Profile,
} from './short-forms.ts';

/** All that has to be known of a collection to judge one of its papers: plain rows, each the sum of what single papers gave. */
export interface CorpusRows {
  counts: Counts;
  /** Of the meanings of ambiguous short forms. */
  neighbourhoods: Neighbourhood[];
  /** How often each ambiguous short form was read as what. */
  readings: Vote[];
}

/** The counts of a collection, opened: variants merged, short forms that need their neighbours known. */
export interface Variants extends Meanings {
  /** By key, after merging: the key that the others joined. */
  merged: ReadonlyMap<string, Tally>;
  /** How the words of the papers are written, by word. */
  casings: ReadonlyMap<string, Casing>;
  /** By the key that joined another. */
  merges: ReadonlyMap<string, Merge>;
  /** How many papers define each short form as what. */
  votes: readonly Vote[];
  /** What the user's corrections ask of the concept of a key that joined no other. */
  demands: Demands;
  /** Corrections that name nothing in the papers. */
  unused: Notice[];
}

/** A collection as the judge of a paper needs it. */
export interface Corpus extends Variants {
  /** What each ambiguous short form of a paper means there. */
  readingsOf(paper: PaperCandidates): ReadonlyMap<string, string>;
  /** Whether a short form was read as a meaning in some paper. */
  wasRead(short: string, long: string): boolean;
  /** How many papers name a key, with what short forms were read as. */
  papersOf(key: string): number;
}

/** Merges the variants of the candidates that were counted, as the user's corrections want it. */
export function mergeCounted(counts: Counts, corrections: CorrectionIndex = noCorrections): Variants {
  const tallies = new Map(
    counts.tallies.map((row) => [
      row.key,
      { ...row, known: row.known?.typeHolds || 2 * row.knownIn >= row.papers ? row.known : null },
    ]),
  );
  const located = locateNames(counts, corrections);
  const { sets, merges, asked, used } = mergeVariants(tallies, counts, located);
  const ownerOf = sets.rootOf;
  for (const key of sets.joined()) {
    const [from, into] = [tallies.get(key)!, tallies.get(ownerOf(key))!];
    into.papers += from.papers;
    into.alone += from.alone;
    into.known ??= from.known;
    tallies.delete(key);
  }
  const { meanings, presumed } = findMeanings(
    counts,
    ownerOf,
    (short) => ownerOf(short) === short && !tallies.get(short)?.known && !asked.has(short),
    (key) => tallies.get(key)?.papers ?? 0,
  );
  return {
    papers: counts.papers,
    merged: tallies,
    casings: new Map(counts.casings.map((row) => [row[0], row])),
    merges: new Map(merges.map((merge) => [merge.from, merge])),
    votes: counts.votes,
    ownerOf,
    meanings,
    presumed,
    meant: new Set([...meanings.values()].flatMap((longs) => [...longs])),
    frequency: (key) => tallies.get(key)!.papers,
    demands: (key) => asked.get(key) ?? [],
    unused: unusedCorrections(corrections, used),
  };
}

/** A collection opened from its rows. The same rows give the same corpus, wherever they were counted. */
export function openCorpus({ counts, neighbourhoods, readings }: CorpusRows, corrections?: CorrectionIndex): Corpus {
  return withReadings(mergeCounted(counts, corrections), profilesOf(neighbourhoods), readings);
}

/** Counts a collection whose candidates are all at hand. */
export function countCorpus(papers: readonly PaperCandidates[], corrections?: CorrectionIndex): Corpus {
  const variants = mergeCounted(mergeCounts(each(papers, (paper) => countPaper(paper, corrections))), corrections);
  const profiles = profilesOf(mergeNeighbours(each(papers, (paper) => countNeighbours(paper, variants))));
  const readings = mergeReadings(each(papers, (paper) => readShortForms(paper, variants, profiles)));
  return withReadings(variants, profiles, readings);
}

function withReadings(variants: Variants, profiles: ReadonlyMap<string, Profile>, readings: readonly Vote[]): Corpus {
  const read = new Set(readings.map(({ short, long }) => rowKey(short, long)));
  const moved = new Map<string, number>();
  for (const { short, long, papers } of readings) {
    moved.set(short, (moved.get(short) ?? 0) - papers);
    moved.set(long, (moved.get(long) ?? 0) + papers);
  }
  return {
    ...variants,
    readingsOf: (paper) => readShortForms(paper, variants, profiles),
    wasRead: (short, long) => read.has(rowKey(short, long)),
    papersOf: (key) => variants.frequency(key) + (moved.get(key) ?? 0),
  };
}

function* each<T, R>(items: Iterable<T>, of: (item: T) => R): Generator<R> {
  for (const item of items) yield of(item);
}

/** A candidate of a paper under the key that its variants joined, with what the corpus knows of it. */
export interface Placed {
  key: string;
  candidate: Candidate;
  around: Surroundings;
}

/** The candidates of a paper after merging. */
export function placeCandidates(paper: PaperCandidates, corpus: Corpus): Placed[] {
  const { ownerOf, merged, papers, papersOf } = corpus;
  const readings = corpus.readingsOf(paper);
  const own = new Map<string, Candidate>();
  for (const candidate of paper.candidates) {
    const key = readings.get(candidate.key) ?? ownerOf(candidate.key);
    const other = own.get(key);
    const known = candidate.known ?? merged.get(key)?.known ?? null;
    if (other) own.set(key, unite(other, candidate));
    else own.set(key, known === candidate.known ? candidate : { ...candidate, known });
  }
  return [...own].map(([key, candidate]) => ({
    key,
    candidate,
    around: { papers: papersOf(key), alone: merged.get(key)!.alone, of: papers, home: paper.home },
  }));
}
