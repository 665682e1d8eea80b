import type { Concept, EdgeTable, Network, Theme, Themes } from '../model/index.ts';
import { tiePapers, type AffinityOptions } from './affinity.ts';
import { conceptsByDegree, papersByDegree } from './degree.ts';
import { groupThemes } from './groups.ts';
import { colourThemes } from './colour.ts';
import { findCommunities, type Communities, type CommunityOptions } from './communities.ts';
import { nameThemes, tellingConcepts } from './name.ts';

export interface ThemeOptions extends AffinityOptions, CommunityOptions {}
export const themeDefaults: ThemeOptions = { neighbours: 12, commonest: 0.35, resolution: 1.4, runs: 30 };

/** What the themes stage makes. */
export interface ThemeResult {
  themes: Themes;
  /** The ties between papers that the themes were found in; the layout uses them too. */
  ties: EdgeTable;
}

/**
 * Themes: communities of papers tied by shared concepts, and each concept with the theme whose papers are most about it.
 * Papers and concepts that share nothing with any other paper get none.
 */
export function findThemes(
  network: Network,
  concepts: readonly Concept[],
  papers: number,
  random: () => number,
  options: Partial<ThemeOptions> = {},
): ThemeResult {
  const settings = { ...themeDefaults, ...options };
  const ties = tiePapers(network.mentions, papers, concepts.length, settings);
  const communities = findCommunities(ties, papers, random, settings);
  const order = bySize(communities);
  const ofPaper = Array.from(communities.of, (community) => (community < 0 ? null : order.indexOf(community)));
  const ofConcept = placeConcepts(network.mentions, ofPaper, concepts.length, order.length);
  const telling = tellingConcepts(network.mentions, ofPaper, concepts, order.length);
  const names = nameThemes(telling, concepts, counter(network.mentions, ofPaper));
  const stability = stabilities(ties, communities, order);
  const between: EdgeTable = {
    source: ties.source.map((p) => ofPaper[p]!),
    target: ties.target.map((p) => ofPaper[p]!),
    weight: ties.weight,
  };
  const colours = colourThemes(order.length, between);
  const central = centrality(ties, ofPaper, papers);
  const sizes = order.map((_, id) => ofPaper.filter((theme) => theme === id).length);
  const groups = groupThemes(between, sizes, Math.max(1, Math.round(order.length / 2.5)));
  const cohesion = cohesions(between, order.length);
  const themes = order.map((_, id): Theme => {
    const own = ofPaper.flatMap((theme, paper) => (theme === id ? [paper] : []));
    return {
      id,
      name: names[id]!,
      concepts: telling[id]!.map(({ concept }) => concept).filter((concept) => ofConcept[concept] === id),
      papers: own.sort((a, b) => central[b]! - central[a]! || a - b),
      stability: stability[id]!,
      colour: colours[id]!,
      group: groups.findIndex((group) => group.includes(id)),
      description: '',
      cohesion: cohesion[id]!,
    };
  });
  return {
    themes: {
      themes,
      groups: groups.map((own, id) => ({
        id,
        name: own
          .map((theme) => names[theme]!.split(' · ')[0]!)
          .slice(0, 2)
          .join(', '),
        themes: own,
      })),
      ofPaper,
      ofConcept,
      papersByDegree: papersByDegree(ties, ofPaper),
      conceptsByDegree: conceptsByDegree(network.mentions, ofPaper, concepts.length),
      modularity: round(communities.modularity),
      structure: { verdict: 'clear', expected: 0 },
    },
    ties,
  };
}

/** Communities from the largest to the smallest, ties by their first paper. */
function bySize({ of, count }: Communities): number[] {
  const size = new Uint32Array(count);
  for (const community of of) if (community >= 0) size[community]!++;
  return Array.from({ length: count }, (_, community) => community).sort((a, b) => size[b]! - size[a]! || a - b);
}

/** The theme whose papers are most about a concept; `null` where none of its papers has one. */
function placeConcepts(
  about: EdgeTable,
  ofPaper: readonly (number | null)[],
  concepts: number,
  themes: number,
): (number | null)[] {
  const weights = Array.from({ length: concepts }, () => new Map<number, number>());
  const total = new Float64Array(themes);
  about.source.forEach((paper, row) => {
    const theme = ofPaper[paper];
    if (theme === null || theme === undefined) return;
    const own = weights[about.target[row]!]!;
    own.set(theme, (own.get(theme) ?? 0) + about.weight[row]!);
    total[theme]! += about.weight[row]!;
  });
  return weights.map((own) => {
    const [best] = [...own].sort(([a, x], [b, y]) => y / Math.sqrt(total[b]!) - x / Math.sqrt(total[a]!) || a - b);
    return best ? best[0] : null;
  });
}

function counter(about: EdgeTable, ofPaper: readonly (number | null)[]): (theme: number, concept: number) => number {
  const counts = new Map<string, number>();
  about.source.forEach((paper, row) => {
    const key = `${ofPaper[paper]} ${about.target[row]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return (theme, concept) => counts.get(`${theme} ${concept}`) ?? 0;
}

/** For each theme the mean, over the ties inside it, of how often their ends stood together in all runs. */
function stabilities(ties: EdgeTable, { of, together }: Communities, order: readonly number[]): number[] {
  return order.map((community) => {
    let sum = 0;
    let weight = 0;
    ties.source.forEach((source, row) => {
      if (of[source] !== community || of[ties.target[row]!] !== community) return;
      sum += together[row]! * ties.weight[row]!;
      weight += ties.weight[row]!;
    });
    return weight > 0 ? round(sum / weight) : 0;
  });
}

/** For each theme the share of its papers' ties that stays inside. */
function cohesions(between: EdgeTable, themes: number): number[] {
  const inside = new Float64Array(themes);
  const all = new Float64Array(themes);
  between.source.forEach((a, row) => {
    const b = between.target[row]!;
    const weight = between.weight[row]!;
    if (a === b) inside[a]! += 2 * weight;
    all[a]! += weight;
    all[b]! += weight;
  });
  return Array.from(inside, (weight, theme) => (all[theme]! > 0 ? round(weight / all[theme]!) : 0));
}

/** For each paper the weight of its ties within its theme. */
function centrality(ties: EdgeTable, ofPaper: readonly (number | null)[], papers: number): Float64Array {
  const inside = new Float64Array(papers);
  ties.source.forEach((source, row) => {
    const target = ties.target[row]!;
    if (ofPaper[source] !== ofPaper[target]) return;
    inside[source]! += ties.weight[row]!;
    inside[target]! += ties.weight[row]!;
  });
  return inside;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
