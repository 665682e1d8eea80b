/** Commands, braces and mathematics of LaTeX, and what is between them. */
const pieces = /\\(?:[A-Za-z]+\*?[ \t]*|[^])|[{}$]|[^\\{}$]+|\\/g;
const takesArgument = /^\\(?:[A-Za-z]|["'`^~=.])/;
/** A command that needs the braces around it: not one that has its argument in braces of its own. */
const bareCommand = /\\(?:[A-Za-z]+(?![A-Za-z*{])|["'`^~=.](?!\{))/y;

/**
 * A text without the braces that only BibTeX needs, around a whole title or a word of which the capitals are kept:
 * `{DNA} repair` is `DNA repair`. Those that LaTeX needs are kept: `{\"o}`, `\textit{in vivo}`, `$x_{1}$`, `H_{2}O`.
 */
export function withoutBibtexBraces(text: string): string {
  if (!/[{}]/.test(text)) return text;
  const kept: ('argument' | 'group' | null)[] = [];
  let written = '';
  let isArgument = false; // whether a brace here is an argument of the command before it
  pieces.lastIndex = 0;
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    const [piece] = match;
    const behind = pieces.lastIndex;
    if (piece === '{') {
      bareCommand.lastIndex = behind;
      kept.push(isArgument ? 'argument' : bareCommand.test(text) ? 'group' : null);
      if (kept.at(-1)) written += piece;
      isArgument = false;
    } else if (piece === '}') {
      const closed = kept.pop();
      if (closed) written += piece;
      isArgument = closed === 'argument' && text[behind] === '{';
    } else if (piece === '$') {
      const end = mathEnd(text, behind);
      written += text.slice(match.index, end);
      pieces.lastIndex = end;
      isArgument = false;
    } else {
      written += piece;
      isArgument = piece.startsWith('\\') ? takesArgument.test(piece) : /[_^]$/.test(piece);
    }
  }
  return written;
}

/** Behind the `$` that ends what begins here; here where there is none on the way to the next 2,000 characters. */
function mathEnd(text: string, start: number): number {
  const length = /^(?:\\[^]|[^\\$]){1,2000}\$/.exec(text.slice(start, start + 4001))?.[0].length;
  return start + (length ?? 0);
}

/** What is in the braces that are around a whole text; `null` where there are none, or a command begins in them. */
export function inBraces(text: string): string | null {
  if (!text.startsWith('{') || text[1] === '\\') return null;
  return closingBrace(text, 0) === text.length - 1 ? text.slice(1, -1) : null;
}

/** Where the brace that opens at a place is closed, up to a limit; `null` where it isn't. */
export function closingBrace(text: string, start: number, limit = text.length): number | null {
  const signs = /\\[^]|[{}]/g;
  signs.lastIndex = start;
  let depth = 0;
  for (let match = signs.exec(text); match && match.index < limit; match = signs.exec(text)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth <= 0) return match.index;
  }
  return null;
}

/** A separator for {@link splitOutsideBraces}. */
export function outsideBraces(separator: RegExp): RegExp {
  return new RegExp(`\\\\[^]|[{}]|(${separator.source})`, 'gi');
}

/** The parts between separators that aren't in braces, trimmed, without empty ones. */
export function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (const match of text.matchAll(separator)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}') depth = Math.max(0, depth - 1);
    else if (match[1] !== undefined && depth === 0) {
      parts.push(text.slice(start, match.index));
      start = match.index + match[0].length;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
