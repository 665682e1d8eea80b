/**
 * The text that a long form at the end of `before` can stand in: the last sentence, or what is behind the last open bracket.
 * `offset` is where it begins; asides in brackets are blanked in it.
 */
export function readWindow(before: string): { offset: number; plain: string } {
  const offset = windowStart(before);
  return { offset, plain: blankBrackets(before.slice(offset)) };
}

/** Where the sentence or the open bracket begins that `before` ends in. */
function windowStart(before: string): number {
  let start = 0;
  for (const match of before.matchAll(/[.!?;:]\s+/g)) {
    const word = /[\p{L}\p{N}]*$/u.exec(before.slice(Math.max(0, match.index - 12), match.index))![0];
    if (match[0][0] === '.' && /^(?:\p{Lu}|St|Dr|Mt|vs)$/u.test(word)) continue;
    start = match.index + match[0].length;
  }
  const open: number[] = [];
  for (let at = start; at < before.length; at++) {
    if (before[at] === '(' || before[at] === '[') open.push(at);
    else if (before[at] === ')' || before[at] === ']') open.pop();
  }
  return open.length > 0 ? open.at(-1)! + 1 : start;
}

/** Brackets behind a space are asides, blanked here; "poly(vinyl alcohol)" keeps its own. */
function blankBrackets(window: string): string {
  return window.replace(/(?<=\s)(?:\([^()]*\)|\[[^[\]]*\])/g, (inner) => ' '.repeat(inner.length));
}
