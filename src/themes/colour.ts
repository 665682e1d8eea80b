import type { FoundThemes, Themes } from '../model/index.ts';
import { extended, palette, type Palette } from './palette.ts';

/** How different neighbouring themes should look, in CIEDE2000: the 15 that are promised, and a little more. */
const wanted = 15.5;
/** How much more it costs that neighbours look alike than that two other themes do. */
const neighbourWeight = 200;
/** How different any two themes should look in normal sight, in CIEDE2000, and how much it costs that they do not. */
const [wantedInNormal, normalWeight] = [20, 2];
/** What it costs that two themes have the same colour. */
const sameColour = 1e5;
/** From how many first colours the choice is tried, and how often each theme may choose again. */
const [starts, turns] = [24, 20];

/** Themes with their colours; see `chooseColours`. */
export function colourThemes(
  found: FoundThemes,
  near: readonly ReadonlySet<number>[],
  kept: ReadonlyMap<number, string> = new Map(),
): Themes {
  const colours = chooseColours(near, kept);
  return { ...found, themes: found.themes.map((theme, id) => ({ ...theme, colour: colours[id]! })) };
}

/**
 * A colour for each theme, so that neighbours differ by at least 15 in CIEDE2000 in normal, protan, deutan and tritan
 * sight, and any two themes as far as possible, in normal sight above all. This succeeds for up to 16 themes, and for
 * nearly all pairs of up to 10. With more than 16 a few neighbours may look slightly more alike, and other pairs look
 * alike; names and regions then tell them apart.
 * @param near for each theme its neighbours
 * @param kept colours, `#rrggbb`, that themes have already and keep
 */
export function chooseColours(
  near: readonly ReadonlySet<number>[],
  kept: ReadonlyMap<number, string> = new Map(),
): string[] {
  const offer = palette();
  const offered = offer.colours.length;
  const all = extended(offer, [...kept.values()]);
  const ofNeighbours = pairCosts(all, offered, true);
  const ofOthers = pairCosts(all, offered, false);
  const nothing = new Float64Array(offered);
  const free = [...near.keys()].filter((theme) => !kept.has(theme));
  free.sort((a, b) => near[b]!.size - near[a]!.size || a - b);

  let [best, least]: [number[], number] = [[], Infinity];
  for (let start = 0; start < starts && least > 0; start++) {
    /** The colour of each theme; -1 is none yet. */
    const chosen = near.map(() => -1);
    /** What each offered colour costs each theme, given the colours of the others; updated with every choice. */
    const costs = near.map(() => new Float64Array(offered));
    const choose = (theme: number, colour: number) => {
      const before = chosen[theme]!;
      if (colour === before) return false;
      for (const other of free) {
        if (other === theme) continue;
        const pair = near[other]!.has(theme) ? ofNeighbours : ofOthers;
        const [own, come, gone] = [costs[other]!, pair[colour]!, pair[before] ?? nothing];
        for (let at = 0; at < offered; at++) own[at]! += come[at]! - gone[at]!;
      }
      chosen[theme] = colour;
      return true;
    };
    [...kept.keys()].forEach((theme, at) => choose(theme, offered + at));
    free.forEach((theme, at) =>
      choose(theme, at === 0 ? Math.floor((start * offered) / starts) : cheapest(costs[theme]!, 0)),
    );
    // Each in turn takes the cheapest colour that the others leave it, until none can do better.
    for (let turn = 0, moved = true; moved && turn < turns; turn++) {
      moved = false;
      for (const theme of free) moved = choose(theme, cheapest(costs[theme]!, chosen[theme]!)) || moved;
    }
    const sum = free.reduce((total, theme) => total + costs[theme]![chosen[theme]!]!, 0);
    if (sum < least) [best, least] = [chosen, sum];
  }
  return best.map((colour) => all.colours[colour]!);
}

/**
 * What it costs one theme to have an offered colour while another has any colour, by that one's colour, then by the
 * offered one. In millionths, and so in whole numbers (differences are in thousandths): they can be added and taken
 * away again without a trace.
 */
export function pairCosts(
  { difference, plain }: Pick<Palette, 'difference' | 'plain'>,
  offered: number,
  areNeighbours: boolean,
): Float64Array[] {
  const weight = areNeighbours ? neighbourWeight : 1;
  const missing = (apart: number, enough: number) => Math.max(0, Math.round((enough - apart) * 1e3)) ** 2;
  return difference.map((row, a) =>
    Float64Array.from(
      row.subarray(0, offered),
      (apart, b) =>
        (apart < 1e-3 ? sameColour * 1e6 : 0) +
        missing(apart, wanted) * weight +
        missing(plain[a]![b]!, wantedInNormal) * normalWeight,
    ),
  );
}

/** The colour that costs least; `current` where none costs less, else the first of equals. */
function cheapest(costs: Float64Array, current: number): number {
  let at = current;
  for (let colour = 0; colour < costs.length; colour++) if (costs[colour]! < costs[at]!) at = colour;
  return at;
}
