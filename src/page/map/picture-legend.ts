import { conceptTypes } from '../../model/index.ts';
import type { Mark, Picture, Words } from '../../formats/write/svg.ts';
import { stabilityClasses, typeColour, yearClasses, yearColour } from '../state/paint.ts';
import type { Store } from '../state/store.ts';
import { count } from '../../words/count.ts';
import { typeInWords } from '../../words/facts.ts';
import { themeColour, type Palette } from './ground.ts';
import { shorten } from './wrap.ts';

export interface LegendOptions {
  palette: Palette;
  family: string;
  measure: CanvasRenderingContext2D;
  hex(colour: string): string;
  /** Of the sheet, in pixels. */
  width: number;
  margin: number;
}

interface Entry {
  name: string;
  colour: string;
  ring?: boolean;
}

const [size, lineHeight, columns] = [14, 24, 3];

/** What marks and colours mean, in columns: how high it is, and all of it at a distance from the top. */
export function legendOf(
  store: Store,
  { palette, family, measure, hex, width, margin }: LegendOptions,
): { height: number; at(top: number): Picture['legend'] } {
  const entries = entriesOf(store, palette);
  const column = (width - 2 * margin) / columns;
  const rows = Math.ceil(entries.length / columns);
  const line = (text: string, weight = 400) => {
    measure.font = `${weight} ${size}px ${family}`;
    let cut = text;
    for (let most = text.length; measure.measureText(cut).width > column - 40 && most > 4; most--)
      cut = shorten(text, most);
    return { text: cut, width: measure.measureText(cut).width };
  };
  const words = (x: number, y: number, text: string): Words => ({
    ...{ lines: [line(text)], x, y, align: 'start', lineHeight, size, weight: 400, letterSpacing: 0, halo: 0 },
    ink: { colour: hex(palette.ink), opacity: 1 },
  });
  return {
    height: (rows + 1) * lineHeight,
    at(top) {
      const placed = entries.map((entry, index) => ({
        entry,
        x: margin + Math.floor(index / rows) * column,
        y: top + lineHeight * (1.5 + (index % rows)),
      }));
      const marks = placed.map(({ entry, x, y }): Mark => {
        return { x: x + 7, y, radius: 6, ring: entry.ring ? 2.5 : 0, colour: hex(entry.colour) };
      });
      return { marks, words: placed.map(({ entry, x, y }) => words(x + 22, y, entry.name)) };
    },
  };
}

function entriesOf({ atlas, colour, narrowed, drawn }: Store, palette: Palette): Entry[] {
  const { papers, concepts } = narrowed.peek();
  const ink = colour.peek() === 'theme' ? palette.ink : palette.none;
  const marks: Entry[] = [];
  if (drawn.peek() !== 'papers')
    marks.push({ name: `${count(concepts, 'concept')}, larger in more papers`, colour: ink });
  if (drawn.peek() !== 'concepts') marks.push({ name: count(papers, 'paper'), colour: ink, ring: true });
  return [...coloursOf({ atlas, colour: colour.peek() }, palette), ...marks];
}

function coloursOf(
  { atlas, colour }: { atlas: Store['atlas']; colour: ReturnType<Store['colour']['peek']> },
  palette: Palette,
): Entry[] {
  if (colour === 'type') {
    const met = new Set(atlas.concepts.map(({ type }) => type));
    return conceptTypes
      .filter((type) => met.has(type))
      .map((type) => ({ name: typeInWords(type), colour: typeColour(type) }));
  }
  if (colour === 'year') {
    const classes = yearClasses(atlas.papers.flatMap(({ year }) => year ?? []));
    return classes.map(([from, to]) => ({
      name: from === to ? `${from}` : `${from}–${to}`,
      colour: yearColour(classes, to),
    }));
  }
  if (colour === 'stability')
    return stabilityClasses.map(({ least, colour }) => ({ name: `stability from ${least}`, colour }));
  return atlas.themes.themes.map(({ id, name, papers }) => ({
    name: `${name} (${papers.length})`,
    colour: themeColour(palette, id),
  }));
}
