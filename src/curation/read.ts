import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import {
  conceptTypes,
  UserError,
  type ConceptType,
  type Curation,
  type Name,
  type ThemePlace,
  type ThemeWish,
} from '../model/index.ts';
import { nearest } from '../text/nearest.ts';
import { noCuration, sections } from './sections.ts';

/** Tells where a node stands, reads what it must be, and says what is wrong with it. */
interface Reader {
  name(node: unknown, what: string): Name;
  names(node: unknown, what: string, least: number): Name[];
  items(node: unknown, section: string): unknown[];
  pairs(node: unknown, section: string): { key: unknown; value: unknown }[];
  fail(node: unknown, message: string): never;
}

/**
 * Reads a curation file. `file` is what to call it.
 * @throws UserError `bad-curation` with file, line, column and what to do, at the first thing that is wrong.
 */
export function readCuration(text: string, file: string): Curation {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const reader = readerOf(file, lines);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw bad(
      `${file}:${line}:${col}`,
      `${sentence(problem.message)} Put a name with a mark of YAML's in it (: # , [ ] { } & * !) in quotes.`,
    );
  }
  const curation = noCuration(file);
  if (isEmpty(document.contents)) return curation;
  for (const { key, value } of reader.pairs(document.contents, 'the file')) {
    const { text: section } = reader.name(key, 'a section');
    const known = sections.find((name) => name === section);
    if (!known) {
      const meant = nearest(section, sections);
      return reader.fail(
        key,
        `there is no section "${section}"${meant ? ` (did you mean ${meant}?)` : ''}: there are ${sections.join(', ')}.`,
      );
    }
    if (!isEmpty(value)) readers[known](curation, value, reader);
  }
  return curation;
}

const readers: Record<(typeof sections)[number], (into: Curation, node: unknown, reader: Reader) => void> = {
  merge(into, node, { items, names }) {
    into.merge = items(node, 'merge').map((item) => names(item, 'an entry of merge', 2));
  },
  apart(into, node, { items, names }) {
    into.apart = items(node, 'apart').map((item) => names(item, 'an entry of apart', 2));
  },
  rename(into, node, { pairs, name }) {
    into.rename = pairs(node, 'rename').map(({ key, value }) => ({
      name: name(key, 'a name'),
      label: name(value, 'the new name').text,
    }));
  },
  type(into, node, reader) {
    into.type = reader.pairs(node, 'type').map(({ key, value }) => ({
      name: reader.name(key, 'a name'),
      type: readType(value, reader),
    }));
  },
  hide(into, node, { names }) {
    into.hide = names(node, 'hide', 0);
  },
  keep(into, node, { names }) {
    into.keep = names(node, 'keep', 0);
  },
  themes(into, node, reader) {
    into.themes = reader.items(node, 'themes').map((item) => readTheme(item, reader));
  },
};

function readType(node: unknown, reader: Reader): ConceptType | null {
  const { text } = reader.name(node, 'a type');
  if (text === 'none') return null;
  const type = conceptTypes.find((known) => known === text);
  if (type) return type;
  const meant = nearest(text, conceptTypes);
  return reader.fail(
    node,
    `there is no type "${text}"${meant ? ` (did you mean ${meant}?)` : ''}: there are ${conceptTypes.join(', ')}, and none.`,
  );
}

const themeFields = ['name', 'concepts', 'colour', 'place'] as const;

function readTheme(node: unknown, reader: Reader): ThemeWish {
  const theme: ThemeWish = { name: null, concepts: [], colour: null, place: null };
  for (const { key, value } of reader.pairs(node, 'an entry of themes')) {
    const { text } = reader.name(key, 'a part of a theme');
    if (text === 'name') theme.name = reader.name(value, 'the name of a theme');
    else if (text === 'concepts') theme.concepts = reader.names(value, 'the concepts of a theme', 1);
    else if (text === 'colour') theme.colour = readColour(key, value, reader);
    else if (text === 'place') theme.place = readPlace(value, reader);
    else {
      const meant = nearest(text, themeFields);
      const hint = meant ? ` (did you mean ${meant}?)` : '';
      reader.fail(key, `a theme has no "${text}"${hint}: it has ${themeFields.join(', ')}.`);
    }
  }
  if (theme.concepts.length === 0)
    reader.fail(node, 'this theme needs concepts, by which to find it: "concepts: [..., ...]".');
  if (!theme.name && !theme.colour && !theme.place)
    reader.fail(node, 'this theme is asked nothing of: give it a name, a colour or a place.');
  return theme;
}

function readColour(key: unknown, node: unknown, reader: Reader): string {
  if (isEmpty(node)) reader.fail(key, `colour is empty: write it in quotes, as '#3b6fb6', for # begins a comment.`);
  const { text } = reader.name(node, 'a colour');
  if (!/^#[0-9a-f]{6}$/i.test(text)) reader.fail(node, `"${text}" is no colour: write one as '#3b6fb6', in quotes.`);
  return text.toLowerCase();
}

function readPlace(node: unknown, reader: Reader): ThemePlace {
  const [x, y, ...more] = reader.names(node, 'a place', 2).map(({ text }) => Number(text));
  if (more.length > 0 || ![x, y].every(Number.isFinite))
    reader.fail(node, 'a place is two numbers, as [0.8, -0.3]: to the right and up from the middle of the map.');
  return [x!, y!];
}

function readerOf(file: string, lines: LineCounter): Reader {
  const placeOf = (node: unknown) => {
    const at = (node as Node | null)?.range?.[0];
    return at === undefined ? { line: null, col: null } : lines.linePos(at);
  };
  const fail = (node: unknown, message: string): never => {
    const { line, col } = placeOf(node);
    throw bad(line === null ? file : `${file}:${line}:${col}`, message);
  };
  const name = (node: unknown, what: string): Name => {
    if (isAlias(node)) fail(node, `"*${node.source}" is YAML for a copy: put a name that begins with * in quotes.`);
    if (!isScalar(node)) fail(node, `${what} must be one name, not ${kindOf(node)}.`);
    const text = String((node as { value: unknown }).value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '') fail(node, `${what} is empty: write a name.`);
    const { line, col: column } = placeOf(node);
    return { text, line, column };
  };
  const items = (node: unknown, section: string): unknown[] =>
    isSeq(node) ? node.items : fail(node, `${section} must be a list ("- ..." or [..., ...]), not ${kindOf(node)}.`);
  return {
    name,
    items,
    fail,
    names(node, what, least) {
      const found = items(node, what).map((item) => name(item, `a name in ${what}`));
      return found.length < least
        ? fail(node, `${what} needs at least ${least} ${least === 1 ? 'name' : 'names'}.`)
        : found;
    },
    pairs(node, section) {
      return isMap(node)
        ? node.items
        : fail(node, `${section} must be pairs ("name: value", one a line), not ${kindOf(node)}.`);
    },
  };
}

const isEmpty = (node: unknown): boolean => node == null || (isScalar(node) && (node.value ?? '') === '');
const kindOf = (node: unknown): string =>
  isSeq(node) ? 'a list' : isMap(node) ? 'pairs ("name: value")' : isEmpty(node) ? 'nothing' : 'a single name';
const bad = (place: string, message: string): UserError => new UserError('bad-curation', `${place}: ${message}`);
const sentence = (message: string): string => `${message.replace(/(?<![.\s])[.\s]+$/, '')}.`;
