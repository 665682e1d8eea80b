import type { Head } from '../content.ts';

/** How an XML document begins. */
export interface Opening {
  /** The name of its outermost element, without prefix. */
  root: string;
  /** The outermost element with its attributes. */
  rootTag: string;
  /** The names of the first elements, the outermost among them, without prefix. */
  names: ReadonlySet<string>;
  /** The first thousands of characters. */
  text: string;
}

/** So much of a document shows what it is. */
const enough = 2 ** 16;

/** `null` for what is no XML, and for HTML. */
export function openingOf({ lines }: Head): Opening | null {
  if (!/^\s{0,99}</.test(lines[0]?.text ?? '')) return null;
  let text = '';
  for (const line of lines) {
    text += `${line.text}\n`;
    if (text.length > enough) break;
  }
  const plain = withoutProlog(text.slice(0, enough));
  const tags = [...plain.matchAll(/<([\p{L}_][\p{L}\p{N}_.-]{0,60}:)?([\p{L}_][\p{L}\p{N}_.-]{0,60})[\s/>]/gu)];
  const root = tags[0]?.[2];
  if (root === undefined || tags[0]!.index > 0 || root.toLowerCase() === 'html') return null;
  return {
    root,
    rootTag: plain.slice(0, plain.indexOf('>') + 1),
    names: new Set(tags.map((tag) => tag[2]!)),
    text: plain,
  };
}

/** Without the declaration, comments and the document type before the outermost element. */
function withoutProlog(text: string): string {
  let at = 0;
  for (;;) {
    at += /^\s{0,9999}/.exec(text.slice(at, at + 9999))![0].length;
    const end = endOfProlog(text, at);
    if (end === null) return text.slice(at);
    at = end;
  }
}

/** Where the part of the prolog ends that begins here; `null` for none. */
function endOfProlog(text: string, at: number): number | null {
  if (text.startsWith('<?', at)) return endOf(text, '?>', at);
  if (text.startsWith('<!--', at)) return endOf(text, '-->', at);
  if (!/^<!doctype/i.test(text.slice(at, at + 9))) return null;
  const subset = text.indexOf('[', at);
  const end = endOf(text, '>', at);
  if (subset === -1 || subset > end) return end;
  const closing = /\]\s{0,99}>/.exec(text.slice(subset));
  return closing ? subset + closing.index + closing[0].length : text.length;
}

function endOf(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at);
  return found === -1 ? text.length : found + mark.length;
}
