import type { EdgeTable } from '../model/index.ts';

/** A colour in OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** OKLCH to `#rrggbb`, with less chroma where sRGB can't show it. Björn Ottosson, "A perceptual color space for image processing" (2020). */
export function toHex({ l, c, h }: Oklch): string {
  for (let chroma = c; ; chroma -= 0.005) {
    const rgb = toRgb(l, Math.max(0, chroma), h);
    if (chroma <= 0 || rgb.every((value) => value >= -0.0005 && value <= 1.0005)) {
      return `#${rgb
        .map((value) =>
          Math.round(Math.min(1, Math.max(0, value)) * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`;
    }
  }
}

function toRgb(lightness: number, chroma: number, hue: number): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
}

/** `count` colours: hues evenly spread, two alternating lightnesses, near-equal chroma. */
export function palette(count: number): Oklch[] {
  return Array.from({ length: count }, (_, i) => ({
    l: i % 2 === 0 ? 0.68 : 0.55,
    c: i % 2 === 0 ? 0.14 : 0.15,
    h: (25 + (360 * i) / count) % 360,
  }));
}

/**
 * A colour for each theme, so that themes with strong ties differ most: the most tied theme first, each takes the colour
 * farthest from those of its neighbours.
 */
export function colourThemes(themes: number, ties: EdgeTable): string[] {
  const colours = palette(Math.max(themes, 6));
  const tie = Array.from({ length: themes }, () => new Float64Array(themes));
  ties.source.forEach((a, row) => {
    const b = ties.target[row]!;
    if (a === b) return;
    tie[a]![b]! += ties.weight[row]!;
    tie[b]![a]! += ties.weight[row]!;
  });
  const strength = tie.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const order = strength.map((_, theme) => theme).sort((a, b) => strength[b]! - strength[a]! || a - b);
  const chosen = new Map<number, Oklch>();
  for (const theme of order) {
    const free = colours.filter((colour) => ![...chosen.values()].includes(colour));
    const cost = (colour: Oklch) =>
      [...chosen].reduce((sum, [other, their]) => sum + (tie[theme]![other]! + 1e-6) / distance(colour, their) ** 2, 0);
    let best = free[0]!;
    let least = Infinity;
    for (const colour of free) {
      const own = cost(colour);
      if (own < least) [best, least] = [colour, own];
    }
    chosen.set(theme, best);
  }
  return Array.from({ length: themes }, (_, theme) => toHex(chosen.get(theme)!));
}

/** Euclidean distance in OKLab. */
function distance(a: Oklch, b: Oklch): number {
  const radians = Math.PI / 180;
  const da = a.c * Math.cos(a.h * radians) - b.c * Math.cos(b.h * radians);
  const db = a.c * Math.sin(a.h * radians) - b.c * Math.sin(b.h * radians);
  return Math.hypot(a.l - b.l, da, db);
}
