import { all, childrenOf, type XmlElement } from './element.ts';

/** Tags within a text that are kept as text, by the names that formats have for them. */
const kept = new Map(
  'b bold strong|i italic em|sub sub inf|sup sup|u underline|sc sc'
    .split('|')
    .flatMap((line) => line.split(' ').map((name) => [name, line.split(' ')[0]!] as const)),
);
/** Elements that part words. */
const blocks = new Set('p sec title label list list-item def-list disp-quote disp-formula break br div li'.split(' '));
/** The same formula once more in another notation, and what is no text. */
const silent = new Set(
  'tex-math annotation annotation-xml graphic inline-graphic object-id fn related-article'.split(' '),
);
/** What EndNote calls the tags. */
const faces: Record<string, string> = { superscript: 'sup', subscript: 'sub', italic: 'i', bold: 'b' };

/**
 * The text of an element with all that is within it. Of tags those remain that the reading of a formula or a name depends
 * on (`CO<sub>2</sub>`), under their names in HTML; white space is as in the file.
 */
export function textOf(element: XmlElement): string {
  const parts: string[] = [];
  append(element, parts);
  return parts.join('').trim();
}

/** The text at the first of some paths that has any; `null` for none. */
export function textAt(element: XmlElement | null, ...paths: string[]): string | null {
  for (const path of paths) {
    const text = textsAt(element, path)[0];
    if (text !== undefined) return text;
  }
  return null;
}

/** The texts of all elements at a path, empty ones left out. */
export function textsAt(element: XmlElement | null, path: string): string[] {
  return all(element, path)
    .map(textOf)
    .filter((text) => text !== '');
}

function append(element: XmlElement, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else if (!silent.has(child.name)) appendTagged(child, parts);
  }
}

function appendTagged(element: XmlElement, parts: string[]): void {
  if (isScripts(element)) {
    appendScripts(element, parts);
    return;
  }
  const tags = tagsOf(element);
  if (tags.includes('sub') || tags.includes('sup')) dropLineBreak(parts);
  const space = blocks.has(element.name) ? ' ' : '';
  parts.push(space, ...tags.map((tag) => `<${tag}>`));
  append(element, parts);
  parts.push(...tags.toReversed().map((tag) => `</${tag}>`), space);
}

/** White space with a line break before an index was put there by a program that sets out XML. */
function dropLineBreak(parts: string[]): void {
  const last = parts.at(-1) ?? '';
  const text = last.trimEnd();
  if (/[\r\n]/.test(last.slice(text.length))) parts[parts.length - 1] = text;
}

function tagsOf({ name, attributes }: XmlElement): string[] {
  if (name === 'style') return (attributes['face'] ?? '').split(' ').flatMap((face) => faces[face] ?? []);
  const tag = kept.get(name);
  return tag === undefined ? [] : [tag];
}

/** MathML names no tag for an index: of the parts of `msup` the second is one. */
function isScripts({ name }: XmlElement): boolean {
  return name === 'msup' || name === 'msub' || name === 'msubsup';
}

function appendScripts(element: XmlElement, parts: string[]): void {
  const tags = { msup: ['sup'], msub: ['sub'], msubsup: ['sub', 'sup'] }[element.name] ?? [];
  childrenOf(element).forEach((part, i) => {
    const tag = tags[i - 1];
    if (tag !== undefined) parts.push(`<${tag}>`);
    appendTagged(part, parts);
    if (tag !== undefined) parts.push(`</${tag}>`);
  });
}
