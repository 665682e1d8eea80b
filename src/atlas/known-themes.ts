import { round, type Atlas, type KnownTheme, type ThemePlace } from '../model/index.ts';

/** So many central concepts tell a theme from the others. */
const toldBy = 8;

/** What a map's themes are to be known by and to keep in the next one; see the option `previous` of a build. */
export function rememberThemes(atlas: Atlas): KnownTheme[] {
  const places = placesOfThemes(atlas);
  return atlas.themes.themes.map(({ concepts, colour }, theme) => ({
    concepts: concepts.slice(0, toldBy).map((concept) => atlas.concepts[concept]!.label),
    colour,
    place: places[theme]!,
  }));
}

/** Where the middle of each theme's papers lies; `null` where it has none, or the map is a single point. */
export function placesOfThemes({ themes, layout }: Pick<Atlas, 'themes' | 'layout'>): (ThemePlace | null)[] {
  const { x, y } = layout;
  const papers = themes.ofPaper.map((_, paper) => paper);
  const middle = meanOf(papers, x, y);
  const reach = Math.sqrt(
    papers.reduce((sum, at) => sum + (x[at]! - middle.x) ** 2 + (y[at]! - middle.y) ** 2, 0) /
      Math.max(1, papers.length),
  );
  return themes.themes.map(({ papers: own }): ThemePlace | null => {
    if (own.length === 0 || reach === 0) return null;
    const mean = meanOf(own, x, y);
    return [round((mean.x - middle.x) / reach, 2), round((mean.y - middle.y) / reach, 2)];
  });
}

function meanOf(nodes: readonly number[], x: readonly number[], y: readonly number[]): { x: number; y: number } {
  const mean = (column: readonly number[]) =>
    nodes.reduce((sum, node) => sum + column[node]!, 0) / Math.max(1, nodes.length);
  return { x: mean(x), y: mean(y) };
}
