import { conceptTypes } from '../../model/index.ts';
import type { Candidate } from '../paper/candidate.ts';
import { cues } from '../paper/cues.ts';
import { wordClass } from '../paper/word-class.ts';
import { unseen, type Background, type Usage } from './background.ts';
import { genericHeads, genericWords, weakModifiers } from '../../text/generic-words.ts';

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
  /** How likely the paper is of the vocabulary's own field, 0 to 1. */
  home: number;
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
  'keyword',
  'scientific name',
  'own field',
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

/** What is known of a word wherever it stands. */
interface WordFacts {
  usage: Usage;
  class: number;
  suffix: number;
  generic: boolean;
  genericHead: boolean;
  weak: boolean;
  concepts: OddsOfWord;
  keyphrases: OddsOfWord;
}
type OddsOfWord = Record<keyof WordOdds, number>;

/** Small letters and spaces: neither name, number nor hyphen. */
const plain = /^[a-z ]*$/;
const remembered = new WeakMap<Knowledge, Map<string, WordFacts>>();
const mostRemembered = 200_000;

function factsOf(word: string, knowledge: Knowledge, facts: Map<string, WordFacts>): WordFacts {
  const known = facts.get(word);
  if (known) return known;
  const suffix = suffixes.exec(word);
  const oddsIn = ({ head, first, any }: WordOdds): OddsOfWord => ({
    head: head.get(word) ?? 0,
    first: first.get(word) ?? 0,
    any: any.get(word) ?? 0,
  });
  const own: WordFacts = {
    usage: knowledge.background.get(word) ?? unseen,
    class: classes.indexOf(wordClass(word)),
    suffix: suffix ? suffix.findIndex((group, i) => i > 0 && group) : 0,
    generic: genericWords.has(word),
    genericHead: genericHeads.has(word),
    weak: weakModifiers.has(word),
    concepts: oddsIn(knowledge.concepts),
    keyphrases: oddsIn(knowledge.keyphrases),
  };
  if (facts.size >= mostRemembered) facts.clear();
  facts.set(word, own);
  return own;
}

/** Writes what a candidate is like into a row of numbers that begins at `start`; see `featureNames`. */
export function describe(
  candidate: Candidate,
  around: Surroundings,
  knowledge: Knowledge,
  row: Float64Array,
  start: number,
): void {
  const { standing, key, known } = candidate;
  const { background } = knowledge;
  let facts = remembered.get(knowledge);
  if (!facts) remembered.set(knowledge, (facts = new Map()));
  const words: WordFacts[] = [];
  for (const word of key.split(' ')) words.push(factsOf(word, knowledge, facts));
  const several = words.length > 1;
  const head = words.at(-1)!;
  const first = words[0]!;
  let longest = '';
  for (const { text } of candidate.occurrences) if (text.length > longest.length) longest = text;
  let shortest = longest;
  for (const { text } of candidate.occurrences) if (text.length < shortest.length) shortest = text;
  const usage = several ? (background.get(key) ?? unseen) : first.usage;
  const rest = several ? (background.get(key.slice(key.indexOf(' ') + 1)) ?? unseen) : unseen;
  const shorter = several ? (background.get(key.slice(0, key.lastIndexOf(' '))) ?? unseen) : unseen;
  let [rarest, commonest] = [Infinity, -Infinity];
  for (const { usage: own } of words) {
    rarest = Math.min(rarest, own.papers);
    commonest = Math.max(commonest, own.papers);
  }
  const count = Math.max(1, standing.count);

  let column = start;
  row[column++] = count;
  row[column++] = standing.title;
  row[column++] = standing.alone;
  row[column++] = standing.alone / count;
  row[column++] = standing.opens / count;
  row[column++] = standing.closes / count;
  row[column++] = standing.of / count;
  row[column++] = standing.coordinated / count;
  row[column++] = standing.part / count;
  row[column++] = standing.bridged / count;
  row[column++] = standing.known / count;
  row[column++] = standing.doubtful / count;
  row[column++] = known?.type ? conceptTypes.indexOf(known.type) : -1;
  row[column++] = standing.inKnown / count;
  row[column++] = standing.capital / count;
  row[column++] = standing.defined;
  row[column++] = standing.position;
  for (const cue of cues) row[column++] = standing[cue] / count;
  row[column++] = words.length;
  row[column++] = key.length;
  const isPlain = plain.test(longest) && plain.test(shortest);
  row[column++] = Number(!isPlain && /^\p{Lu}[\p{Lu}\p{N}-]+s?$/u.test(shortest));
  row[column++] = Number(!isPlain && /\p{Ll}\p{Lu}/u.test(shortest));
  row[column++] = Number(!isPlain && /\p{N}/u.test(longest));
  row[column++] = Number(!isPlain && /[-–]/.test(longest));
  row[column++] = first.class;
  row[column++] = head.class;
  row[column++] = head.suffix;
  row[column++] = Number(!several && head.generic);
  row[column++] = Number(head.genericHead);
  row[column++] = Number(first.weak || (several && first.generic));
  row[column++] = Number(standing.keyword > 0);
  row[column++] = standing.scientific / count;
  row[column++] = around.home;
  row[column++] = Math.log2(around.papers);
  row[column++] = around.alone / around.papers;
  row[column++] = usage.papers;
  row[column++] = usage.alone;
  row[column++] = usage.title;
  row[column++] = head.usage.papers;
  row[column++] = head.usage.alone;
  row[column++] = first.usage.papers;
  row[column++] = first.usage.alone;
  row[column++] = rarest;
  row[column++] = commonest;
  row[column++] = several ? usage.papers - (first.usage.papers + head.usage.papers) / 2 : 0;
  row[column++] = rest.papers - shorter.papers;
  row[column++] = rest.alone;
  for (const source of ['concepts', 'keyphrases'] as const) {
    let least = Infinity;
    let sum = 0;
    for (const word of words) {
      const odds = word[source].any;
      least = Math.min(least, odds);
      sum += odds;
    }
    row[column++] = head[source].head;
    row[column++] = several ? first[source].first : 0;
    row[column++] = least;
    row[column++] = sum / words.length;
  }
}
