import { closeFrame, framed, isMath } from './frames.ts';
import type { Frame } from './frames.ts';
import { tagKinds } from './tag-names.ts';

/** A comment, an instruction, the marks of CDATA, or a tag: whether it closes, its name, its attributes. */
const tag =
  /<!--[^<>]*-->|<\?xml[^<>]*>|<!doctype[^<>]*>|<!\[CDATA\[|\]\]>|<(\/?)(?:[a-z]{1,12}:)?([a-z][a-z0-9-]{0,30})(\s[^<>]*|\/)?>/gi;
/** So many elements may lie in each other; those within are read as if their tags were not there. */
const deepest = 100;
const label = /\blabel\s*=\s*["']([^"'<>]{1,80})["']/i;

/**
 * The text without the tags of HTML, JATS and MathML: sub- and superscripts in Unicode where there are such signs, a space
 * where a line or a paragraph ends, a colon behind a heading. Only known names make a tag, so that `x <y> z` stays.
 */
export function withoutTags(text: string): string {
  if (!/<[/!?a-zA-Z]|\]\]>/.test(text)) return text;
  const isTag = tagTest(text);
  const hasMath = /<(?:[a-z]{1,12}:)?math[\s>]/i.test(text);
  const frames: Frame[] = [{ name: '', kind: null, parts: [] }];
  const open = new Map<string, number>();
  const close = (): void => {
    const frame = frames.pop()!;
    open.set(frame.name, open.get(frame.name)! - 1);
    closeFrame(frame, frames.at(-1)!, !hasMath);
  };
  const write = (from: number, to: number): void => {
    const { kind, parts } = frames.at(-1)!;
    const own = text.slice(from, to);
    if (own !== '' && !(isMath(kind) && own.trim() === '')) parts.push(isMath(kind) ? own.trim() : own);
  };
  let at = 0;
  for (const found of text.matchAll(tag)) {
    const [whole, slash, rawName, attributes = ''] = found;
    const name = rawName?.toLowerCase() ?? '';
    if (rawName !== undefined && !isTag(name, attributes)) continue;
    write(at, found.index);
    at = found.index + whole.length;
    const kind = tagKinds.get(name);
    if (kind === undefined) continue;
    if (!framed.has(kind) || (slash === '' && frames.length > deepest)) {
      if (kind === 'block' || kind === 'space') frames.at(-1)!.parts.push(' ');
      continue;
    }
    if (slash === '/') {
      if ((open.get(name) ?? 0) === 0) continue;
      while (frames.at(-1)!.name !== name) close();
      close();
    } else if (!attributes.endsWith('/')) {
      if (name === 'abstracttext') {
        const own = label.exec(attributes)?.[1];
        frames.at(-1)!.parts.push(own === undefined ? ' ' : ` ${own}: `);
        continue;
      }
      frames.push({ name, kind, parts: [] });
      open.set(name, (open.get(name) ?? 0) + 1);
    }
  }
  write(at, text.length);
  // what is never closed hides nothing
  for (; frames.length > 1; close()) if (frames.at(-1)!.kind === 'hidden') frames.at(-1)!.kind = 'row';
  return frames[0]!.parts.join('');
}

/**
 * Whether a name in angle brackets is a tag: one that is known, without attributes or with some, and of the names of one
 * letter (`<p>` is a mean, too) those that are closed somewhere.
 */
function tagTest(text: string): (name: string, attributes: string) => boolean {
  const closed = new Map<string, boolean>();
  return (name, attributes) => {
    if (!tagKinds.has(name) || !/^\s*\/?$|=/.test(attributes)) return false;
    if (name.length > 1 || attributes.includes('=')) return true;
    const known = closed.get(name) ?? new RegExp(`</(?:[a-z]{1,12}:)?${name}\\s*>|^\\s*<p>`, 'i').test(text);
    closed.set(name, known);
    return known;
  };
}
