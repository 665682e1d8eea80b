import { round, type EdgeTable, type Latent, type Profiles, type Structure } from '../model/index.ts';
import { tiePapers, type AffinityOptions } from './affinity.ts';
import { findCommunities } from './communities.ts';
import { modularity } from './modularity.ts';

/** So many papers are looked at; more would tell the same. */
const mostPapers = 600;
/** How often concepts are shuffled. */
const shuffles = 5;
/** Modularity this much above what shuffled concepts give is clear. */
const clear = 0.08;

/**
 * Whether papers fall into themes at all: the modularity that clustering finds, against what it finds when every concept and
 * term is dealt to as many papers as have it, drawn anew, each paper keeping as many as it has. Clustering finds communities
 * in chance too (Guimerà, Sales-Pardo & Amaral 2004), so modularity alone says nothing.
 */
export function measureStructure(
  about: EdgeTable,
  papers: number,
  profiles: Profiles | null,
  random: () => number,
  options: AffinityOptions & { resolution: number },
): Structure {
  const sample = Math.min(papers, mostPapers);
  const step = papers / Math.max(1, sample);
  const chosen = new Map(Array.from({ length: sample }, (_, at) => [Math.floor(at * step), at]));
  const some = { about: restrict(about, chosen), profiles: profiles && restrictProfiles(profiles, chosen) };
  const reach = (about: EdgeTable, profiles: Profiles | null): number => {
    const ties = tiePapers(about, sample, profiles, options);
    return modularity(ties, findCommunities(ties, sample, random, { resolution: options.resolution, runs: 3 }).of);
  };
  const found = reach(some.about, some.profiles);
  const byChance = Array.from({ length: shuffles }, () =>
    reach(
      shuffled(some.about, random),
      some.profiles && {
        terms: shuffled(some.profiles.terms, random),
        latent: some.profiles.latent && shuffledPlaces(some.profiles.latent, random),
      },
    ),
  );
  return judge(found, byChance);
}

/** Judges the modularity found by those of shuffled papers: it has to be above their mean by 3 standard deviations, and by 0.02. */
export function judge(found: number, byChance: readonly number[]): Structure {
  const expected = byChance.reduce((sum, value) => sum + value, 0) / byChance.length;
  const squares = byChance.reduce((sum, value) => sum + (value - expected) ** 2, 0);
  const spread = Math.sqrt(squares / (byChance.length - 1));
  const above = found - expected;
  const verdict = above <= Math.max(3 * spread, 0.02) ? 'none' : above < clear ? 'weak' : 'clear';
  return { verdict, expected: round(expected, 4) };
}

function restrict(table: EdgeTable, chosen: ReadonlyMap<number, number>): EdgeTable {
  const own: EdgeTable = { source: [], target: [], weight: [] };
  table.source.forEach((paper, row) => {
    const at = chosen.get(paper);
    if (at === undefined) return;
    own.source.push(at);
    own.target.push(table.target[row]!);
    own.weight.push(table.weight[row]!);
  });
  return own;
}

function restrictProfiles({ terms, latent }: Profiles, chosen: ReadonlyMap<number, number>): Profiles {
  if (!latent) return { terms: restrict(terms, chosen), latent };
  const { dimensions } = latent;
  const values = new Float32Array(chosen.size * dimensions);
  for (const [paper, at] of chosen)
    values.set(latent.values.subarray(paper * dimensions, (paper + 1) * dimensions), at * dimensions);
  return { terms: restrict(terms, chosen), latent: { dimensions, values } };
}

/** Deals the targets anew; what a paper would get twice it gets once. */
function shuffled({ source, target, weight }: EdgeTable, random: () => number): EdgeTable {
  const dealt = shuffle([...target], random);
  const seen = new Set<string>();
  const keep = dealt.map((feature, row) => {
    const key = `${source[row]} ${feature}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
  const some = <T>(column: readonly T[]) => column.filter((_, row) => keep[row]);
  return { source: some(source), target: some(dealt), weight: some(weight) };
}

/** Each coordinate dealt anew among the papers. */
function shuffledPlaces({ dimensions, values }: Latent, random: () => number): Latent {
  const papers = values.length / dimensions;
  const dealt = new Float32Array(values.length);
  for (let at = 0; at < dimensions; at++) {
    const column = shuffle(
      Array.from({ length: papers }, (_, paper) => values[paper * dimensions + at]!),
      random,
    );
    column.forEach((value, paper) => (dealt[paper * dimensions + at] = value));
  }
  return { dimensions, values: dealt };
}

/** Fisher and Yates. */
function shuffle<T>(items: T[], random: () => number): T[] {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
  return items;
}
