import type { EdgeTable, Themes } from '../model/index.ts';
import { extended, palette } from './palette.ts';

/** How different neighbouring themes are to look, CIEDE2000: the 15 asked for, and a little more. */
const wanted = 15.5;
/** How much more it counts that neighbours look alike than that two other themes do. */
const ofNeighbours = 200;
/** How different any two themes are to look in normal sight, as far as that goes, and how much it counts. */
const [wantedInNormal, ofNormal] = [20, 2];
/** What it counts that two themes have the same colour. */
const same = 1e5;
/** From how many first colours the choice is tried, and how often each theme may choose anew. */
const [starts, turns] = [24, 20];

/**
 * A colour for each theme, so that neighbours differ by at least 15 in CIEDE2000 in normal, protan, deutan and tritan
 * sight, and any two themes as far as that goes, in normal sight above all. It does for up to 16 themes, and for nearly all pairs of up to 10. Of more
 * than 16 a few neighbours may come a little nearer, and other pairs look alike; names and grounds then tell them apart.
 * @param near for each theme its neighbours
 * @param kept colours, `#rrggbb`, that themes have already and keep
 */
export function colourThemes(
  near: readonly ReadonlySet<number>[],
  kept: ReadonlyMap<number, string> = new Map(),
): string[] {
  const themes = near.length;
  const offer = palette();
  const { colours, difference, plain } = extended(offer, [...kept.values()]);
  const fixed = new Map([...kept.keys()].map((theme, at) => [theme, offer.colours.length + at]));
  const free = [...near.keys()].filter((theme) => !fixed.has(theme));
  free.sort((a, b) => near[b]!.size - near[a]!.size || a - b);

  /** What it costs that a theme has a colour, given those of the others; -1 is none yet. */
  const cost = (theme: number, colour: number, chosen: readonly number[]) => {
    let sum = 0;
    for (let other = 0; other < themes; other++) {
      const their = chosen[other]!;
      if (other === theme || their < 0) continue;
      const apart = difference[colour]![their]!;
      if (apart < 1e-3) sum += same;
      if (apart < wanted) sum += (wanted - apart) ** 2 * (near[theme]!.has(other) ? ofNeighbours : 1);
      const plainly = plain[colour]![their]!;
      if (plainly < wantedInNormal) sum += (wantedInNormal - plainly) ** 2 * ofNormal;
    }
    return sum;
  };
  const best = (theme: number, chosen: readonly number[]) => {
    let at = chosen[theme]!;
    let least = at < 0 ? Infinity : cost(theme, at, chosen) - 1e-9;
    for (let colour = 0; colour < offer.colours.length; colour++) {
      const own = cost(theme, colour, chosen);
      if (own < least) [at, least] = [colour, own];
    }
    return at;
  };

  let [result, least]: [number[], number] = [[], Infinity];
  for (let start = 0; start < starts && least > 0; start++) {
    const chosen = Array.from({ length: themes }, (_, theme) => fixed.get(theme) ?? -1);
    const [first] = free;
    if (first !== undefined) chosen[first] = Math.floor((start * offer.colours.length) / starts);
    for (const theme of free.slice(1)) chosen[theme] = best(theme, chosen);
    // Each in turn takes the best that the others leave it, until none can do better.
    for (let turn = 0, isStill = false; !isStill && turn < turns; turn++) {
      isStill = true;
      for (const theme of free) {
        const better = best(theme, chosen);
        isStill &&= better === chosen[theme];
        chosen[theme] = better;
      }
    }
    const sum = free.reduce((total, theme) => total + cost(theme, chosen[theme]!, chosen), 0);
    if (sum < least) [result, least] = [chosen, sum];
  }
  return result.map((colour) => colours[colour]!);
}

/** Themes coloured anew, so that those near to each other on the map look most different; some keep what they have. */
export function recolour(
  themes: Themes,
  near: readonly ReadonlySet<number>[],
  kept: ReadonlyMap<number, string>,
): Themes {
  const colours = colourThemes(near, kept);
  return { ...themes, themes: themes.themes.map((theme, id) => ({ ...theme, colour: colours[id]! })) };
}

/** Before there is a map: for each theme its neighbours by ties, those that it is tied to more than chance would have it, and the one it is most tied to. */
export function neighbours(themes: number, ties: EdgeTable): Set<number>[] {
  const tie = Array.from({ length: themes }, () => new Float64Array(themes));
  ties.source.forEach((a, row) => {
    const b = ties.target[row]!;
    if (a === b) return;
    tie[a]![b]! += ties.weight[row]!;
    tie[b]![a]! += ties.weight[row]!;
  });
  const strength = tie.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const all = strength.reduce((sum, weight) => sum + weight, 0);
  const near = tie.map(() => new Set<number>());
  tie.forEach((row, a) => {
    const most = Math.max(0, ...row);
    row.forEach((weight, b) => {
      if (weight === 0 || (weight < most && weight * all <= strength[a]! * strength[b]!)) return;
      near[a]!.add(b);
      near[b]!.add(a);
    });
  });
  return near;
}
