import { round, type Bridge, type Concept, type EdgeTable, type Themes } from '../model/index.ts';
import { betweennessBetween, graphOf } from './betweenness.ts';
import { degreesOf, linksByTheme, total, type ByTheme } from './by-theme.ts';
import { tellWhy } from './why.ts';

/** How many bridges are told. */
export interface BridgeOptions {
  /** Of each kind for a pair of themes; 3. */
  perPair: number;
  /** Pairs for which one paper or concept is told, its best; 2. */
  perMember: number;
  /** In all; 300. */
  all: number;
  /** Links that a bridge has with its two themes, at least; 3. */
  leastLinks: number;
  /** Pairs that are looked at, those with the most candidates first; 200. */
  pairs: number;
}
export const bridgeDefaults: BridgeOptions = { perPair: 3, perMember: 2, all: 300, leastLinks: 3, pairs: 200 };

/** A paper or concept that is linked to both themes of a pair. */
interface Candidate {
  kind: Bridge['kind'];
  index: number;
  a: number;
  b: number;
  links: ByTheme;
}

/**
 * Papers (by the themes of their concepts) and concepts (by the themes of their papers) that hold two themes together, best
 * first. The score is the cube root of the betweenness, times the square of the share of its links that the two themes have, times how
 * firmly it stands in the one where it is less (see `support`), times how torn a
 * paper is by degree, or how specific a concept is by its kind.
 * @param about paper to concept, without what is no evidence
 * @param specificity how much a concept tells by its kind, 0 to 1; one of 0 is no bridge
 */
export function findBridges(
  about: EdgeTable,
  themes: Themes,
  concepts: readonly Concept[],
  specificity: (concept: number) => number,
  options: Partial<BridgeOptions> = {},
): Bridge[] {
  const settings = { ...bridgeDefaults, ...options };
  const { ofPaper, ofConcept } = themes;
  const graph = graphOf(about, ofPaper.length, concepts.length);
  const papersOf = themes.themes.map(({ papers: own }) => [...own].sort((a, b) => a - b));
  const papers = linksByTheme(about.source, about.target, about.weight, ofConcept, ofPaper.length);
  const named = linksByTheme(about.target, about.source, about.weight, ofPaper, concepts.length);
  const belonging = degreesOf(themes.papersByDegree, ofPaper.length);
  /** From 0.75 for a paper that its ties put into one theme only to 1 for one that they put evenly into both. */
  const torn = (paper: number, a: number, b: number) =>
    0.75 + Math.min(belonging[paper]!.get(a) ?? 0, belonging[paper]!.get(b) ?? 0) / 2;
  const groups = candidatesByPair(
    [
      ...papers.map((links, index) => ({ kind: 'paper' as const, index, links })),
      ...named.flatMap((links, index) => (specificity(index) > 0 ? [{ kind: 'concept' as const, index, links }] : [])),
    ],
    settings.leastLinks,
  );
  const best = groups.slice(0, settings.pairs).flatMap((group) => {
    const shares = betweennessBetween(graph, papersOf[group[0]!.a]!, papersOf[group[0]!.b]!);
    const scored = group.map((candidate) => {
      const { kind, index, a, b, links } = candidate;
      const betweenness = shares.get(kind === 'paper' ? index : graph.papers + index) ?? 0;
      const share = (links.links.get(a)! + links.links.get(b)!) / total(links.links);
      const by = kind === 'paper' ? torn(index, a, b) : specificity(index);
      return { ...candidate, betweenness, score: Math.cbrt(betweenness) * share ** 2 * support(candidate) * by };
    });
    const sorted = scored.filter(({ score }) => score >= 5e-5).sort(byScore);
    return (['paper', 'concept'] as const).flatMap((kind) =>
      sorted.filter((bridge) => bridge.kind === kind).slice(0, settings.perPair),
    );
  });
  const told = new Map<string, number>();
  const why = tellWhy(about, themes, concepts);
  return best
    .sort(byScore)
    .filter(({ kind, index }) => {
      const times = (told.get(kind + index) ?? 0) + 1;
      told.set(kind + index, times);
      return times <= settings.perMember;
    })
    .slice(0, settings.all)
    .map(({ kind, index, a, b, links, betweenness, score }) => ({
      kind,
      index,
      a,
      b,
      participation: round(participation(links), 4),
      betweenness: round(betweenness, 4),
      score: round(score, 4),
      why: why(kind, index, a, b, links),
    }));
}

/** How evenly links spread over themes: 1 minus the chance that two of them are with the same (Guimerà & Amaral 2005). */
export function participation({ links }: ByTheme): number {
  const all = total(links);
  let same = 0;
  for (const count of links.values()) same += (count / all) ** 2;
  return 1 - same;
}

/** From a single link with one of the themes (0.1) to several with each (near 1); a single link may be a passing word. */
function support({ a, b, links: { links, weights } }: Candidate): number {
  const few = Math.min(links.get(a)!, links.get(b)!) - 0.5;
  const harmonic = 2 / (1 / weights.get(a)! + 1 / weights.get(b)!);
  const weaker = Math.min(few, harmonic);
  return weaker ** 2 / (weaker ** 2 + 2);
}

/** Of the themes that something is linked to, it can be a bridge between the first few. */
const mostThemes = 4;

/** Candidates by pair of themes, the pairs with the most first. */
function candidatesByPair(
  members: readonly Pick<Candidate, 'kind' | 'index' | 'links'>[],
  leastLinks: number,
): Candidate[][] {
  const pairs = new Map<string, Candidate[]>();
  for (const { kind, index, links } of members) {
    const strongest = [...links.weights].sort(([a, x], [b, y]) => y - x || a - b).slice(0, mostThemes);
    const own = strongest.map(([theme]) => [theme, links.links.get(theme)!] as const);
    for (const [a, x] of own) {
      for (const [b, y] of own) {
        if (a >= b || x + y < leastLinks) continue;
        const key = `${a} ${b}`;
        const group = pairs.get(key) ?? [];
        if (group.length === 0) pairs.set(key, group);
        group.push({ kind, index, a, b, links });
      }
    }
  }
  return [...pairs.values()].sort((x, y) => y.length - x.length || x[0]!.a - y[0]!.a || x[0]!.b - y[0]!.b);
}

const byScore = <T extends Pick<Bridge, 'score' | 'kind' | 'index' | 'a' | 'b'>>(x: T, y: T): number =>
  y.score - x.score || (x.kind < y.kind ? -1 : x.kind > y.kind ? 1 : 0) || x.index - y.index || x.a - y.a || x.b - y.b;
