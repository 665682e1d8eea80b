/** A text in which LaTeX is read, and what is found out about it once. */
export interface Source {
  text: string;
  /** For each `{` the `}` that closes it. */
  closing: ReadonlyMap<number, number>;
  /** Whether `\"` is a quotation mark that some program escaped: one stands behind a word. */
  hasEscapedQuotes: boolean;
  /** Where a sign comes next, below 0 for nowhere; to be asked from left to right. */
  nextOf(sign: string, from: number): number;
}

/** A piece that was read, and where the text goes on. */
export interface Read {
  text: string;
  end: number;
}

/** So deep may groups lie in each other; deeper ones are left as they are. */
export const deepest = 30;

export function openSource(text: string): Source {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/\\[^]|[{}]/g)) {
    if (sign === '{') open.push(index);
    else if (sign === '}' && open.length > 0) closing.set(open.pop()!, index);
  }
  const hasEscapedQuotes = /[\p{L}\p{N}.,!?]\\"(?=[\s.,;:)?!]|$)/u.test(text);
  return { text, closing, hasEscapedQuotes, nextOf: finder(text) };
}

/** Where a sign comes next; looks at no stretch of the text twice. */
function finder(text: string): (sign: string, from: number) => number {
  const known = new Map<string, number>();
  return (sign, from) => {
    const before = known.get(sign);
    if (before !== undefined && (before < 0 || before >= from)) return before;
    let found = text.indexOf(sign, from);
    while (found > 0 && text[found - 1] === '\\' && sign[0] === '$') found = text.indexOf(sign, found + 1);
    known.set(sign, found);
    return found;
  };
}

/** The group that begins at `at` or behind a space there, without its braces, within `to`; `null` where there is none. */
export function groupAt({ text, closing }: Source, at: number, to: number): { from: number; to: number } | null {
  const from = text[at] === ' ' ? at + 1 : at;
  const end = text[from] === '{' ? closing.get(from) : undefined;
  return end === undefined || end >= to ? null : { from: from + 1, to: end };
}

/** Where what stands in square brackets at `at` ends; `at` where there is nothing of the kind. */
export function behindOption(text: string, at: number): number {
  if (text[at] !== '[') return at;
  const end = text.slice(at, at + 200).indexOf(']');
  return end < 0 ? at : at + end + 1;
}
