import { personName } from '../record.ts';

/**
 * The items of a list that a program wrote into a cell: `['a', 'b']` of Python, `["a"]` of JSON, `c("a")` of R; of objects
 * in it their names. `null` for any other text.
 */
export function listIn(cell: string): string[] | null {
  const text = cell.trim();
  if (!/^(?:\[|\{|\(|c\()\s{0,9}(?:['"[{]|[\])}]$)/.test(text) || !/[\])}]$/.test(text)) return null;
  const areObjects = /['"](?:name|display_name|full_name)['"]\s{0,9}:/.test(text);
  return stringsBehind(text, areObjects ? /['"](?:name|display_name|full_name)['"]\s{0,9}:\s{0,9}(['"])/g : /(['"])/g);
}

/** The strings that begin where the pattern, with the quote as its group, ends. */
function stringsBehind(text: string, opening: RegExp): string[] {
  const found: string[] = [];
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const start = opening.lastIndex;
    let end = start;
    while (end < text.length && text[end] !== match[1]) end += text[end] === '\\' ? 2 : 1;
    found.push(text.slice(start, end).replace(/\\([^a-z\d])/g, '$1'));
    opening.lastIndex = end + 1;
  }
  return found;
}

/** Not the end of `&amp;`. */
const semicolon = /(?<!&#?\w{1,9});/;
const semicolonOrBreak = /(?<!&#?\w{1,9});|[|\r\n]/;

/** The keywords of a cell; commas part them where `hasCommas` says that the column has no semicolons. */
export function keywordsIn(cell: string, hasCommas: boolean, areMesh: boolean): string[] {
  const items = listIn(cell) ?? parts(cell, hasCommas);
  return items.map((item) => withoutQualifiers(item, areMesh)).filter((item) => item !== '');
}

function parts(cell: string, hasCommas: boolean): string[] {
  for (const separator of [semicolon, /\|/, /[\r\n]/, / [•·] /]) if (separator.test(cell)) return cell.split(separator);
  return hasCommas ? splitAtCommas(cell) : [cell];
}

/** At commas that are not within brackets (`Skin [cytology, physiology]`) nor between figures (`1,2-ethanediol`). */
function splitAtCommas(text: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === ',' && depth === 0 && !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''))) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, text.slice(start)];
}

/**
 * The descriptor alone: `*Skin`, `Skin [*cytology, physiology]`, `Skin /drug therapy /prevention`, and of MeSH `Skin/cytology`
 * too. `TCP/IP` is a keyword like any.
 */
function withoutQualifiers(keyword: string, isMesh: boolean): string {
  const descriptor = keyword.trim().replace(/^\*/, '');
  const cut = descriptor.search(isMesh || keyword.trim().startsWith('*') ? /\/| \[/ : / \/\S| \[(?=[^[\]]{0,300}\]$)/);
  return (cut > 0 ? descriptor.slice(0, cut) : descriptor).trim();
}

/**
 * The authors of a cell. Semicolons, bars and line breaks part them; commas only where they can't stand between a family and a
 * given name, and where `hasCommas` says that the column has no semicolons.
 */
export function authorsIn(cell: string, hasCommas: boolean): string[] {
  const items = listIn(cell);
  if (items !== null) return items;
  const text = cell.replace(/ ?\(\d{5,14}\)/g, ''); // numbers of authors, of Scopus
  const apart = text.split(semicolonOrBreak);
  const names = apart.length > 1 ? apart : hasCommas ? splitNames(text) : familyFirst(text);
  return names.flatMap((name) => {
    const person = personName({ name: name.replace(/^\s*(?:and|&)\s/i, '').replace(/[\s,]{1,99}$/, '') });
    return isNoName.test(person) ? [] : person;
  });
}

const atAnd = (text: string): string[] => text.split(/,?\s(?:and|And|AND|&|und|et|y|e)\s(?!al\b)/);

/** What stands for names that are left out. */
const isNoName = /^(?:et al\.?|\.{2,3}|…|others)?$/i;

/** `Ruiz, Ana and Bauer, Carl`; a ministry of this and that is one. */
function familyFirst(text: string): string[] {
  const names = atAnd(text);
  return names.every((name) => name.includes(',')) ? names : [text];
}

function splitNames(text: string): string[] {
  const chunks = atAnd(text);
  const isFamilyFirst = chunks.length > 1 && chunks.every((chunk) => chunk.split(',').length === 2);
  if (isFamilyFirst && !chunks.every((chunk) => chunk.split(',').every(hasInitialsLast))) return chunks;
  return chunks.flatMap(splitNamesAtCommas);
}

function splitNamesAtCommas(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  while (isNoName.test(parts.at(-1) ?? 'none')) parts.pop();
  if (parts.every(hasInitialsLast)) {
    // The full stop of `Ruiz A, Bauer CD.` ends the list.
    return parts.map((part) =>
      part.replace(/(\p{Lu}{1,3})\.$/u, (end, initials: string) => (hasDots(parts) ? end : initials)),
    );
  }
  const isInTurn =
    parts.length > 2 && parts.length % 2 === 0 && parts.every((part, i) => i % 2 === 0 || isInitials(part));
  if (isInTurn) return parts.flatMap((part, i) => (i % 2 === 0 ? `${part}, ${parts[i + 1]!}` : []));
  return parts.length > 1 && parts.every((part) => part.includes(' ')) ? parts : [text];
}

/** `Ruiz A`, `Ruiz-Gomez A.B.`, `de la Fuente RP` */
const hasInitialsLast = (part: string): boolean =>
  /\s(?:\p{Lu}\.?-?){1,4}(?: (?:Jr|Sr|2nd|3rd|I{2,3})\.?)?$/u.test(part.trim());
const isInitials = (part: string): boolean => /^(?:\p{Lu}\.?[ -]?){1,4}$/u.test(part);
const hasDots = (parts: readonly string[]): boolean => parts.slice(0, -1).some((part) => part.endsWith('.'));

/** The references of a cell, as they are. */
export function referencesIn(cell: string): string[] {
  const items = listIn(cell);
  if (items !== null) return items;
  if (/^\s*\[[^\]]/.test(cell)) return cell.split(/\]\s*;\s*\[/).map((item) => item.replace(/^\s*\[|\]\s*$/g, '')); // Dimensions
  for (const separator of ['; ', ';', '|', '\n']) if (cell.includes(separator)) return cell.split(separator);
  return [cell];
}

/** Whether a cell has a semicolon that parts its items. */
export function hasSemicolon(cell: string): boolean {
  return semicolon.test(cell);
}
