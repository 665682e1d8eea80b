import type { Notice } from '../../model/index.ts';
import { readPrintedDate } from './dates.ts';
import { textEntry } from './entry.ts';
import type { Entry, Report } from './entry.ts';
import { markOf } from './marks.ts';
import { endsSentence, isCutOff, isLongProse, isSentence } from './prose.ts';

/** A piece of a copied text, already clean, and the line it starts on. */
export interface Paragraph {
  line: number;
  text: string;
}

/** How titles and abstracts alternate in a text. */
export interface PairRules {
  /** The name of the reader, for `Source.format`. */
  format: string;
  /** Whether nothing but papers stands there: then a title in the last line is a paper too, and one sentence an abstract. */
  tight: boolean;
  /** Whether one sentence is an abstract even above the first long one. */
  lenient: boolean;
}

/** A title is no longer than this, in UTF-16 units. */
const longestTitle = 300;

/** Headings, tags, code, bullets and lone brackets are no titles. */
const noTitle = /^(?:#+\s|<(?!\/?(?:b|em|i|strong|su[bp])>)[a-z!/?]|```|[-+*|]\s|@\w+\{|[[\]{}()]+,?$)/i;

/** How the parts of an abstract begin. */
const partOfAbstract =
  /^(?:background|introduction|motivation|objectives?|aims?|purpose|methods?|approach|(?:main )?results?|findings|discussion|conclusions?|significance)\b[^:.]{0,20}:/i;

/**
 * Finds the papers in a text where each title is followed by its abstract. Short paragraphs that no abstract follows
 * are no papers: above the first paper they are taken for the page's furniture (its name, its menu), and so are the same
 * words further down; others are told of as `bad-record`. An author count (`• 5 authors`) ends a paper, and a date is the
 * paper's only behind such a mark: a bare date is the page's.
 */
export async function* readPairs(
  paragraphs: AsyncIterable<Paragraph>,
  rules: PairRules,
  file: string,
  report: Report,
): AsyncGenerator<Entry> {
  const furniture = new Set<string>();
  let waiting: Paragraph[] = []; // short paragraphs; the last may be a title
  let paper: Entry | null = null; // the one that is being read
  let ended = false; // whether the mark that ends it has been seen

  const entry = (title: Paragraph, abstract: string): Entry =>
    textEntry({ file, format: rules.format, line: title.line }, title.text, abstract, isBroken(abstract));
  const leaveOut = (strays: Paragraph[], quietly: boolean): void => {
    for (const stray of strays) {
      if (!quietly && !furniture.has(stray.text)) report(strayNotice(file, stray, 'no abstract stands below it'));
      furniture.add(stray.text);
    }
  };

  for await (const [paragraph, next] of withNext(paragraphs)) {
    const { text } = paragraph;
    const title = waiting.at(-1);
    const mark = markOf(text);
    if (mark === 'date') {
      if (paper?.date === null && ended && !title) Object.assign(paper, readPrintedDate(text));
    } else if (mark === 'authors' && title && paper && !ended && !isShortPair(waiting)) {
      const isAddress = (part: Paragraph) => part.text.includes('://'); // of code and data, below the abstract
      for (const part of waiting) if (isAddress(part)) extend(paper, part.text);
      const strays = waiting.filter((part) => !isAddress(part));
      leaveOut(strays, false);
      [waiting, ended] = [[], true];
    } else if (mark === 'authors' && title) {
      if (paper) yield paper;
      const pair = waiting.splice(isShortPair(waiting) ? -2 : -1);
      leaveOut(waiting, paper === null);
      [paper, waiting, ended] = [entry(pair[0]!, pair[1]?.text ?? ''), [], true];
    } else if (mark !== null) {
      ended ||= !title;
    } else if (isTitleAbove(next, text, rules) && (rules.tight || !title)) {
      waiting.push(paragraph);
    } else if (title && !noTitle.test(title.text) && isAbstract(text, rules, paper !== null)) {
      if (paper) yield paper;
      leaveOut(waiting.slice(0, -1), paper === null);
      [paper, waiting, ended] = [entry(title, text), [], false];
    } else if (paper && !ended && !title && (isLongProse(text) || isSentence(text))) {
      extend(paper, text);
    } else if (isLongProse(text)) {
      report(strayNotice(file, paragraph, 'no title stands above it'));
    } else if (!furniture.has(text)) {
      waiting.push(paragraph);
    }
  }

  if (paper) yield paper;
  const [title, abstract] = waiting;
  const brokenAtEnd = rules.tight && paper && title && waiting.length <= 2 && !noTitle.test(title.text);
  if (brokenAtEnd) yield { ...entry(title, abstract?.text ?? ''), brokenOff: true };
  else leaveOut(waiting, paper === null);
}

function isAbstract(text: string, rules: PairRules, foundOne: boolean): boolean {
  return isLongProse(text) || ((rules.lenient || (rules.tight && foundOne)) && isSentence(text));
}

/** Whether a text that could be an abstract is the title of the one below it: some titles are sentences. */
function isTitleAbove(next: Paragraph | undefined, text: string, rules: PairRules): boolean {
  if (next === undefined || text.length > longestTitle || next.text.length < 2 * text.length) return false;
  if (partOfAbstract.test(text) || markOf(next.text) !== null) return false;
  return (isLongProse(text) || isSentence(text)) && isAbstract(next.text, rules, true);
}

/** Whether the last two of some short paragraphs are a title and an abstract of one sentence. */
function isShortPair(paragraphs: Paragraph[]): boolean {
  return paragraphs.length > 1 && isSentence(paragraphs.at(-1)!.text) && !isSentence(paragraphs.at(-2)!.text);
}

function extend(paper: Entry, text: string): void {
  paper.abstract = `${paper.abstract} ${text}`;
  paper.brokenOff = isBroken(paper.abstract);
}

function isBroken(abstract: string): boolean {
  return abstract !== '' && (isCutOff(abstract) || !endsSentence(abstract));
}

function strayNotice(file: string, { line, text }: Paragraph, why: string): Notice {
  const start = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  const message = `${start} was left out, for ${why}; if it is a paper, give it a line with its title and one with its abstract.`;
  return { code: 'bad-record', severity: 'warning', file, line, message };
}

async function* withNext<T>(items: AsyncIterable<T>): AsyncGenerator<[T, T | undefined]> {
  let held: T | undefined;
  for await (const item of items) {
    if (held !== undefined) yield [held, item];
    held = item;
  }
  if (held !== undefined) yield [held, undefined];
}
