import { lowered, raised, subscript, superscript } from '../scripts.ts';
import { accentAt } from './accents.ts';
import { isMath } from './is-math.ts';
import { dropped, isOfMath, readAtom, readMath } from './math.ts';
import { behindOption, deepest, groupAt, openSource } from './source.ts';
import type { Read, Source } from './source.ts';
import { letters, symbols } from './symbols.ts';
import { tokenTest } from './token-test.ts';
import { typographic } from './typography.ts';

const special = /[\\{}$^_]/g;
const name = /[a-zA-Z]+\*?/y;
const preamble = /\\documentclass[^]{0,1500}?\\begin\{document\}/g;
/** Commands of which only the argument is read, and those that switch the type from there on. */
const wraps =
  /^(?:text(?:it|bf|sc|tt|rm|sf|sl|up|md|normal)?|emph|underline|uline|textcolor|mbox|hbox|fbox|enquote|texorpdfstring|MakeUppercase|MakeLowercase|mkbibquote|mkbibemph|ul|so|nolinkurl|url|path|texttt|lowercase|uppercase|title|section\*?|subsection\*?|paragraph\*?|ensuremath|abstract|caption|num|si|acs?|ac[lpf]p?|gls(?:pl)?|Gls)$/;
const switches =
  /^(?:it|bf|em|emph|rm|sc|tt|sf|sl|cal|Cal|Bbb|frak|bfit|upshape|itshape|bfseries|scshape|small|footnotesize|scriptsize|normalsize|large|Large|tiny|noindent|protect|xspace|centering|relax|leavevmode|selectfont|normalfont|maketitle|mathstrut|strut)$/;
const breaks =
  /^(?:par|newline|linebreak|item|quad|qquad|smallskip|medskip|bigskip|enspace|thinspace|space|hfill|newpage|clearpage)$/;

/**
 * The text without LaTeX: accents as letters, commands as signs, formulas as one reads them. Sums of money, addresses of
 * files and patterns of characters are no LaTeX, and an unknown command without an argument stays as it is.
 */
export function withoutLatex(text: string): string {
  if (!/[\\{}$~`]|--|''/.test(text)) return text;
  const source = openSource(text.replace(preamble, ' '));
  return typographic(readText(source, 0, source.text.length, 0, tokenTest(source.text)));
}

function readText(source: Source, from: number, to: number, depth: number, isLiteral: (at: number) => boolean): string {
  const { text } = source;
  const parts: string[] = [];
  const { nextOf } = source;
  let at = from;
  while (at < to) {
    special.lastIndex = at;
    const next = Math.min(special.exec(text)?.index ?? to, to);
    if (next > at) parts.push(text.slice(at, next));
    if (next >= to) break;
    const read = readSpecial(next);
    parts.push(read.text);
    at = read.end;
  }
  return parts.join('');

  function readSpecial(at: number): Read {
    const sign = text[at]!;
    if (sign === '$') return readDollar(at);
    if (sign === '{') return readGroup(at);
    if (sign === '}') return { text: sign, end: at + 1 };
    if (sign !== '\\') return readScript(at);
    return isLiteral(at) ? { text: sign, end: at + 1 } : readCommand(at);
  }

  function readDollar(at: number): Read {
    const sign = text[at + 1] === '$' ? '$$' : '$';
    const end = nextOf(sign, at + sign.length);
    if (end < 0 || end >= to) return { text: sign, end: at + sign.length };
    const behind = end + sign.length;
    if (!isMath(text.slice(at + sign.length, Math.min(end, at + 3002)), text[behind] ?? ''))
      return { text: sign, end: at + sign.length };
    return { text: readMath(source, at + sign.length, end, depth + 1), end: behind };
  }

  function readGroup(at: number): Read {
    const group = groupAt(source, at, to);
    if (group === null) return { text: '{', end: at + 1 };
    const end = group.to + 1;
    const raw = text.slice(group.from, group.to);
    if (/^[&%#_'–—[\]()<>:;,.-]$/.test(raw)) return { text: raw, end };
    if (raw === "''" || raw === '``' || raw === '"') return { text: '"', end };
    const own = depth < deepest ? readText(source, group.from, group.to, depth + 1, isLiteral) : raw;
    return own !== raw || isProtected(raw) ? withScripts(own, end) : { text: `{${own}}`, end };
  }

  /** `X_{i}` and `10^{-3}` outside of a formula. */
  function readScript(at: number): Read {
    const sign = text[at]!;
    const group = text[at + 1] === '{' ? groupAt(source, at + 1, to) : null;
    if (group === null || group.to - group.from > 40) return { text: sign, end: at + 1 };
    const own = readMath(source, group.from, group.to, depth + 1);
    return { text: sign === '_' ? subscript(own) : superscript(own), end: group.to + 1 };
  }

  function readCommand(at: number): Read {
    name.lastIndex = at + 1;
    const command = name.exec(text)?.[0].slice(0, to - at - 1) ?? '';
    const accented = accentAt(text, at);
    if (command.length <= 1 && accented !== null && accented.end <= to && !isQuote(at)) return accented;
    if (command === '') return readSign(at);
    const end = at + 1 + command.length;
    const behind = behindOption(text, end);
    const group = groupAt(source, behind, to);
    if (command === 'href' && group !== null) {
      const shown = groupAt(source, group.to + 1, to);
      if (shown !== null) return inGroup(shown);
    }
    if (/^text(?:super|sub)script$/.test(command) && group !== null) {
      const own = inGroup(group);
      return { text: (command === 'textsubscript' ? lowered : raised)(own.text) ?? own.text, end: own.end };
    }
    if (command === 'ensuremath' && group !== null)
      return { text: readMath(source, group.from, group.to, depth + 1), end: group.to + 1 };
    if (/^(?:SI|qty|textcolor|foreignlanguage)$/.test(command) && group !== null) {
      const second = groupAt(source, group.to + 1, to);
      const own = second && inGroup(second);
      if (own) return /^SI|^qty/.test(command) ? { text: `${inGroup(group).text} ${own.text}`, end: own.end } : own;
    }
    if (wraps.test(command) && group !== null) return inGroup(group);
    if (dropped.test(command) && (group !== null || command === 'begin' || command === 'end')) {
      const gone = group === null ? end : group.to + 1;
      if (parts.at(-1)?.endsWith(' ') && /[\s.,;:)\]]/.test(text[gone] ?? ' ')) parts.push(parts.pop()!.slice(0, -1));
      return { text: '', end: gone };
    }
    if (switches.test(command)) return { text: '', end: text[end] === ' ' ? end + 1 : end };
    if (breaks.test(command)) return { text: ' ', end };
    const symbol = symbols.get(command);
    if (symbol !== undefined || isOfMath(command)) return readFormula(at, command);
    if (group !== null && command.length > 1) return inGroup(group);
    // a command of the authors' own: its name is what is left
    const isOwn = command.length > 1 && /[\s([{$,;:=+<>≤≥/–—-]/.test(text[at - 1] ?? ' ');
    return { text: isOwn ? command : text.slice(at, end), end };
  }

  /** A sign or a command of formulas outside of one, with its sub- and superscripts. */
  function readFormula(at: number, command: string): Read {
    let { text: own, end } = readAtom(source, at, to, depth);
    if (own === '' && end < to) ({ text: own, end } = readAtom(source, end, to, depth)); // of a font
    if (letters.has(command)) return lettered(at, command);
    ({ text: own, end } = withScripts(own, end));
    if (text.startsWith('{}', end)) end += 2;
    else if (text[end] === ' ' && (/^[“‘]$/.test(own) || /^°[CF]$/.test(own + text.slice(end + 1, end + 2)))) end++;
    return { text: own, end };
  }

  /** What was read, with the sub- and superscripts behind it. */
  function withScripts(own: string, from: number): Read {
    let [all, end] = [own, from];
    while (end + 1 < to && (text[end] === '_' || text[end] === '^') && /[\p{L}\p{N}{\\*+-]/u.test(text[end + 1]!)) {
      const script = readAtom(source, end + 1, to, depth);
      all += text[end] === '_' ? subscript(script.text) : superscript(script.text);
      end = script.end;
    }
    return { text: all, end };
  }

  /** A letter: `\o{}`, and `\o ` before a small letter, but `5 \AA wide`. */
  function lettered(at: number, command: string): Read {
    let end = at + 1 + command.length;
    if (text.startsWith('{}', end)) end += 2;
    else if (/^ \p{Ll}/u.test(text.slice(end, end + 3)) && !/\p{N}\s?$/u.test(text.slice(Math.max(0, at - 2), at)))
      end++;
    return { text: symbols.get(command)!, end };
  }

  function readSign(at: number): Read {
    const sign = text[at + 1] ?? '';
    const end = at + 2;
    if (/^["']$/.test(sign)) return { text: sign, end: text.startsWith('{}', end) ? end + 2 : end };
    if (/^[&%$_#{}]$/.test(sign)) return { text: sign, end };
    if (/^[~^]$/.test(sign) && text.startsWith('{}', end)) return { text: sign, end: end + 2 };
    if (sign === '|') return { text: '‖', end };
    if (sign === '~' && /\d/.test(text[end] ?? '')) return { text: sign, end };
    if (sign === '/') return { text: text[end] === '}' ? '' : '/', end };
    if (/^[,;: >]$/.test(sign)) return { text: ' ', end };
    if (/^[!@-]$/.test(sign)) return { text: '', end };
    if (sign === '(' || sign === '[') {
      const last = nextOf(sign === '(' ? '\\)' : '\\]', end);
      const content = last >= 0 && last < to ? text.slice(end, last).trim() : '';
      const isFormula = !content.slice(0, 3000).includes(text.slice(at, end)) && isMath(content, '');
      if (isFormula) return { text: readMath(source, end, last, depth + 1), end: last + 2 };
    }
    if (sign === '\\') {
      if (text[end] === '\\') return readBackslashes(at);
      // a backslash that some program escaped, or the end of a line
      if (/[a-zA-Z"'`^~&%$_#{}]/.test(text[end] ?? '')) return { text: '', end: at + 1 };
      if (/^(?:[\s[]|$)/.test(text.slice(end, end + 1))) return { text: ' ', end: behindOption(text, end) };
      return { text: '\\\\', end };
    }
    return { text: '\\', end: at + 1 };
  }

  /** Three and more. */
  function readBackslashes(at: number): Read {
    let end = at;
    while (end < to && text[end] === '\\') end++;
    return { text: text.slice(at, end), end };
  }

  function inGroup({ from, to }: { from: number; to: number }): Read {
    if (depth >= deepest) return { text: text.slice(from, to), end: to + 1 };
    return { text: readText(source, from, to, depth + 1, isLiteral), end: to + 1 };
  }

  /** Whether `\"` or `\'` is a quotation mark or an apostrophe that some program escaped. */
  function isQuote(at: number): boolean {
    const sign = text[at + 1];
    if (sign === '"') return source.hasEscapedQuotes && /[\s([{—–-]/.test(text[at - 1] ?? ' ') && text[at + 2] !== '{';
    return (
      sign === "'" &&
      /^(?:s|re|ve|ll|d|t|m)(?!\p{L})/u.test(text.slice(at + 2, at + 5)) &&
      /\p{L}/u.test(text[at - 1] ?? '')
    );
  }
}

/** Words in braces that keep their capitals in BibTeX: `{DNA}`, `{B}ayesian`. */
function isProtected(raw: string): boolean {
  return raw.length <= 300 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\s.:'’&/()+-]*$/u.test(raw) && /\p{L}/u.test(raw);
}
