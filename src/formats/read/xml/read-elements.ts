import { SaxesParser } from 'saxes';
import type { XmlElement } from './element.ts';
import { repair } from './repair.ts';

/** Which elements are records, by their names without prefix. */
export interface RecordElements {
  isRecord(name: string): boolean;
  /** Whether a record may be within one of the same name; else the outer one has lost its end. */
  mayNest?: boolean;
  /** Those within a record that are of no use: the body of an article. */
  ignored?: ReadonlySet<string>;
}

/** A record of an XML document. */
export interface ReadElement {
  /** `null` for one that has lost its beginning. */
  element: XmlElement | null;
  /** The first thing wrong with it; it is as it was read up to there, or beyond. */
  mistake: Mistake | null;
}

export interface Mistake {
  message: string;
  line: number;
}

/** No format nests deeper. The text of what does belongs to the element at this depth. */
const deepest = 100;

/**
 * The records of an XML document, one in memory at a time. Nothing is thrown whatever the text: a record that is cut off
 * or has wrong tags is given as far as it goes, with what is wrong. No DTD is read and no entity expanded.
 * @returns where the document breaks off between two records, `null` where it is whole
 */
export async function* readElements(
  pieces: AsyncIterable<string>,
  elements: RecordElements,
): AsyncGenerator<ReadElement, Mistake | null> {
  const ready: ReadElement[] = [];
  const { write, close } = openParser(elements, ready);
  for await (const piece of repair(pieces)) {
    write(piece);
    yield* ready.splice(0);
  }
  const end = close();
  yield* ready;
  return end;
}

interface OpenElement extends XmlElement {
  children: (XmlElement | string)[];
}

/** @param ready where the records go */
function openParser({ isRecord, mayNest = false, ignored = new Set() }: RecordElements, ready: ReadElement[]) {
  const parser = new SaxesParser({ position: true, fragment: true, xmlns: false });
  let open: OpenElement[] = []; // from the record inwards
  let depth = 0; // as `open`, with what is too deep for it
  let ignoredFrom = Infinity; // the depth of the element that is passed over
  let openTags = 0;
  let line = 1;
  let mistake: Mistake | null = null;
  let endOfLast = -1;
  let outside = 0; // tags since the last record, in none
  let unmatchedTags = 0;
  let brokenTag: Mistake | null = null; // in no record: it may have swallowed some

  /** Whether a closing tag in no record ends one that has lost its beginning. Once is enough where any element is a record. */
  const isLost = (): boolean => (mayNest ? unmatchedTags++ === 0 : outside > 2);
  const finish = (): void => {
    ready.push({ element: open[0]!, mistake });
    [open, depth, ignoredFrom, mistake] = [[], 0, Infinity, null];
    endOfLast = parser.position;
    outside = 0;
  };
  const addText = (text: string): void => {
    if (depth < ignoredFrom) open.at(-1)?.children.push(text);
  };
  // As `Error` has it; a real one costs more than all else where each character is a mistake.
  parser.makeError = (message) => ({ name: 'XML', message });
  parser.on('error', ({ message }) => {
    const found = { message: message.replace(/\.$/, ''), line: parser.line };
    const unmatched = /^unmatched closing tag: ([^\s.]+)/.exec(message)?.[1];
    if (depth > 0) mistake ??= found;
    else if (/attribute|^disallowed character/.test(message)) brokenTag ??= found;
    else if (unmatched !== undefined && isRecord(local(unmatched)) && isLost())
      ready.push({
        element: null,
        mistake: { message: `no <${unmatched}> before this </${unmatched}>`, line: parser.line },
      });
    // A closing tag without an opening one closes all that is open, and is a mistake only then.
    else if (message.startsWith('unmatched') && parser.position === endOfLast && ready.length > 0)
      ready.at(-1)!.mistake ??= found;
  });
  parser.on('opentagstart', () => (line = parser.line));
  parser.on('opentag', (tag) => {
    openTags++;
    const name = local(tag.name);
    if (!mayNest && depth > 0 && name === open[0]!.name && depth < ignoredFrom) {
      mistake ??= { message: `no </${tag.name}> before the next one begins`, line };
      finish();
    }
    if (depth === 0 && !isRecord(name)) {
      outside++;
      return;
    }
    depth++;
    if (ignored.has(name)) ignoredFrom = Math.min(ignoredFrom, depth);
    if (depth > deepest || depth >= ignoredFrom) return;
    const element: OpenElement = { name, attributes: localAttributes(tag.attributes), children: [], line };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    openTags--;
    if (depth === 0) return;
    if (depth === 1) finish();
    else {
      if (depth <= deepest && depth < ignoredFrom) open.pop();
      if (depth === ignoredFrom) ignoredFrom = Infinity;
      depth--;
    }
  });
  return {
    write: (piece: string) => parser.write(piece),
    close(): Mistake | null {
      const end = { message: 'the file ends in the middle', line: parser.line };
      const isCut = openTags > 0;
      if (depth > 0) mistake ??= end;
      parser.close(); // hands over the last text
      if (depth === 0) return isCut ? end : brokenTag;
      finish();
      return null;
    },
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      name.startsWith('xmlns') ? [] : [[local(name), value] as const],
    ),
  );
}
