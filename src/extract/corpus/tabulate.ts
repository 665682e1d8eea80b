import { round, type EdgeTable, type MentionTable } from '../../model/index.ts';
import type { PaperConcept } from './judge.ts';

/** The concepts of the papers as columns: mentions by place, and paper to concept, the most telling first. */
export function tabulate(
  papers: readonly (readonly PaperConcept[])[],
  index: ReadonlyMap<string, number>,
): { mentions: MentionTable; about: EdgeTable } {
  const mentions: MentionTable = { paper: [], concept: [], field: [], start: [], end: [] };
  const about: EdgeTable = { source: [], target: [], weight: [] };
  papers.forEach((chosen, paper) => {
    const rows = chosen.flatMap(({ key, occurrences }) => occurrences.map((o) => ({ concept: index.get(key)!, ...o })));
    rows.sort((a, b) => a.field - b.field || a.start - b.start || b.end - a.end || a.concept - b.concept);
    for (const row of rows) {
      mentions.paper.push(paper);
      mentions.concept.push(row.concept);
      mentions.field.push(row.field);
      mentions.start.push(row.start);
      mentions.end.push(row.end);
    }
    const told = chosen.map((choice) => ({
      concept: index.get(choice.key)!,
      weight: round(choice.score, 4),
      telling: choice.score + choice.keyphrase,
    }));
    told.sort((a, b) => b.telling - a.telling || a.concept - b.concept);
    for (const { concept, weight } of told) {
      about.source.push(paper);
      about.target.push(concept);
      about.weight.push(weight);
    }
  });
  return { mentions, about };
}
