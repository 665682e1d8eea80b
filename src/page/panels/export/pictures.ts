import type { PageAssets } from '../../../formats/write/html.ts';
import { svgText, type Picture } from '../../../formats/write/svg.ts';
import { scheme } from '../../state/scheme.ts';
import { itemsOf } from '../../../atlas/lookup.ts';
import type { Store } from '../../state/store.ts';
import { readPalette } from '../../map/ground.ts';
import { pictureOf } from '../../map/picture.ts';

/** How wide a picture for print is, in pixels. */
const printWidth = 4096;

/** The map as the reader sees it. */
export function mapPicture(store: Store): Picture {
  const map = document.querySelector<HTMLElement>('.map') ?? document.body;
  const measure = document.createElement('canvas').getContext('2d')!;
  const palette = readPalette(map, scheme.peek() === 'dark', store.paint.peek());
  const { fontFamily: family } = getComputedStyle(map);
  return pictureOf(store, { palette, family, measure, hex: hexReader() });
}

/** The same as PNG, drawn at the size of a print. */
export async function mapPng(store: Store): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent([...svgText(mapPicture(store))].join(''))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = printWidth;
  canvas.height = Math.round((printWidth * image.height) / image.width);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser could not draw so large a picture');
  return blob;
}

/** The page as one script, one style and its icon: in one HTML file its own, else those beside the page. */
export async function pageAssets(): Promise<PageAssets> {
  const own = document.getElementById('atlas');
  if (own) {
    const [script, style] = [document.querySelector('script[type=module]'), document.querySelector('style')];
    const [, icon] = document.querySelector<HTMLLinkElement>('link[rel=icon]')!.href.split(',');
    return { script: script!.textContent!, style: style!.textContent!, icon: decodeURIComponent(icon!) };
  }
  const [script, style, icon] = await Promise.all(
    ['one-file/page.js', 'one-file/page.css', 'favicon.svg'].map(async (name) => {
      const response = await fetch(`./${name}`);
      if (!response.ok) throw new Error(`${name}: status ${response.status}`);
      return response.text();
    }),
  );
  return { script: script!, style: style!, icon: icon! };
}

/** Indices of the papers that the filters leave, and of these the ones that belong to what is selected. */
export function papersToKeep({ atlas, lookup, narrowed, selection }: Store): { shown: number[]; selected: number[] } {
  const flags = narrowed.value.paper;
  const shown = [...atlas.papers.keys()].filter((paper) => flags[paper]);
  const items = selection.value ? itemsOf(selection.value) : [];
  const of = items.map(({ kind, index }): Iterable<number> => {
    if (kind === 'paper') return [index];
    if (kind === 'concept') return lookup.papersOfConcept[index]!.map((tie) => tie.index);
    return atlas.themes.themes[index]!.papers;
  });
  const all = new Set(of.flatMap((papers) => [...papers]));
  return { shown, selected: shown.filter((paper) => all.has(paper)) };
}

/** Reads any colour of a style sheet as `#rrggbb`, which every program for drawing knows. */
function hexReader(): (colour: string) => string {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, string>();
  return (colour) => {
    let hex = known.get(colour);
    if (hex === undefined) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
      hex = `#${[r, g, b].map((channel) => channel!.toString(16).padStart(2, '0')).join('')}`;
      known.set(colour, hex);
    }
    return hex;
  };
}
