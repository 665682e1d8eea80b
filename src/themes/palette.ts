import { ciede2000 } from './colour-difference.ts';
import { leastDifference, seenInAll } from './sight.ts';

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

/** What may be chosen: hues all around in lightnesses that stand out about 2 : 1 from a light and from a dark ground. */
const offered = { lightness: [0.45, 0.51, 0.57, 0.63, 0.69, 0.75], chroma: 0.14, hues: 30 };

/** Colours, `#rrggbb`, and how different each two look (CIEDE2000). */
export interface Palette {
  colours: readonly string[];
  /** In the sight that tells them apart worst. */
  difference: readonly Float64Array[];
  /** In normal sight. */
  plain: readonly Float64Array[];
}

let offeredPalette: Palette | undefined;

/** The colours that themes choose from; worked out once. */
export function palette(): Palette {
  return (offeredPalette ??= extended({ colours: [], difference: [], plain: [] }, [...new Set(offeredColours())]));
}

function offeredColours(): string[] {
  const { lightness, chroma, hues } = offered;
  return lightness.flatMap((l) => Array.from({ length: hues }, (_, i) => toHex({ l, c: chroma, h: (360 * i) / hues })));
}

/** A palette with more colours behind its own. */
export function extended({ colours, difference, plain }: Palette, more: readonly string[]): Palette {
  const all = [...colours, ...more];
  const seen = all.map(seenInAll);
  const longer = (rows: readonly Float64Array[]) =>
    all.map((_, a) => {
      const row = new Float64Array(all.length);
      row.set(rows[a] ?? []);
      return row;
    });
  const [worst, normal] = [longer(difference), longer(plain)];
  for (let a = colours.length; a < all.length; a++) {
    for (let b = 0; b < a; b++) {
      worst[a]![b] = worst[b]![a] = rounded(leastDifference(seen[a]!, seen[b]!));
      normal[a]![b] = normal[b]![a] = rounded(ciede2000(seen[a]![0]!, seen[b]![0]!));
    }
  }
  return { colours: all, difference: worst, plain: normal };
}

/** Rounded, so that another engine's sine, different in its last digits, chooses the same. */
const rounded = (value: number): number => Math.round(value * 1e3) / 1e3;
