import { round, type EdgeTable } from '../model/index.ts';

/** Least number of papers in which two concepts stand together; below it, chance alone would do. */
export const leastTogether = 2;

/**
 * Concept pairs by association strength: papers with both against what chance would give were the two independent,
 * `together * papers / (papersA * papersB)` (van Eck & Waltman 2009, "How to normalize cooccurrence data?").
 * @param about paper to concept, grouped by paper
 */
export function relateConcepts(about: EdgeTable, papers: number, concepts: number): EdgeTable {
  const perConcept = new Uint32Array(concepts);
  for (const concept of about.target) perConcept[concept]!++;
  const together = new Map<number, number>();
  for (let from = 0, to = 0; from < about.source.length; from = to) {
    while (to < about.source.length && about.source[to] === about.source[from]) to++;
    const own = about.target
      .slice(from, to)
      .filter((concept) => perConcept[concept]! >= leastTogether)
      .sort((a, b) => a - b);
    own.forEach((a, i) => {
      for (let j = i + 1; j < own.length; j++) {
        const pair = a * concepts + own[j]!;
        together.set(pair, (together.get(pair) ?? 0) + 1);
      }
    });
  }
  const related: EdgeTable = { source: [], target: [], weight: [] };
  for (const [pair, count] of [...together].sort(([a], [b]) => a - b)) {
    if (count < leastTogether) continue;
    const a = Math.floor(pair / concepts);
    const b = pair % concepts;
    related.source.push(a);
    related.target.push(b);
    related.weight.push(round((count * papers) / (perConcept[a]! * perConcept[b]!), 4));
  }
  return related;
}
