import { keywordSeparator, rangeOf, type Atlas, type Field, type Paper } from '../model/index.ts';
import { findGeneral } from '../overlaps/general.ts';
import { cutSentences, type Stretch } from '../text/sentences.ts';

/** A mention inside a sentence; offsets are into the same text as the sentence's. */
export interface Named extends Stretch {
  concept: number;
}

/** A sentence of a paper with what it names of what was asked for, sorted by start. */
export interface Sentence extends Stretch {
  paper: number;
  /** The title is a sentence of its own, and so is each keyword. */
  field: Field;
  named: Named[];
}

export interface EvidenceOptions {
  /** Sentences in all; 12. */
  most: number;
  /** Of one paper; 2. */
  perPaper: number;
}
export const evidenceDefaults: EvidenceOptions = { most: 12, perPaper: 2 };

/** The part of an atlas that evidence is drawn from. */
export type Quotable = Pick<Atlas, 'papers' | 'concepts' | 'mentions' | 'themes' | 'overlaps'>;

/**
 * The sentences that show what two themes have to do with each other: those of their papers that name concepts of both, the most
 * central concepts first; then, where these are few, of the papers that lie between them what each says of either.
 * Widespread concepts show nothing.
 */
export function evidenceOfPair(
  atlas: Quotable,
  a: number,
  b: number,
  options: Partial<EvidenceOptions> = {},
): Sentence[] {
  const { most, perPaper } = { ...evidenceDefaults, ...options };
  const central = centrality(atlas);
  const { ofPaper, ofConcept } = atlas.themes;
  const pair = atlas.overlaps.pairs.find((other) => other.a === Math.min(a, b) && other.b === Math.max(a, b));
  const between = new Set([
    ...(pair?.papers ?? []),
    ...atlas.overlaps.bridges.flatMap((bridge) =>
      bridge.kind === 'paper' && bridge.a === Math.min(a, b) && bridge.b === Math.max(a, b) ? [bridge.index] : [],
    ),
  ]);
  const both: Scored[] = [];
  const either: Scored[] = [];
  for (let paper = 0; paper < atlas.papers.length; paper++) {
    if (ofPaper[paper] !== a && ofPaper[paper] !== b && !between.has(paper)) continue;
    const own = sentencesOf(atlas, paper, (concept) => {
      const theme = ofConcept[concept];
      return (theme === a || theme === b) && central(concept) > 0;
    });
    for (const sentence of own) {
      const score = strongest(sentence.named, (concept) => ofConcept[concept] === a, central);
      if (score > 0) both.push({ sentence, score: score / lengthPenalty(sentence) });
      else if (between.has(paper))
        either.push({ sentence, score: sentence.named.reduce((most, n) => Math.max(most, central(n.concept)), 0) });
    }
  }
  return choose([...both.sort(byScore), ...either.sort(byScore)], most, perPaper);
}

/** The sentences of a paper that name a concept, in the order of the text. */
export function evidenceOfMention(atlas: Quotable, paper: number, concept: number): Sentence[] {
  return sentencesOf(atlas, paper, (other) => other === concept);
}

/** The sentences that tie two concepts: those that name both; then, of papers that name both apart, those that name either. */
export function evidenceOfRelation(
  atlas: Quotable,
  one: number,
  other: number,
  options: Partial<EvidenceOptions> = {},
): Sentence[] {
  const { most, perPaper } = { ...evidenceDefaults, ...options };
  const found = atlas.papers.flatMap((_, paper): Scored[] => {
    const own = sentencesOf(atlas, paper, (concept) => concept === one || concept === other);
    const names = (concept: number) => own.some(({ named }) => named.some((mention) => mention.concept === concept));
    if (!names(one) || !names(other)) return [];
    return own.map((sentence) => ({
      sentence,
      score: strongest(
        sentence.named,
        (concept) => concept === one,
        () => 1,
      ),
    }));
  });
  return choose(found.sort(byScore), most, perPaper);
}

interface Scored {
  sentence: Sentence;
  score: number;
}

/** Best first; then as they stand in the papers. */
const byScore = (x: Scored, y: Scored): number =>
  y.score - x.score ||
  x.sentence.paper - y.sentence.paper ||
  x.sentence.field - y.sentence.field ||
  x.sentence.start - y.sentence.start;

function choose(sorted: readonly Scored[], most: number, perPaper: number): Sentence[] {
  const times = new Map<number, number>();
  const chosen: Sentence[] = [];
  for (const { sentence } of sorted) {
    const before = times.get(sentence.paper) ?? 0;
    if (before >= perPaper) continue;
    times.set(sentence.paper, before + 1);
    if (chosen.push(sentence) === most) break;
  }
  return chosen;
}

/** The best product over mentions of one side and mentions of the other that do not lie in each other; 0 where there are none. */
function strongest(
  named: readonly Named[],
  isOne: (concept: number) => boolean,
  central: (concept: number) => number,
): number {
  const others = named.filter((y) => !isOne(y.concept)).sort((x, y) => central(y.concept) - central(x.concept));
  let best = 0;
  for (const x of named) {
    if (!isOne(x.concept)) continue;
    const y = others.find((other) => x.start >= other.end || other.start >= x.end);
    if (y) best = Math.max(best, central(x.concept) * central(y.concept));
  }
  return best;
}

/** Long sentences say much besides. */
const lengthPenalty = ({ start, end }: Stretch): number => Math.max(1, (end - start) / 300);

/** A concept of a single paper, or an over-general one, counts so much less. */
const littleWeight = 0.2;

/** How central a concept is in its theme, 1 for the first that is not widespread; 0 for what is no evidence. */
function centrality({ concepts: all, themes, overlaps }: Quotable): (concept: number) => number {
  const widespread = new Set(overlaps.widespread);
  const general = findGeneral(all);
  const central = new Map<number, number>();
  for (const { concepts } of themes.themes) {
    concepts
      .filter((concept) => !widespread.has(concept))
      .forEach((concept, rank) => {
        const isLittle = general.has(concept) || all[concept]!.papers < 2;
        central.set(concept, (isLittle ? littleWeight : 1) / (1 + rank / 10));
      });
  }
  return (concept) => central.get(concept) ?? 0;
}

function sentencesOf({ papers, mentions }: Quotable, paper: number, isAsked: (concept: number) => boolean): Sentence[] {
  const named: (Named & { field: Field })[] = [];
  const { from, to } = rangeOf(mentions.paper, paper);
  for (let row = from; row < to; row++) {
    const concept = mentions.concept[row]!;
    if (!isAsked(concept)) continue;
    named.push({ concept, field: mentions.field[row]!, start: mentions.start[row]!, end: mentions.end[row]! });
  }
  if (named.length === 0) return [];
  const sentences = quotables(papers[paper]!).map((stretch): Sentence => ({ paper, ...stretch, named: [] }));
  let at = 0; // both are sorted by place
  for (const { field, ...mention } of named) {
    const isBehind = ({ field: own, end }: Sentence) => own < field || (own === field && end <= mention.start);
    while (at < sentences.length - 1 && isBehind(sentences[at]!)) at++;
    const sentence = sentences[at]!;
    if (sentence.field === field && mention.start >= sentence.start && mention.end <= sentence.end)
      sentence.named.push(mention);
  }
  return sentences.filter((sentence) => sentence.named.length > 0);
}

/** What can be quoted of a paper: its title, the sentences of its abstract, its keywords one by one. */
function quotables({ title, abstract, keywords }: Paper): (Stretch & { field: Field })[] {
  let end = -keywordSeparator.length;
  return [
    { field: 0, start: 0, end: title.length },
    ...cutSentences(abstract).map((stretch) => ({ field: 1 as const, ...stretch })),
    ...keywords.map((keyword) => {
      const start = end + keywordSeparator.length;
      end = start + keyword.length;
      return { field: 2 as const, start, end };
    }),
  ];
}
