import { round, type Overlap, type Themes } from '../model/index.ts';
import type { Crossings } from './crossings.ts';
import { dispersion } from './dispersion.ts';
import { effectOf } from './effect.ts';
import { leastThemes, quasiIndependence } from './null-model.ts';
import type { Sharing } from './shared.ts';
import { chanceOfFewer, chanceOfMore, correctForMany, type Count } from './significance.ts';

/** How pairs of themes are judged. */
export interface PairOptions {
  /** The share of the overlaps (and of the gaps) that may be false; 0.05. */
  rate: number;
  /** As if so many links more had been both observed and expected; draws effects of small counts towards 0; 3. */
  prior: number;
  /** An overlap rests on at least this many papers, and on as many concepts; with fewer it is a bridge; 2. */
  leastEvidence: number;
}
export const pairDefaults: PairOptions = { rate: 0.05, prior: 3, leastEvidence: 2 };

/** No count is taken for surer than this share of its expectation, however little its table leaves open. */
const leastVariance = 0.05;

/** Pairs of themes, overlaps first, then what chance may explain, then gaps; each by how strong the effect is. */
export function judgePairs(
  crossings: Crossings,
  themes: Themes,
  sharing: Sharing,
  options: Partial<PairOptions> = {},
): Overlap[] {
  const { rate, prior, leastEvidence } = { ...pairDefaults, ...options };
  const k = crossings.themes;
  const plain = quasiIndependence(crossings.counts, k);
  const spread = dispersion(crossings, themes);
  const countOf = (a: number, b: number, { expected, freedom } = plain): Count => ({
    observed: crossings.counts[a * k + b]! + crossings.counts[b * k + a]!,
    expected: expected[a * k + b]! + expected[b * k + a]!,
    variance: Math.max(leastVariance, spread * freedom(a, b)),
  });
  const pairs = allPairs(k).map(([a, b]) => ({ a, b, count: countOf(a, b) }));

  const alone = pairs.map(({ count }) => chanceOfMore(count));
  const support = supportOf(crossings, themes);
  const candidates = correctForMany(alone)
    .map((chance, i) => ({ i, chance }))
    .filter(({ i, chance }) => k >= leastThemes && chance <= rate && support(pairs[i]!.a, pairs[i]!.b) >= leastEvidence)
    .sort((x, y) => x.chance - y.chance || alone[x.i]! - alone[y.i]! || x.i - y.i);
  const keys = new Set<number>();
  const without = () => quasiIndependence(crossings.counts, k, (a, b) => a !== b && !keys.has(keyOf(a, b, k)));
  // A strong overlap takes from what is expected of pairs of other themes: the weaker must show without the stronger.
  const step = Math.ceil(candidates.length / mostRefits);
  for (let from = 0; from < candidates.length; from += step) {
    const some = candidates.slice(from, from + step);
    const model = from === 0 ? plain : without();
    for (const { i } of some) {
      const { a, b } = pairs[i]!;
      alone[i] = Math.max(alone[i]!, chanceOfMore(countOf(a, b, model)));
    }
    for (const { i } of some) keys.add(keyOf(pairs[i]!.a, pairs[i]!.b, k));
  }
  const more = correctForMany(alone);
  for (const { i } of candidates) if (more[i]! > rate) keys.delete(keyOf(pairs[i]!.a, pairs[i]!.b, k));
  const overlap = (a: number, b: number) => keys.has(keyOf(a, b, k));

  // Overlaps raise what is expected of their themes' other pairs: gaps must show without them too.
  const rest = without();
  const near = pairs.filter(({ a, b }) => !overlap(a, b) && isRelated(a, b, themes, overlap));
  const fewer = correctForMany(
    near.map(({ a, b, count }) => Math.max(chanceOfFewer(count), chanceOfFewer(countOf(a, b, rest)))),
  );
  const gaps = new Map(
    near.flatMap(({ a, b }, i) => (k >= leastThemes && fewer[i]! <= rate ? [[a * k + b, fewer[i]!]] : [])),
  );

  const judged = pairs.flatMap(({ a, b, count }, i): Overlap[] => {
    if (count.observed === 0 && count.expected < leastExpected) return [];
    const gap = gaps.get(a * k + b);
    const { log2Ratio, low, high } = effectOf(count, prior);
    return [
      {
        a,
        b,
        kind: overlap(a, b) ? 'overlap' : gap === undefined ? 'chance' : 'gap',
        observed: count.observed,
        expected: round(count.expected, 4),
        log2Ratio: round(log2Ratio, 4),
        low: round(low, 4),
        high: round(high, 4),
        q: Number((gap ?? more[i]!).toPrecision(3)),
        papers: sharing.papers(a, b),
        concepts: sharing.concepts(a, b),
      },
    ];
  });
  const strength = ({ kind, log2Ratio }: Overlap) => (kind === 'gap' ? -log2Ratio : log2Ratio);
  return judged.sort((x, y) => order[x.kind] - order[y.kind] || strength(y) - strength(x) || x.a - y.a || x.b - y.b);
}

/** Overlaps are tried in at most this many steps. */
const mostRefits = 20;

const keyOf = (a: number, b: number, themes: number): number => Math.min(a, b) * themes + Math.max(a, b);

const order: Record<Overlap['kind'], number> = { overlap: 0, chance: 1, gap: 2 };
/** Expected links below this round to none. */
const leastExpected = 5e-5;

/** Whether one would look for an overlap of two themes: they lie in the same broader theme, or both overlap with a third (Swanson 1986). */
function isRelated(a: number, b: number, { themes }: Themes, overlap: (a: number, b: number) => boolean): boolean {
  return themes[a]!.group === themes[b]!.group || themes.some(({ id }) => overlap(a, id) && overlap(b, id));
}

/** On how many papers, and concepts, the links between two themes rest: the smaller number. */
function supportOf({ paper, concept, themes: k }: Crossings, { ofPaper, ofConcept }: Themes) {
  const papers = new Map<number, Set<number>>();
  const concepts = new Map<number, Set<number>>();
  const add = (sets: Map<number, Set<number>>, key: number, member: number) => {
    const own = sets.get(key) ?? new Set<number>();
    sets.set(key, own.add(member));
  };
  paper.forEach((from, row) => {
    const to = concept[row]!;
    const [x, y] = [ofPaper[from]!, ofConcept[to]!];
    const key = Math.min(x, y) * k + Math.max(x, y);
    add(papers, key, from);
    add(concepts, key, to);
  });
  return (a: number, b: number) => Math.min(papers.get(a * k + b)?.size ?? 0, concepts.get(a * k + b)?.size ?? 0);
}

function allPairs(themes: number): [number, number][] {
  return Array.from({ length: themes }, (_, a) =>
    Array.from({ length: themes - a - 1 }, (_, i): [number, number] => [a, a + 1 + i]),
  ).flat();
}
