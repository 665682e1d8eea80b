import type { Candidate } from '../paper/candidate.ts';
import { cues } from '../paper/cues.ts';
import { wordClass } from '../paper/word-class.ts';
import { unseen, type Background } from './background.ts';
import { genericHeads, genericWords, weakModifiers } from './generic-words.ts';

/** How often words were part of a marked concept: by normal form of the word, log-odds against the average word. */
export interface WordOdds {
  head: ReadonlyMap<string, number>;
  first: ReadonlyMap<string, number>;
  any: ReadonlyMap<string, number>;
}

/** What the corpus half knows of a candidate besides its standing in the paper. */
export interface Surroundings {
  /** Papers of the corpus that name the concept, and in how many of them it stands alone. */
  papers: number;
  alone: number;
  /** Papers in the corpus. */
  of: number;
}

/** What the features are computed from, besides the candidate. */
export interface Knowledge {
  background: Background;
  /** From concepts that readers marked, and from keyphrases that indexers and authors gave. */
  concepts: WordOdds;
  keyphrases: WordOdds;
}

const classes = ['noun', 'adjective', 'gerund', 'participle', 'number'];
const suffixes =
  /(?:(tion|sion)|(ity|ness)|(ing)|(ism|ics)|(er|or)|(ment|ance|ence)|(graphy|scopy|metry|logy)|(ia|osis|itis|oma|pathy))$/;
const types = [
  'organism',
  'brain-structure',
  'recording',
  'model',
  'method',
  'task',
  'dataset',
  'construct',
  'disorder',
  'field',
  'software-hardware',
  'entity',
];

/** The names of the features, in the order of the columns. */
export const featureNames: readonly string[] = [
  'count',
  'title',
  'alone',
  'alone share',
  'opens share',
  'closes share',
  'of',
  'coordinated',
  'part',
  'bridged',
  'known',
  'doubtful',
  'known type',
  'inside a known one',
  'capital',
  'defined',
  'position',
  ...cues.map((cue) => `cue ${cue}`),
  'words',
  'characters',
  'short name',
  'camel case',
  'digit',
  'hyphen',
  'first class',
  'last class',
  'suffix',
  'generic word',
  'generic head',
  'weak modifier',
  'papers',
  'alone in papers',
  'usage',
  'usage alone',
  'usage in titles',
  'head usage',
  'head alone',
  'first usage',
  'first alone',
  'rarest word',
  'commonest word',
  'cohesion',
  'without first usage',
  'without first alone',
  'head odds',
  'first odds',
  'least odds',
  'mean odds',
  'keyphrase head',
  'keyphrase first',
  'keyphrase least',
  'keyphrase mean',
];

/** A candidate as a row of numbers; see `featureNames`. */
export function describe(
  candidate: Candidate,
  around: Surroundings,
  { background, concepts, keyphrases }: Knowledge,
): Float64Array {
  const { standing, key, known } = candidate;
  const words = key.split(' ');
  const head = words.at(-1)!;
  const first = words[0]!;
  const form = candidate.occurrences.reduce((best, { text }) => (text.length > best.length ? text : best), '');
  const shortest = candidate.occurrences.reduce((best, { text }) => (text.length < best.length ? text : best), form);
  const usage = background.get(key) ?? unseen;
  const usages = words.map((word) => background.get(word) ?? unseen);
  const rest = words.length > 1 ? (background.get(words.slice(1).join(' ')) ?? unseen) : unseen;
  const shorter = words.length > 1 ? (background.get(words.slice(0, -1).join(' ')) ?? unseen) : unseen;
  const suffix = suffixes.exec(head);
  const { count } = standing;
  return Float64Array.from([
    count,
    standing.title,
    standing.alone,
    standing.alone / count,
    standing.opens / count,
    standing.closes / count,
    standing.of / count,
    standing.coordinated / count,
    standing.part / count,
    standing.bridged / count,
    standing.known / count,
    standing.doubtful / count,
    known?.type ? types.indexOf(known.type) : -1,
    standing.inKnown / count,
    standing.capital / count,
    standing.defined,
    standing.position,
    ...cues.map((cue) => (standing.cues[cue] ?? 0) / count),
    words.length,
    key.length,
    Number(/^\p{Lu}[\p{Lu}\p{N}-]+s?$/u.test(shortest)),
    Number(/\p{Ll}\p{Lu}/u.test(shortest)),
    Number(/\p{N}/u.test(form)),
    Number(/[-–]/.test(form)),
    classes.indexOf(wordClass(first)),
    classes.indexOf(wordClass(head)),
    suffix ? suffix.findIndex((group, i) => i > 0 && group) : 0,
    Number(words.length === 1 && genericWords.has(head)),
    Number(genericHeads.has(head)),
    Number(weakModifiers.has(first) || (words.length > 1 && genericWords.has(first))),
    Math.log2(around.papers),
    around.alone / around.papers,
    usage.papers,
    usage.alone,
    usage.title,
    usages.at(-1)!.papers,
    usages.at(-1)!.alone,
    usages[0]!.papers,
    usages[0]!.alone,
    Math.min(...usages.map((u) => u.papers)),
    Math.max(...usages.map((u) => u.papers)),
    words.length > 1 ? usage.papers - (usages[0]!.papers + usages.at(-1)!.papers) / 2 : 0,
    rest.papers - shorter.papers,
    rest.alone,
    ...oddsOf(words, concepts),
    ...oddsOf(words, keyphrases),
  ]);
}

function oddsOf(words: readonly string[], { head, first, any }: WordOdds): number[] {
  const each = words.map((word) => any.get(word) ?? 0);
  return [
    head.get(words.at(-1)!) ?? 0,
    words.length > 1 ? (first.get(words[0]!) ?? 0) : 0,
    Math.min(...each),
    each.reduce((sum, odds) => sum + odds, 0) / words.length,
  ];
}
