/** A record, or `@string`, `@preamble`, `@comment`, as it was found in a file. */
export interface Block {
  /** In lower case, without the `@`. */
  type: string;
  /** What is between its braces or parentheses; where they aren't closed, all up to the next block. */
  body: string;
  /** That of its `@`, from 1. */
  line: number;
  isClosed: boolean;
  /** Where it begins and ends in the file, in UTF-16 units. */
  from: number;
  to: number;
}

interface Draft {
  type: string;
  line: number;
  /** Of its `@`. */
  at: number;
  /** Where its body begins, and ends where it is closed. */
  start: number;
  end: number | null;
  /** How many braces are open around it. */
  depth: number;
  isInParentheses: boolean;
  /** Whether a value in quotes is open; kept for blocks in parentheses only. */
  isQuoted: boolean;
  /** Its place among the blocks found since there was no open one. */
  place: number;
}

/** In parentheses only before a key or a name of a field, as prose has `@Risk (a program)`. */
const header = /@[ \t]{0,9}([A-Za-z][\w-]{0,40})\s{0,40}(?:\{|\((?=\s{0,40}(?:[^\s(){}",=]{0,200}\s{0,40}[,=]|["{])))/y;
const furtherField = /\s{0,40},\s{0,200}[A-Za-z][\w-]{0,40}\s{0,40}=\s{0,40}["{\w]/y;
const commented = /[ \t]{0,40}%/y;

/**
 * The blocks of a BibTeX file, in order; text between them is a comment, and so is a line that begins with `%`. Braces
 * behind a backslash don't count. A block that has lost its end stops where another begins between its fields; one that
 * begins within a value or `@comment` is a part of it, if that is closed at all. Time grows with the length, whatever the
 * text; line breaks must be LF.
 */
export function* splitBlocks(text: string): Generator<Block> {
  const lineAt = lineCursor(text);
  const open: Draft[] = [];
  let found: Draft[] = [];
  let depth = 0;

  const begin = (at: number): boolean => {
    const top = open.at(-1);
    const line = lineAt(at);
    const isFirst = at - line.start <= 200 && text.slice(line.start, at).trim() === '';
    if (top ? !isFirst : /[\w.]/.test(text.charAt(at - 1)) || matchAt(commented, text, line.start)) return false;
    const match = matchAt(header, text, at);
    if (!match) return false;
    if (top && top.type !== 'comment' && depth === top.depth + (top.isInParentheses ? 0 : 1)) {
      depth = top.depth;
      open.pop();
    }
    const isInParentheses = match[0].endsWith('(');
    const draft = { type: match[1]!.toLowerCase(), line: line.number, at, start: at + match[0].length, end: null };
    open.push({ ...draft, depth, isInParentheses, isQuoted: false, place: found.length });
    found.push(open.at(-1)!);
    if (!isInParentheses) depth++;
    return true;
  };

  const close = (at: number): void => {
    const block = open.pop()!;
    block.end = at;
    found.length = block.place + 1; // what began within a value was no block
  };

  const tokens = /\\[^]|[{}@()"]/g;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [sign] = match;
    if (sign === '@' && begin(match.index)) tokens.lastIndex = open.at(-1)!.start;
    if (sign === '}') while (open.length > 1 && isBetweenFields(open.at(-1)!, depth)) open.pop();
    const top = open.at(-1);
    if (!top || sign === '@') continue;
    if (sign === '{') depth++;
    else if (sign === '}' && !isBetweenFields(top, depth)) {
      const isLast = !top.isInParentheses && depth === top.depth + 1;
      if (isLast && matchAt(furtherField, text, match.index + 1)) continue; // a brace too many in a value
      depth--;
      if (isLast) close(match.index);
    } else if (isBetweenFields(top, depth)) {
      if (sign === '"') top.isQuoted = !top.isQuoted;
      else if (sign === ')' && !top.isQuoted) close(match.index);
    }
    if (open.length > 0) continue;
    yield* finished(text, found);
    found = [];
    depth = 0;
  }
  yield* finished(text, found);
}

function isBetweenFields({ isInParentheses, depth }: Draft, current: number): boolean {
  return isInParentheses && depth === current;
}

function* finished(text: string, found: readonly Draft[]): Generator<Block> {
  for (const [i, { type, line, at, start, end }] of found.entries()) {
    const to = end ?? found[i + 1]?.at ?? text.length;
    yield { type, line, body: text.slice(start, to), isClosed: end !== null, from: at, to };
  }
}

/** Where the line of a place begins, and its number from 1; for places that only grow. */
function lineCursor(text: string): (at: number) => { start: number; number: number } {
  let [start, number, next] = [0, 1, text.indexOf('\n')];
  return (at) => {
    while (next !== -1 && next < at) [start, number, next] = [next + 1, number + 1, text.indexOf('\n', next + 1)];
    return { start, number };
  };
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
