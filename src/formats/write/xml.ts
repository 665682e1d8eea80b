const replacement = '\ufffd';
/** What XML 1.0 can't hold in any spelling: most control characters, lone surrogates, two non-characters. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What could steer a terminal or turn the direction of text; spelled out, it means the same. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Line breaks and tabs are spelled out, or a reader makes spaces of them. */
const spelled: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text that XML can hold: a replacement character stands for each character that it can't. */
export function clean(text: string): string {
  return text.replace(forbidden, replacement);
}

/** Text for an attribute's value or an element's content. */
export function escape(text: string): string {
  return clean(text)
    .replace(/[&<>"\t\n\r]/g, (character) => spelled[character]!)
    .replace(unsafe, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * A number for an attribute.
 * @throws RangeError for what is no finite number
 */
export function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${String(value)} is no finite number`);
  return String(value);
}
