import { inBrackets, lowered, raised, subscript, superscript } from './scripts.ts';
import type { TagKind } from './tag-names.ts';

/** An element that is open: what was read in it so far. */
export interface Frame {
  name: string;
  kind: TagKind | null;
  parts: string[];
}

/** Elements whose content has to be known as a whole before it can be written. */
export const framed: ReadonlySet<TagKind> = new Set<TagKind>(
  'heading sub sup hidden tex row token script fraction root'.split(' ') as TagKind[],
);

/** Elements of MathML, in which white space between tags is no text. */
export const isMath = (kind: TagKind | null): boolean =>
  kind === 'row' || kind === 'script' || kind === 'fraction' || kind === 'root';

/** Writes an element, at its end, into the one around it. `isLone` tells that LaTeX stands here without MathML beside it. */
export function closeFrame({ name, kind, parts }: Frame, { parts: outer }: Frame, isLone: boolean): void {
  const text = parts.join('');
  if (kind === 'sub' || kind === 'sup') writeScript(kind, text, outer);
  else if (kind === 'heading') outer.push(' ', labelled(text), ' ');
  else if (kind === 'tex') outer.push(!isLone ? '' : text.includes('$') ? text : `$${text}$`);
  else if (kind === 'token') outer.push(name === 'mo' ? spaced(text.trim()) : text.trim());
  else if (kind === 'script') outer.push(withScripts(name, parts));
  else if (kind === 'fraction') outer.push(`${inBrackets(parts[0])}/${inBrackets(parts[1])}`);
  else if (kind === 'root') outer.push(`√${inBrackets(name === 'mroot' ? parts[0] : text)}`);
  else if (kind === 'row') outer.push(name === 'math' ? text.replace(/ {2,}/g, ' ').trim() : text);
}

function labelled(text: string): string {
  const own = text.trim();
  return own === '' || /[.:?!–—-]$/.test(own) ? own : `${own}:`;
}

function writeScript(kind: 'sub' | 'sup', text: string, outer: string[]): void {
  const script = kind === 'sub' ? lowered(text) : raised(text);
  const last = outer.length - 1;
  const before = outer[last];
  // `CO <sub>2</sub>`, `Ca <sup>2+</sup>`: a space that is none
  const joins =
    kind === 'sub'
      ? /^\d/.test(text.trim()) && /(?:\p{Lu}\p{Ll}?|[)\]])\s$/u.test(before?.slice(-3) ?? '')
      : /^(?:\d?[+−-]|[−–-]\d)$/.test(text.trim()) && /[\p{L}\p{N})\]]\s$/u.test(before?.slice(-3) ?? '');
  if (script !== null && joins && before !== undefined) outer[last] = before.slice(0, -1);
  outer.push(script ?? text);
}

function withScripts(name: string, parts: string[]): string {
  const [base = '', first = '', second = ''] = parts;
  if (name === 'mover' || name === 'munder') {
    const mark = over.get(first.trim());
    if (mark !== undefined) return [...base.trim()].length === 1 ? base.trim() + mark : base;
  }
  const low = name === 'msup' || name === 'mover' ? '' : first;
  const above = name === 'msup' || name === 'mover' ? first : second;
  const rest = parts.slice(name === 'msubsup' || name === 'munderover' ? 3 : 2).join('');
  return base.trimEnd() + subscript(low) + superscript(above) + rest;
}

/** Accents of MathML as they are put behind a letter; those that only underline are left out. */
const over = new Map(
  Object.entries({
    '^': '\u0302',
    '~': '\u0303',
    '˜': '\u0303',
    '¯': '\u0304',
    '‾': '\u0304',
    '˙': '\u0307',
    '→': '\u20d7',
    _: '',
  }),
);

const spaced = (sign: string): string => (/^[=<>≤≥≠≈≃≅≡∼~±×→←∈∝≪≫]$/u.test(sign) ? ` ${sign} ` : sign);
