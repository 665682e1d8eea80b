import { entityNames } from './entity-names.ts';

const characters = new Map<string, string>();
for (const entry of entityNames.split(/\s\|\s/)) {
  const [shown, ...names] = entry.trim().split(/\s+/) as [string, ...string[]];
  const character = /^[0-9a-f]{4}$/.test(shown) ? String.fromCodePoint(parseInt(shown, 16)) : shown;
  for (const name of names) characters.set(name, character);
}

/** What `&#128;` to `&#159;` mean to browsers: the characters of Windows-1252. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** However often an ampersand was escaped: `&amp;amp;lt;`. */
const entity =
  /&(?:(?:amp|AMP|#0{0,5}38|#[xX]0{0,4}26);)*(?:([a-zA-Z][a-zA-Z0-9]{1,8}|#\d{1,8}|#[xX][0-9a-fA-F]{1,6});)?/g;

/**
 * The text with its entities read: `&beta;`, `&#946;`, `&#x3b2;`, and `&amp;beta;` that was escaped more than once. What
 * names no character stays as it is (`AT&T;`).
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&nbsp(?![a-zA-Z0-9;])/g, ' ').replace(entity, (_, name: string | undefined) => {
    if (name === undefined) return '&';
    return characterOf(name) ?? `&${name};`;
  });
}

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return characters.get(name) ?? null;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code >= 128 && code < 160) return windows[code - 128]!;
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}
