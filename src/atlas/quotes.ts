import { fieldText, type Atlas, type Field } from '../model/index.ts';
import { evidenceOfMention, evidenceOfPair, evidenceOfRelation, type Sentence } from './evidence.ts';
import type { Edge, Mention, ThemePair } from './lookup.ts';

/** A stretch of text; `concept` where it names one. */
export interface Run {
  text: string;
  concept: number | null;
}

/** A sentence that names concepts, cut into runs of which only the mentions asked for are marked. */
export interface Evidence {
  field: Field;
  runs: Run[];
}

/** What a paper says about two things. */
export interface PaperEvidence {
  paper: number;
  sentences: Evidence[];
  /** Whether one of the sentences names both. */
  together: boolean;
}

/** How many sentences are quoted of a pair or an edge, and how many of a paper. */
const quoted = { most: 40, perPaper: 3 };

/** Cuts a text at its mentions (sorted by start). Where two overlap the first stands. */
export function cutAtMentions(text: string, mentions: readonly Pick<Mention, 'concept' | 'start' | 'end'>[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { concept, start, end } of mentions) {
    if (start < at || end > text.length || start >= end) continue;
    if (start > at) runs.push({ text: text.slice(at, start), concept: null });
    runs.push({ text: text.slice(start, end), concept });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), concept: null });
  return runs;
}

/** The sentences of a paper that name a concept, in the order of the text; the title counts as one. */
export function sentencesNaming(atlas: Atlas, paper: number, concept: number): Evidence[] {
  return evidenceOfMention(atlas, paper, concept).map((sentence) => cutSentence(atlas, sentence));
}

/** The sentences behind an edge between two concepts, by paper: papers that name both at once come first. */
export function evidenceOfEdge(atlas: Atlas, { a, b }: Edge): PaperEvidence[] {
  return byPaper(atlas, evidenceOfRelation(atlas, a.index, b.index, quoted), (concept) => concept === a.index);
}

/** The sentences that show what two themes have to do with each other, by paper, the most telling first. */
export function evidenceOfOverlap(atlas: Atlas, { a, b }: Pick<ThemePair, 'a' | 'b'>): PaperEvidence[] {
  return byPaper(atlas, evidenceOfPair(atlas, a, b, quoted), (concept) => atlas.themes.ofConcept[concept] === a);
}

/** Sentences of a paper put together, at the place of the first of them. */
function byPaper(atlas: Atlas, sentences: readonly Sentence[], isOne: (concept: number) => boolean): PaperEvidence[] {
  const found = new Map<number, PaperEvidence>();
  for (const sentence of sentences) {
    const { paper, named } = sentence;
    const before = found.get(paper) ?? { paper, sentences: [], together: false };
    found.set(paper, before);
    before.sentences.push(cutSentence(atlas, sentence));
    before.together ||= new Set(named.map(({ concept }) => isOne(concept))).size > 1;
  }
  return [...found.values()];
}

function cutSentence(atlas: Atlas, { paper, field, start, end, named }: Sentence): Evidence {
  const local = named.map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
  return { field, runs: cutAtMentions(fieldText(atlas.papers[paper]!, field).slice(start, end), local) };
}
