import { Document, isMap, isSeq, parseDocument, YAMLMap, YAMLSeq, type Node, type Pair } from 'yaml';
import type { Curation } from '../model/index.ts';
import { plainCuration, sections, type PlainTheme } from './sections.ts';

/**
 * The text of a curation file. Given the text that was there before, its comments and its order stay: entries that are gone
 * are taken out, new ones added behind, sorted; where nothing changed it is that text. A file with nothing to say is empty.
 */
export function writeCuration(curation: Curation, before = ''): string {
  const parsed = parseDocument(before, { schema: 'failsafe' });
  const document = parsed.errors.length === 0 && isMap(parsed.contents) ? parsed : empty(parsed.commentBefore);
  const root = document.contents as unknown as YAMLMap;
  const plain = plainCuration(curation);
  let changed = document !== parsed;
  for (const section of sections) {
    const isPairs = section === 'rename' || section === 'type';
    const wanted = plain[section];
    if (wanted.length === 0) {
      changed = root.delete(section) || changed;
      continue;
    }
    let node = root.get(section, true) as unknown;
    if (!(isPairs ? isMap(node) : isSeq(node))) {
      node = isPairs ? new YAMLMap() : new YAMLSeq();
      root.set(section, node);
    }
    const items = (node as YAMLMap | YAMLSeq).items as unknown[];
    // as in `plainCuration`: names that are joined or kept apart are the same in any order, but for the first of a merge
    const identity = (item: unknown) => JSON.stringify(comparable(section, textOf(document, item, isPairs)));
    const left = new Map(wanted.map((entry) => [JSON.stringify(entry), entry]));
    const stay = items.filter((item) => left.delete(identity(item)));
    const added = [...left.values()].map((entry) =>
      isPairs
        ? document.createPair(...(entry as [string, string]))
        : flowing(document.createNode(section === 'themes' ? written(entry as PlainTheme) : entry)),
    );
    changed ||= added.length > 0 || stay.length < items.length;
    (node as YAMLMap | YAMLSeq).items = [...stay, ...added] as never;
  }
  if (!changed) return before;
  return root.items.length === 0 ? '' : document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function empty(comment: string | null | undefined): Document {
  const document = new Document({}, { schema: 'failsafe' });
  if (comment) document.commentBefore = comment;
  return document;
}

function textOf(document: Document, item: unknown, isPair: boolean): unknown {
  const plain = (node: unknown) => document.createNode(node).toJS(document) as unknown;
  return isPair ? [plain((item as Pair).key), plain((item as Pair).value)] : plain(item);
}

/** Lists of names stand in one line. */
function flowing(node: Node): Node {
  if (isSeq(node)) node.flow = true;
  if (isMap(node)) for (const { value } of node.items) if (isSeq(value)) value.flow = true;
  return node;
}

/** All of YAML's simplest schema is text. */
const written = ({ place, ...theme }: PlainTheme) => ({ ...theme, ...(place && { place: place.map(String) }) });

/** The names of an entry as `plainCuration` orders them. */
function comparable(section: (typeof sections)[number], entry: unknown): unknown {
  if (section === 'themes') return comparableTheme(entry as Record<string, unknown>);
  if (!Array.isArray(entry)) return entry;
  const names = [...(entry as string[])];
  if (section === 'apart') return sorted(names);
  return section === 'merge' ? [names[0], ...sorted(names.slice(1))] : entry;
}

/** As `plainCuration` gives it: its parts in their order, numbers as numbers. */
function comparableTheme({ name, concepts, colour, place }: Record<string, unknown>): unknown {
  return {
    name,
    concepts: Array.isArray(concepts) ? [...new Set(concepts)] : concepts,
    colour: typeof colour === 'string' ? colour.toLowerCase() : colour,
    place: Array.isArray(place) ? place.map(Number) : place,
  };
}

const sorted = (names: string[]): string[] => {
  const inOrder = (a: string, b: string) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return [...new Set(names)].sort(inOrder);
};
