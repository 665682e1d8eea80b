import type { Paper } from '../model/index.ts';
import type { Lookup, Mention } from './lookup.ts';

/** A stretch of text; `concept` where it names one. */
export interface Run {
  text: string;
  concept: number | null;
}

/** A sentence that names a concept, cut into runs of which only that concept's mentions are marked. */
export interface Evidence {
  field: 0 | 1;
  runs: Run[];
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

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
export function sentencesNaming(lookup: Lookup, paper: Paper, index: number, concept: number): Evidence[] {
  const mentions = lookup.mentionsOfPaper[index]!.filter((mention) => mention.concept === concept);
  const found: Evidence[] = [];
  const inTitle = mentions.filter(({ field }) => field === 0);
  if (inTitle.length) found.push({ field: 0, runs: cutAtMentions(paper.title, inTitle) });
  const inAbstract = mentions.filter(({ field }) => field === 1);
  if (!inAbstract.length) return found;
  for (const { index: from, segment } of sentences.segment(paper.abstract)) {
    const to = from + segment.length;
    const here = inAbstract.filter(({ start, end }) => start >= from && end <= to);
    if (!here.length) continue;
    const local = here.map(({ concept, start, end }) => ({ concept, start: start - from, end: end - from }));
    found.push({ field: 1, runs: cutAtMentions(segment.trimEnd(), local) });
  }
  return found;
}
