import type { Atlas } from '../../model/index.ts';
import { premultiplied, themeColour, type Palette } from './ground.ts';

/** How large marks may be at zoom 1, in pixels. */
const smallest = { paper: 2.6, concept: 2.2 };
/** The part of a paper's radius that its ring is thick. */
export const ringShare = 0.42;

/** The radius of each node in pixels at zoom 1, for a map drawn at so many pixels a unit. */
export function markRadii(atlas: Atlas, scale: number): Float64Array {
  const papers = atlas.papers.length;
  return Float64Array.from(atlas.layout.radius, (radius, node) =>
    Math.max(node < papers ? smallest.paper : smallest.concept, Math.min(28, radius * scale)),
  );
}

/** The edge from a paper to a concept: a whisper, quieter still between two themes. */
export function edgeInk(weight: number, paperTheme: number | null, conceptTheme: number | null, palette: Palette) {
  const within = paperTheme === conceptTheme && conceptTheme !== null;
  const alpha = (within ? 0.13 + 0.12 * weight : 0.08) * (palette.dark ? 1.25 : 1);
  return { colour: within ? themeColour(palette, conceptTheme) : palette.none, alpha };
}

/** What Sigma draws of that edge. */
export function edgeLook(...edge: Parameters<typeof edgeInk>) {
  const { colour, alpha } = edgeInk(...edge);
  return { color: premultiplied(colour, alpha), size: 0.01 }; // as thin as Sigma's thinnest, at any zoom
}
