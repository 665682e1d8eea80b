import {
  conceptTypes,
  UserError,
  type ConceptType,
  type CurationChange,
  type CurationEntry,
  type ThemePlace,
} from '../model/index.ts';
import { sections } from './sections.ts';

/** No entry of a file is longer. */
const [longest, mostNames, mostEntries] = [500, 200, 1000];

/**
 * Reads a change that came from elsewhere.
 * @throws UserError `bad-change` where it is none.
 */
export function readChange(value: unknown): CurationChange {
  const { remove, add } = fields(value);
  return { remove: list(remove, mostEntries).map(readEntry), add: list(add, mostEntries).map(readEntry) };
}

function readEntry(value: unknown): CurationEntry {
  const { section, name, names, label, type, concepts, colour, place } = fields(value);
  const known = sections.find((one) => one === section);
  if (known === 'merge' || known === 'apart') {
    const own = list(names, mostNames).map(readName);
    return own.length >= 2 ? { section: known, names: own } : refuse(`${known} needs two names`);
  }
  if (known === 'rename') return { section: known, name: readName(name), label: readName(label) };
  if (known === 'type') return { section: known, name: readName(name), type: type === null ? null : readType(type) };
  if (known === 'hide' || known === 'keep') return { section: known, name: readName(name) };
  if (known !== 'themes') return refuse('it has an entry of no known section');
  const own = list(concepts, mostNames).map(readName);
  if (own.length === 0) return refuse('a theme needs concepts');
  if (name === null && colour === null && place === null) return refuse('a theme is asked nothing of');
  const isColour = typeof colour === 'string' && /^#[0-9a-f]{6}$/.test(colour);
  return {
    section: known,
    name: name === null ? null : readName(name),
    concepts: own,
    colour: colour === null ? null : isColour ? colour : refuse('a colour is written #rrggbb'),
    place: place === null ? null : readPlace(place),
  };
}

function readName(value: unknown): string {
  const name = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return name.length > 0 && name.length <= longest ? name : refuse('a name is empty, or no name');
}

function readType(value: unknown): ConceptType {
  return conceptTypes.find((type) => type === value) ?? refuse('there is no such type');
}

function readPlace(value: unknown): ThemePlace {
  const [x, y, ...more] = list(value, 2) as number[];
  return more.length === 0 && Number.isFinite(x) && Number.isFinite(y) ? [x!, y!] : refuse('a place is two numbers');
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : refuse('it is no object');
const list = (value: unknown, most: number): unknown[] =>
  Array.isArray(value) && value.length <= most ? value : refuse('it lacks a list, or has too long a one');

function refuse(why: string): never {
  throw new UserError('bad-change', `this is no correction: ${why}.`);
}
