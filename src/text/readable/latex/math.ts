import { inBrackets, subscript, superscript } from '../scripts.ts';
import { accentAt, overLetters } from './accents.ts';
import { behindOption, deepest, groupAt } from './source.ts';
import type { Read, Source } from './source.ts';
import { isFunction, isRelation, letters, symbols } from './symbols.ts';

/** Commands that set type, and those whose argument is text. */
const fonts =
  /^(?:math[a-z]+|text[a-z]{0,6}|[hm]box|operatorname\*?|boldsymbol|bm|pmb|ensuremath|(?:over|under)(?:brace|line)|boxed|underset|overset|stackrel|substack|ce|[rv]?phantom|smash|cancel|not|rm|it|bf|sf|tt|cal|em|sl|displaystyle|textstyle|scriptstyle|scriptscriptstyle|limits|nolimits|left|right|middle|[bB]igg?[lrm]?|protect|xspace|nonumber|notag|centering|hfill|noindent)$/;
const blackboard = new Map(Object.entries({ C: 'ℂ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' }));
/** Commands that go with their argument. */
export const dropped =
  /^(?:label|tag\*?|color|textcolor|h?v?space\*?|begin|end|eqref|ref|cref|Cref|autoref|pageref|cite[a-zA-Z]{0,10}\*?|[a-z]{0,6}cites?|footnote|footnotemark|thanks|index|nocite|bibliography|bibliographystyle|vspace|hspace|includegraphics|input)$/;
const spaces =
  /^(?:q?quad|enspace|thinspace|space|newline|par|item|hfill|break|linebreak|indent|noindent|smallskip|medskip|bigskip|hline|cr|\\|[,;:> ~])$/;
const name = /(?:[a-zA-Z]+\*?|[^])?/y;

/** Whether the command is known to formulas only, so that it is read as one wherever it stands. */
export const isOfMath = (command: string): boolean =>
  /^(?:math(?:rm|bf|it|sf|tt|cal|bb|frak|scr|normal)|[dt]?frac|sqrt|binom|operatorname|boldsymbol|bm|ensuremath|ce|overline|underline|left|right|[bB]igg?[lrm]?)$/.test(
    command,
  ) || overLetters.has(command);

/** A formula as readable text: `10^{-3}` as 10⁻³, `\frac{a}{b}` as a/b, `x_{i}` as xᵢ. */
export function readMath(source: Source, from: number, to: number, depth: number): string {
  const parts: string[] = [];
  let [at, last] = [from, '']; // the last sign written
  const write = (text: string): void => {
    if (text === '') return;
    parts.push(text);
    last = text.at(-1)!;
  };
  while (at < to) {
    const sign = source.text[at]!;
    if (sign === '^' || sign === '_') {
      const { text, end } = readArgument(source, at + 1, to, depth);
      at = end;
      write(sign === '_' ? subscript(text) : last === '' || last === ' ' ? afterNothing(text) : superscript(text));
      continue;
    }
    const { text, end } = readAtom(source, at, to, depth);
    const command = sign === '\\' && end - at > 2;
    const before = at > from ? source.text[at - 1]! : '';
    at = end;
    if (command && isRelation(text)) {
      const wide = /\s/.test(source.text[at] ?? '') || /\s/.test(before);
      while (at < to && /\s/.test(source.text[at]!)) at++;
      if (wide && last !== '' && last !== ' ') write(' ');
      write(wide && last !== '' && at < to ? `${text} ` : text);
    } else if (command && isFunction(text)) {
      if (/[\p{L}\p{N})]/u.test(last)) write(' ');
      write(text);
      if (at < to && /^(?:[a-zA-Z0-9]|\\(?!left)[a-zA-Z])/.test(source.text.slice(at, at + 6))) write(' ');
    } else if (command && text === 'μ') {
      write(text);
      if (/^\s\\?(?:mathrm)?[{a-zA-Z]/.test(source.text.slice(at, at + 9))) at++; // a unit: `\mu m`
    } else if (!(text === ' ' && (last === ' ' || last === ''))) write(text);
  }
  return parts.join('').trim();
}

/** A superscript that stands on nothing, as in `$^{18}$F`. */
function afterNothing(text: string): string {
  const above = superscript(text);
  return above.startsWith('^') ? text : above;
}

/** A group, a command with its arguments, or a sign. */
export function readAtom(source: Source, at: number, to: number, depth: number): Read {
  const { text } = source;
  const sign = text[at]!;
  if (sign === '{') {
    const group = groupAt(source, at, to);
    if (group === null) return { text: '', end: at + 1 };
    if (depth >= deepest) return { text: text.slice(group.from, group.to), end: group.to + 1 };
    return { text: readMath(source, group.from, group.to, depth + 1), end: group.to + 1 };
  }
  if (sign === '\\') return readCommand(source, at, to, depth);
  if (/[\s~&]/.test(sign)) return { text: ' ', end: at + 1 };
  if (sign === "'") return { text: '′', end: at + 1 };
  if (sign === '}' || sign === '$') return { text: '', end: at + 1 };
  const whole = String.fromCodePoint(text.codePointAt(at)!);
  return { text: whole, end: at + whole.length };
}

function readArgument(source: Source, at: number, to: number, depth: number): Read {
  let from = at;
  while (from < to && source.text[from] === ' ') from++;
  if (from >= to || /[\^_]/.test(source.text[from]!)) return { text: '', end: from };
  return readAtom(source, from, to, depth);
}

function readCommand(source: Source, at: number, to: number, depth: number): Read {
  const { text } = source;
  name.lastIndex = at + 1;
  const command = name.exec(text)![0].slice(0, to - at - 1);
  let end = at + 1 + command.length;
  const argument = (): string => {
    if (depth >= deepest) return '';
    const read = readArgument(source, end, to, depth + 1);
    end = read.end;
    return read.text;
  };
  if (spaces.test(command)) return { text: ' ', end };
  if (command === '!' || command === '-' || command === '/' || command === '') return { text: '', end };
  const accented = /^["'`^]/.test(command) ? accentAt(text, at) : null;
  if (accented !== null) return accented;
  if (/^[^a-zA-Z]/.test(command)) return { text: command === '|' ? '‖' : /[()[\]]/.test(command) ? '' : command, end };
  if (/^[dt]?frac$/.test(command)) return { text: `${inBrackets(argument())}/${inBrackets(argument())}`, end };
  if (command === 'sqrt') {
    end = behindOption(text, end);
    return { text: `√${inBrackets(argument())}`, end };
  }
  if (/^[dt]?binom$/.test(command)) return { text: `(${argument()} choose ${argument()})`, end };
  if (command === 'pmod') return { text: ` (mod ${argument()})`, end };
  if (command === 'mathbb') {
    const own = argument();
    return { text: blackboard.get(own) ?? own, end };
  }
  const mark = overLetters.get(command);
  if (mark !== undefined) {
    const own = argument();
    return { text: [...own].length === 1 ? (own + mark).normalize('NFC') : own, end };
  }
  const symbol = symbols.get(command);
  if (symbol !== undefined) {
    if (letters.has(command) && text[end] === ' ') end++;
    return { text: symbol, end };
  }
  if (dropped.test(command)) {
    end = behindOption(text, end);
    const group = groupAt(source, end, to);
    if (group === null) return { text: '', end };
    end = group.to + 1;
    if (command === 'begin' && text[end] === '{' && /array|tabular/.test(text.slice(group.from, group.to)))
      end = (groupAt(source, end, to)?.to ?? end - 1) + 1;
    return { text: ' ', end };
  }
  if (fonts.test(command)) {
    if (text[end] === ' ' && text[end + 1] !== '{') end++;
    if (/^(?:left|right|middle)$/.test(command) && text[end] === '.') end++;
    return { text: '', end };
  }
  return { text: command, end };
}
