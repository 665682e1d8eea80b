import { sum, type Themes } from '../model/index.ts';
import type { Crossings } from './crossings.ts';

/**
 * How many times larger the variance of counted links is than if every link came alone: links of one paper come together, as do
 * those of one concept. 1 or more. The design effect of cluster sampling (Kish 1965; Rao & Scott 1981), for papers and concepts
 * at once (two-way clustering; Cameron, Gelbach & Miller 2011).
 */
export function dispersion(crossings: Crossings, { ofPaper, ofConcept }: Themes): number {
  const { paper, concept } = crossings;
  const byPaper = designEffect(paper, ofPaper, concept, ofConcept);
  const byConcept = designEffect(concept, ofConcept, paper, ofPaper);
  return Math.max(1, byPaper + byConcept - 1);
}

/**
 * The squared deviations of each member's links (by theme at the other end) from what all members of its theme have, against
 * those that links falling one by one would show.
 */
function designEffect(
  own: Int32Array,
  ofOwn: readonly (number | null)[],
  other: Int32Array,
  ofOther: readonly (number | null)[],
): number {
  const links = new Map<number, Map<number, number>>();
  const all = new Map<number, Map<number, number>>();
  own.forEach((member, row) => {
    const to = ofOther[other[row]!]!;
    count(links, member, to);
    count(all, ofOwn[member]!, to);
  });
  const sizes = new Map([...all].map(([theme, counts]) => [theme, sum(counts.values())]));
  let seen = 0;
  let alone = 0;
  for (const [member, counts] of links) {
    const theme = ofOwn[member]!;
    const degree = sum(counts.values());
    const size = sizes.get(theme)!;
    for (const [to, total] of all.get(theme)!) {
      const rate = total / size;
      seen += ((counts.get(to) ?? 0) - degree * rate) ** 2;
      alone += degree * (1 - degree / size) * rate * (1 - rate);
    }
  }
  return alone > 0 ? seen / alone : 1;
}

function count(counts: Map<number, Map<number, number>>, from: number, to: number): void {
  const own = counts.get(from) ?? new Map<number, number>();
  counts.set(from, own.set(to, (own.get(to) ?? 0) + 1));
}
