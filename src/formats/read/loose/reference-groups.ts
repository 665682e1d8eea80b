import type { Line } from '../lines.ts';
import { numberOf, readReference } from './reference.ts';

/** The lines of one reference, joined. */
export interface Group {
  line: number;
  text: string;
}

/** How the references of a text are parted. */
export type Parting = 'numbers' | 'indents' | 'blanks' | 'lines' | 'starts';

const partings: readonly Parting[] = ['numbers', 'indents', 'blanks', 'lines', 'starts'];
/** No reference is longer, in UTF-16 units, or has more lines. */
const [longest, mostLines] = [1500, 30];

/**
 * The way to part a text into references that gives the most of them, what is none counted against; and the share of
 * references among its parts, with `sure` ones counted only. Headings are passed over.
 */
export async function partingOf(lines: readonly Line[]): Promise<{ parting: Parting; sure: number; share: number }> {
  let best = { parting: 'lines' as Parting, sure: 0, share: 0 };
  let most = -Infinity;
  for (const parting of partings) {
    let [sure, all] = [0, 0];
    for await (const { text } of groupsOf(each(lines), parting)) {
      if (isHeading(text)) continue;
      all++;
      if (text.length <= longest && readReference(text)?.isSure) sure++;
    }
    const score = 2 * sure - all;
    if (sure > 0 && all > 1 && score > most) [best, most] = [{ parting, sure, share: sure / all }, score];
  }
  return best;
}

/** The references of a text, one by one, their broken lines joined. */
export async function* groupsOf(lines: AsyncIterable<Line>, parting: Parting): AsyncGenerator<Group> {
  let open: Group | null = null;
  let [number, count] = [0, 0];
  for await (const line of lines) {
    const text = line.text.slice(0, 2 * longest);
    const isNew =
      !open ||
      count === mostLines ||
      isHeading(text) ||
      isHeading(open.text) ||
      begins(line, text, open, parting, number);
    if (isNew) {
      if (open) yield open;
      open = { line: line.number, text: text.trim() };
      count = 0;
      number = numberOf(text) ?? number;
    } else if (open && open.text.length <= longest) open.text = joinLines(open.text, text.trim());
    count++;
  }
  if (open) yield open;
}

/** `References`, `## Bibliography`, `Works cited:` and any other heading in Markdown. */
export function isHeading(text: string): boolean {
  return /^\s*(?:#{1,6} .{0,200}|[^\p{L}\p{N}]{0,4}(?:\d\.? )?(?:references?(?: (?:list|cited|and notes))?|r[ée]f[ée]r[eê]ncias|références|bibliogra(?:phy|phie|f[ií]a)|riferimenti|参考文献|литература|works cited|literature(?: cited)?|literatur(?:verzeichnis)?|reference list|further reading|sources|[\p{L}][^\p{L}\p{N}]{0,2})[^\p{L}\p{N}]{0,4})$/iu.test(
    text,
  );
}

function begins(line: Line, text: string, open: Group, parting: Parting, number: number): boolean {
  switch (parting) {
    case 'numbers': {
      const next = numberOf(text);
      return next !== null && next > number && next <= number + 3;
    }
    case 'indents':
      return !/^\s/.test(text);
    case 'blanks':
      return line.isApart;
    case 'lines':
      return true;
    case 'starts':
      return line.isApart || (readReference(open.text) !== null && looksLikeStart(text));
  }
}

/** Whether a line begins as a reference does: with a capital and a comma or an initial soon behind. */
function looksLikeStart(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}'’-]{1,40}(?: \p{Lu}?[\p{L}'’-]{1,40}){0,2},? (?:\p{Lu}\.|\p{Lu}{1,3}[,.])|\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{L}+)/u.test(
    text.trim(),
  );
}

/** Joined with a space; a word broken at a hyphen, or an address broken anywhere, without. */
function joinLines(above: string, below: string): string {
  const isAddress = /(?:https?:\/\/|10\.\d{4,9}\/)\S*[/._=?&-]$/i.test(above.slice(-300)) && /^[\w%]/.test(below);
  if (isAddress) return above + below;
  if (/\p{Ll}[-\u00AD\u2010]$/u.test(above) && /^\p{Ll}/u.test(below)) return above.slice(0, -1) + below;
  return /\d[-–]$/.test(above) ? above + below : `${above} ${below}`;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
