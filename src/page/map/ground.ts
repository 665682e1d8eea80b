import type { Paint } from '../state/paint.ts';

/** The colours the map is drawn with: those of the page's ground, and each theme's as mark and as ink. */
export interface Palette {
  dark: boolean;
  ground: string;
  ink: string;
  accent: string;
  /** What belongs to no theme, or has no colour in what colour means. */
  none: string;
  /** What is filtered out and left in the map. */
  faded: string;
  paint: Paint;
}

/** Reads the page's colours off an element, so that the style sheet is the one place that says them. */
export function readPalette(element: HTMLElement, dark: boolean, paint: Paint): Palette {
  const style = getComputedStyle(element);
  return {
    dark,
    ground: style.backgroundColor,
    ink: style.color,
    accent: style.outlineColor,
    none: dark ? '#7c8594' : '#8b919b',
    faded: dark ? '#282e38' : '#e4e1da',
    paint,
  };
}

export function themeColour(palette: Palette, theme: number | null): string {
  return theme === null ? palette.none : (palette.paint.themes[theme] ?? palette.none);
}

/** The colour of a mark, of this theme. */
export function nodeColour(palette: Palette, node: number, theme: number | null): string {
  const { nodes } = palette.paint;
  return nodes ? (nodes[node] ?? palette.none) : themeColour(palette, theme);
}

/** A theme's colour dark enough (on a light ground) or light enough (on a dark one) to write with. */
export function themeInk(palette: Palette, theme: number | null): string {
  if (theme === null) return palette.ink;
  return palette.dark
    ? `oklch(from ${themeColour(palette, theme)} 0.84 calc(c * 0.75) h)`
    : `oklch(from ${themeColour(palette, theme)} 0.39 calc(c * 0.9) h)`;
}

/** Ink with a breath of a theme's colour, for the words of its concepts. */
export function labelInk(palette: Palette, theme: number | null): string {
  if (theme === null) return palette.ink;
  return palette.dark
    ? `oklch(from ${themeColour(palette, theme)} 0.9 calc(c * 0.35) h)`
    : `oklch(from ${themeColour(palette, theme)} 0.29 calc(c * 0.5) h)`;
}

/** `#rrggbb` with an alpha, as Sigma's edge shader wants it: the colour already multiplied by it. */
export function premultiplied(hex: string, alpha: number): string {
  const [r, g, b] = channels(hex).map((channel) => Math.round(channel * alpha));
  return `rgba(${r},${g},${b},${alpha})`;
}

/** `#rrggbb` with an alpha, for a canvas. */
export function translucent(hex: string, alpha: number): string {
  const [r, g, b] = channels(hex);
  return `rgba(${r},${g},${b},${alpha})`;
}

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
