import { cleanText } from '../../../text/clean.ts';
import type { Line } from '../lines.ts';
import { markOf } from './marks.ts';
import { longestTitle } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { endsSentence, isCutOff, isLongProse, isSentence, startsPart } from './prose.ts';

/** A longer line is not one of those that a paragraph was broken into, in UTF-16 units. */
export const longestWrapped = 250;

/** How lines were broken that are no paragraphs of their own. */
export interface Wrap {
  /** In UTF-16 units. */
  width: number;
  /** Whether each line is as full as it can be, as an editor makes it, and not about full, as on a printed page. */
  isFull: boolean;
}

/** The wrap of a whole text: two lines in five go on in the next one, and hardly any is longer. */
export function wrapOf(lines: readonly Line[]): Wrap | null {
  const run = lines.map(({ number, text, isApart }) => ({ line: number, text: cleanText(text), isTight: !isApart }));
  const wrap = wrapIn(run);
  const longer = run.filter(({ text }) => wrap !== null && text.length > wrap.width).length;
  return goingOn(run).length >= 0.4 * run.length && longer <= 0.05 * run.length ? wrap : null;
}

/** The places of the lines that go on, mid-sentence, in the next: it begins with a small letter, or one of a script without. */
function goingOn(lines: readonly Paragraph[]): number[] {
  return lines.flatMap(({ text }, i) => {
    const next = lines[i + 1];
    const isOne = next?.isTight && text.length <= longestWrapped && /^[\p{Ll}\p{Lo}]/u.test(next.text);
    return isOne && !endsSentence(text) ? [i] : [];
  });
}

/** How lines were broken: where two in a row go on in the next, and those that do are about as long. */
function wrapIn(lines: readonly Paragraph[]): Wrap | null {
  const places = goingOn(lines);
  const lengths = places.map((place) => lines[place]!.text.length);
  const withNext = places.map((place, i) => lengths[i]! + 1 + firstWord(lines[place + 1]!.text).length);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  if (!places.some((place, i) => places[i + 1] === place + 1) || mean < 0.8 * width) return null;
  return { width, isFull: withNext.filter((length) => length > width).length >= 0.95 * withNext.length };
}

/** Lines without a blank one between, as paragraphs; `before` is the paragraph above. */
export function unwrap(lines: readonly Paragraph[], wrapOfAll: Wrap | null, before: Paragraph | null): Paragraph[] {
  const wrap = wrapIn(lines) ?? wrapOfAll;
  if (lines.length < 2 || wrap === null) return [...lines];
  const groups: Paragraph[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && goesOn(open, line.text, wrap, isTitle(before) && groups.length === 1)) open.push(line);
    else groups.push([line]);
  }
  const paragraphs: Paragraph[] = [];
  for (const group of groups.flatMap(withTitleBelow)) {
    const hasTitle = isTitle(paragraphs.at(-1) ?? before);
    for (const part of hasTitle ? [group] : withTitleAbove(group)) {
      const maybeTitle = groups.length > 1 ? titleWithin(part) : undefined;
      const text = part.map((line) => line.text).join(' ');
      const paragraph = { ...part[0]!, text, ...(maybeTitle && { maybeTitle }) };
      // Two titles, of which one has lost its abstract, look like one title in two lines.
      if (wrapOfAll === null && isTitle(paragraph)) paragraphs.push(...part);
      else paragraphs.push(paragraph);
    }
  }
  return paragraphs;
}

/** Whether lines go on in a next one: the next word had no room in the last, or that stops mid-sentence. */
function goesOn(lines: readonly Paragraph[], next: string, { width, isFull }: Wrap, isAbstract: boolean): boolean {
  const { text } = lines.at(-1)!;
  if (text.length > 1.1 * width || next.length > 1.1 * width) return false;
  const length = text.length + 1 + firstWord(next).length;
  if (length > width) return true;
  if (endsSentence(text)) return false;
  const isMidway = isAbstract || /^\p{Ll}/u.test(next);
  return isMidway || (!isFull && (length > 0.9 * width || lines.some((line) => /[.。] /.test(line.text))));
}

const firstWord = (text: string): string => text.split(' ', 1)[0]!;

/** Lines taken for one paragraph that end in a title: what stands behind its last full stop, where that ends a line. */
function withTitleBelow(group: Paragraph[]): Paragraph[][] {
  if (group.length < 2 || endsSentence(group.at(-1)!.text)) return [group];
  const last = group.findLastIndex(({ text }) => endsSentence(text));
  const rest = group.slice(last + 1);
  const length = rest.reduce((sum, { text }) => sum + text.length + 1, 0);
  return last < 0 || length > longestTitle ? [group] : [group.slice(0, last + 1), rest];
}

/** Lines taken for one paragraph that begin with a title, where one must: a full line without a full stop, then a capital. */
function withTitleAbove(group: Paragraph[]): Paragraph[][] {
  const [first, ...others] = group;
  const text = others.map((line) => line.text).join(' ');
  const isTitleFirst = !/[.!?。！？](?:\s|$)/.test(first!.text) && !startsPart(first!.text) && /^[^\p{Ll}]/u.test(text);
  return isTitleFirst && (isLongProse(text) || isSentence(text)) ? [[first!], others] : [group];
}

/** A full line without a full stop, behind one with and above one that begins with a capital: a title, perhaps. */
function titleWithin(lines: readonly Paragraph[]): Paragraph | undefined {
  return lines.find(({ text }, i) => {
    const [above, below] = [lines[i - 1]?.text, lines[i + 1]?.text];
    if (above === undefined || below === undefined || /[.!?。！？](?:\s|$)/.test(text) || isCutOff(text)) return false;
    return endsSentence(above) && /^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(below);
  });
}

const isTitle = (paragraph: Paragraph | null): boolean =>
  paragraph !== null && markOf(paragraph.text) === null && !isLongProse(paragraph.text) && !isSentence(paragraph.text);
