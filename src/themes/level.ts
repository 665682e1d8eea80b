import { finish, resolutionRange, type EdgeTable, type Steps } from '../model/index.ts';
import { communitySteps, type Communities, type CommunityOptions } from './communities.ts';
import { groupThemes } from './groups.ts';

/** How fine the themes are to be. */
export interface LevelOptions extends CommunityOptions {
  /** So many themes, as near as the ties allow; `null`: as many as the resolution gives. */
  themes: number | null;
}

/** A community of fewer papers is no theme of its own, in a collection of at least `largeEnough`. */
const leastPapers = 3;
const largeEnough = 12;
/** Communities with more than this share of the ties between them that the looser has in itself are one, whatever the resolution. */
const alike = 0.7;

/** Communities as fine as asked for; those of one or two papers are joined to what they are tied to most. */
export const communitiesAtLevel = (...given: Parameters<typeof levelSteps>): Communities =>
  finish(levelSteps(...given));

/** {@link communitiesAtLevel} in steps. */
export function* levelSteps(
  ties: EdgeTable,
  papers: number,
  random: () => number,
  { themes, resolution, runs }: LevelOptions,
): Steps<Communities> {
  if (themes === null)
    return joinCommunities(yield* communitySteps(ties, papers, random, { resolution, runs }), ties, Infinity);
  let { least: low, most: high } = resolutionRange;
  let best: Communities | null = null;
  for (let step = 0; step < 9; step++) {
    const middle = Math.sqrt(low * high);
    const found = joinCommunities(
      yield* communitySteps(ties, papers, random, { resolution: middle, runs }),
      ties,
      Infinity,
    );
    if (best === null || isNearer(found.count, best.count, themes)) best = found;
    if (found.count === themes) break;
    if (found.count < themes) low = middle;
    else high = middle;
  }
  return joinCommunities(best!, ties, themes);
}

/** Whether a number of communities is nearer to what is wanted: too many can still be joined, too few cannot be split. */
export function isNearer(count: number, before: number, wanted: number): boolean {
  if (count >= wanted) return before < wanted || count <= before;
  return before < wanted && count > before;
}

/** Joins communities, the most tied first, until at most `most` are left and none is too small. */
export function joinCommunities(found: Communities, ties: EdgeTable, most: number): Communities {
  const sizes = Array.from({ length: found.count }, () => 0);
  for (const community of found.of) if (community >= 0) sizes[community]!++;
  const papers = sizes.reduce((sum, size) => sum + size, 0);
  const least = papers < largeEnough ? 1 : leastPapers;
  const between: EdgeTable = {
    source: ties.source.map((paper) => found.of[paper]!),
    target: ties.target.map((paper) => found.of[paper]!),
    weight: ties.weight,
  };
  const groups = groupThemes(between, sizes, { most, least, alike });
  const to = new Int32Array(found.count);
  groups.forEach((members, group) => members.forEach((community) => (to[community] = group)));
  return { ...found, count: groups.length, of: found.of.map((community) => (community < 0 ? -1 : to[community]!)) };
}
