import type { Browser, Page } from 'playwright-core';
import type { Atlas } from '../../../src/model/index.ts';
import { edgeLook } from '../../../src/page/map/marks.ts';
import type { Palette } from '../../../src/page/map/ground.ts';
import type { BareMap } from './bare-sigma.ts';
import { scriptOf } from './script.ts';

const palette = (atlas: Atlas): Palette => ({
  ...{ dark: false, ground: '#faf8f3', ink: '#1f2630', accent: '#b8360f', none: '#8b919b', faded: '#e4e1da' },
  paint: { themes: atlas.themes.themes.map(({ colour }) => colour), nodes: null },
});

/** What a page with the map of an atlas draws now, for Sigma alone to draw. */
export async function bareMapOf(page: Page, atlas: Atlas): Promise<BareMap> {
  const { papers, concepts, network, themes, layout } = atlas;
  const seen = await page.evaluate(
    ([papers, concepts]) => {
      const { whereIs } = window.conceptscape!;
      return [
        ...Array.from({ length: papers }, (_, index) => whereIs({ kind: 'paper', index })),
        ...Array.from({ length: concepts }, (_, index) => whereIs({ kind: 'concept', index })),
      ];
    },
    [papers.length, concepts.length] as const,
  );
  const colours = palette(atlas);
  const themeOf = [...themes.ofPaper, ...themes.ofConcept];
  const nodes = seen.flatMap(({ radius, drawn }, key) => {
    const isPaper = key < papers.length;
    const look = {
      size: radius,
      color: colours.paint.themes[themeOf[key] ?? -1] ?? colours.none,
      ground: colours.ground,
    };
    const at = { key, x: layout.x[key]!, y: layout.y[key]!, type: isPaper ? 'paper' : 'concept' };
    return drawn ? [{ ...at, ...look }] : [];
  });
  const drawn = new Set(nodes.map(({ key }) => key));
  const edges = network.mentions.source.flatMap((source, row) => {
    const target = papers.length + network.mentions.target[row]!;
    const look = edgeLook(network.mentions.weight[row]!, themeOf[source] ?? null, themeOf[target] ?? null, colours);
    return drawn.has(source) && drawn.has(target) ? [{ source, target, color: look.color }] : [];
  });
  const [one, other] = [0, layout.x.findIndex((x) => Math.abs(x - layout.x[0]!) > 1)];
  const scale = (seen[other]!.x - seen[one]!.x) / (layout.x[other]! - layout.x[one]!);
  const { width, height } = page.viewportSize()!;
  const place = {
    x: layout.x[one]! + (width / 2 - seen[one]!.x) / scale,
    y: layout.y[one]! - (height / 2 - seen[one]!.y) / scale,
    span: Math.min(width, height) / scale,
  };
  return { nodes, edges, place };
}

/** A page on which Sigma alone draws a map. */
export async function openBare(browser: Browser, map: BareMap, size: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.evaluate(await scriptOf('./bare-sigma.ts'));
  await page.evaluate((map) => window.bareSigma(map), map);
  return page;
}
