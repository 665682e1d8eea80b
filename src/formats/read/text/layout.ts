import type { Content, Head } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import { isMachineText } from '../machine-text.ts';
import { markOf } from './marks.ts';
import { readPairs } from './pairs.ts';
import type { PairRules } from './pairs.ts';
import type { Paragraph } from './paragraph.ts';
import { readParagraphs } from './paragraphs.ts';
import { hasFourWords, isSentence } from './prose.ts';
import { wrapOf } from './wrap.ts';
import type { Wrap } from './wrap.ts';

/** How a text of titles and abstracts is laid out. */
export interface Layout extends PairRules {
  /** How its lines are broken, where they all are. */
  wrap: Wrap | null;
}

const found = new WeakMap<Head, Promise<Layout | null>>();

/**
 * The layout of a text of which from the first paper on there is little but papers, one paragraph a title and one an
 * abstract; `null` for any other text.
 */
export function layoutOf(head: Head): Promise<Layout | null> {
  const layout = found.get(head) ?? findLayout(head);
  found.set(head, layout);
  return layout;
}

/** The papers of a text of that layout. */
export async function* readLayout(
  content: Content,
  format: PairRules['format'],
  report: Report,
): AsyncGenerator<Entry> {
  const layout = (await layoutOf(content.head)) ?? { lenient: false, wrap: null };
  yield* readPairs(readParagraphs(content.lines(), layout.wrap), { ...layout, format }, content.name, report);
}

async function findLayout({ lines }: Head): Promise<Layout | null> {
  if (isMachineText(lines)) return null;
  const wrap = wrapOf(lines);
  const paragraphs = [];
  for await (const paragraph of readParagraphs(each(lines), wrap)) paragraphs.push(paragraph);
  const texts = paragraphs.filter(({ text }) => markOf(text) === null);
  const apart = texts.slice(1).filter(({ isTight }) => !isTight).length;
  const format = apart > 0.3 * (texts.length - 1) ? 'listing' : 'list';
  const authorCounts = paragraphs.filter(({ text }) => markOf(text) === 'authors').length;
  for (const lenient of [false, true]) {
    const papers: Entry[] = [];
    // A pair with an abstract of a word or two is in any text.
    for await (const entry of readPairs(each(paragraphs), { format, lenient }, '', () => {}))
      if (isSentence(entry.abstract) || hasFourWords(entry.abstract)) papers.push(entry);
    if (papers.length === 0) continue;
    if (isMostlyPapers(texts, papers) || authorCounts > papers.length / 2) return { format, lenient, wrap };
  }
  return null;
}

/** Whether from the first paper on there are hardly more than two paragraphs a paper, on average, or just two for one in two. */
function isMostlyPapers(texts: readonly Paragraph[], papers: readonly Entry[]): boolean {
  const starts = papers.map(({ at }) => at.line);
  const furniture = new Set(texts.filter(({ line }) => line < starts[0]!).map(({ text }) => text));
  const rest = texts.filter(({ line, text }) => line >= starts[0]! && !furniture.has(text)).map(({ line }) => line);
  const places = starts.map((line) => rest.indexOf(line));
  const pairs = places.filter((place, i) => (places[i + 1] ?? rest.length) - place === 2).length;
  return (
    rest.length <= 1 + 2.5 * papers.length ||
    (papers.length >= 4 && pairs >= papers.length / 2 && rest.length <= 6 * papers.length)
  );
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
