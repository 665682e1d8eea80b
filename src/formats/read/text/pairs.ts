import type { Notice } from '../../../model/index.ts';
import { readPrintedDate } from '../dates.ts';
import type { Entry, Report } from '../entry.ts';
import { textEntry } from '../record.ts';
import { markOf } from './marks.ts';
import { longestTitle } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { endsSentence, isCutOff, isLongProse, isSentence, startsPart } from './prose.ts';

/** How titles and abstracts alternate in a text. */
export interface PairRules {
  /**
   * For `Source.format`. In a list nothing but papers stands: a title in the last line is a paper too, and behind the
   * first paper one sentence is an abstract.
   */
  format: 'list' | 'listing';
  /** Whether one sentence is an abstract even above the first long one. */
  lenient: boolean;
}

/** Headings, tags, code, bullets and lone brackets are no titles. */
const noTitle = /^(?:#+\s|<(?!\/?(?:b|em|i|strong|su[bp])>)[a-z!/?]|```|[-+*|]\s|@\w+\{|[[\]{}()]+,?$)/i;

/** A paper that is being read. */
interface Draft {
  title: Paragraph;
  abstract: string[];
  date: ReturnType<typeof readPrintedDate>;
  /** Whether the mark that ends it has been seen. */
  ended: boolean;
  /** Parts of its abstract that may be papers of their own, as long as no mark ends it. */
  doubts: Notice[];
}

/**
 * Finds the papers in a text where each title is followed by its abstract. Short paragraphs that no abstract follows
 * are no papers: above the first paper they are taken for the page's furniture (its name, its menu), and so are the same
 * words further down; others are reported as `bad-record`, as is a whole paragraph more that is taken for a part of an
 * abstract and might be one of its own. An author count (`• 5 authors`) ends a paper, and a date is the paper's only
 * behind such a mark: a bare date is the page's.
 */
export async function* readPairs(
  paragraphs: AsyncIterable<Paragraph>,
  rules: PairRules,
  file: string,
  report: Report,
): AsyncGenerator<Entry> {
  const furniture = new Set<string>();
  let waiting: Paragraph[] = []; // short paragraphs; the last may be a title
  let paper: Draft | null = null;

  const draft = (title: Paragraph, abstract: string[], ended: boolean): Draft => ({
    ...{ title, abstract, ended },
    ...{ date: null, doubts: [] },
  });
  const finished = ({ title, abstract, date, doubts }: Draft): Entry => {
    doubts.forEach(report);
    const text = abstract.join(' ');
    const at = { file, format: rules.format, line: title.line };
    return { ...textEntry(at, title.text, text, isBroken(text)), ...date };
  };
  const leaveOut = (strays: Paragraph[]): void => {
    for (const stray of strays) {
      const isFurniture = furniture.has(stray.text) || (paper === null && !isSentence(stray.text));
      if (!isFurniture) report(strayNotice(file, stray, 'no abstract follows it'));
      furniture.add(stray.text);
    }
  };

  for await (const [paragraph, next] of withNext(paragraphs)) {
    const { text, maybeTitle } = paragraph;
    if (maybeTitle) report(hiddenNotice(file, maybeTitle));
    const title = waiting.at(-1);
    const mark = markOf(text);
    if (mark === 'date') {
      if (paper?.date === null && paper.ended && !title) paper.date = readPrintedDate(text);
    } else if (mark === 'authors' && title && paper && !paper.ended && !isShortPair(waiting)) {
      const isAddress = (part: Paragraph) => part.text.includes('://'); // of code and data, below the abstract
      for (const part of waiting) if (isAddress(part)) paper.abstract.push(part.text);
      leaveOut(waiting.filter((part) => !isAddress(part)));
      waiting = [];
      paper.ended = true;
      paper.doubts = [];
    } else if (mark === 'authors' && title) {
      if (paper) yield finished(paper);
      const [head, abstract] = waiting.splice(isShortPair(waiting) ? -2 : -1);
      leaveOut(waiting);
      [paper, waiting] = [draft(head!, abstract ? [abstract.text] : [], true), []];
    } else if (mark !== null) {
      if (mark === 'authors' && paper) paper.doubts = [];
      if (paper && !title) paper.ended = true;
    } else if (isTitleAbove(next, text, rules) && (rules.format === 'list' || !title)) {
      waiting.push(paragraph);
    } else if (title && !noTitle.test(title.text) && isAbstract(text, rules, paper !== null)) {
      if (paper) yield finished(paper);
      leaveOut(waiting.slice(0, -1));
      [paper, waiting] = [draft(title, [text], false), []];
    } else if (paper && !paper.ended && !title && (isLongProse(text) || isSentence(text))) {
      if (
        isLongProse(text) &&
        !startsPart(text) &&
        /^[^\p{Ll}]/u.test(text) &&
        endsSentence(paper.abstract.at(-1) ?? '')
      )
        paper.doubts.push(doubtNotice(file, paragraph, paper.title));
      paper.abstract.push(text);
    } else if (isLongProse(text)) {
      report(strayNotice(file, paragraph, 'no title comes before it'));
    } else if (!furniture.has(text) || (next && isAbstract(next.text, rules, paper !== null))) {
      waiting.push(paragraph);
    }
  }

  if (paper) yield finished(paper);
  const [title, abstract] = waiting;
  const isBrokenAtEnd = rules.format === 'list' && paper && title && waiting.length <= 2 && !noTitle.test(title.text);
  if (isBrokenAtEnd) yield { ...finished(draft(title, abstract ? [abstract.text] : [], true)), brokenOff: true };
  else leaveOut(waiting);
}

function isAbstract(text: string, rules: PairRules, foundOne: boolean): boolean {
  return isLongProse(text) || ((rules.lenient || (rules.format === 'list' && foundOne)) && isSentence(text));
}

/** Whether a text that could be an abstract is the title of the one below it: some titles are sentences. */
function isTitleAbove(next: Paragraph | undefined, text: string, rules: PairRules): boolean {
  if (next === undefined || text.length > longestTitle || next.text.length < 2 * text.length) return false;
  if (startsPart(text) || markOf(next.text) !== null) return false;
  return (isLongProse(text) || isSentence(text)) && isAbstract(next.text, rules, true);
}

/** Whether the last two of some short paragraphs are a title and an abstract of one sentence. */
function isShortPair(paragraphs: Paragraph[]): boolean {
  return paragraphs.length > 1 && isSentence(paragraphs.at(-1)!.text) && !isSentence(paragraphs.at(-2)!.text);
}

function isBroken(abstract: string): boolean {
  return abstract !== '' && (isCutOff(abstract) || !endsSentence(abstract));
}

const remedy = 'if it is a paper, give it a line with its title and one with its abstract.';

function strayNotice(file: string, { line, text }: Paragraph, why: string): Notice {
  const message = `${quoted(text)} was left out, since ${why}; ${remedy}`;
  return { code: 'bad-record', severity: 'warning', file, line, message };
}

function doubtNotice(file: string, { line, text }: Paragraph, title: Paragraph): Notice {
  const message = `${quoted(text)} was taken for a part of the abstract of ${quoted(title.text)} (line ${title.line}), since no title comes before it; ${remedy}`;
  return { code: 'bad-record', severity: 'warning', file, line, message };
}

function hiddenNotice(file: string, { line, text }: Paragraph): Notice {
  const message = `${quoted(text)} was taken for a part of the abstract around it, and may be a title; ${remedy}`;
  return { code: 'bad-record', severity: 'warning', file, line, message };
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

async function* withNext<T>(items: AsyncIterable<T>): AsyncGenerator<[T, T | undefined]> {
  let held: T | undefined;
  for await (const item of items) {
    if (held !== undefined) yield [held, item];
    held = item;
  }
  if (held !== undefined) yield [held, undefined];
}
