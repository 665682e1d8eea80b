import { createUnionFind, compareText } from '../model/index.ts';
import { openingLength } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';

/** A title of so many letters is hardly given to two papers; "Introduction" and "Editorial" are shorter. */
const tellingTitle = 24;

/** Records that may be of one paper though their titles differ are compared with so many neighbours by title, not with all. */
const neighbours = 20;

/**
 * Tells which records are of one paper: for each record the index of the first of its paper, its own where it is first.
 * Looks at fingerprints only, so no text need be in memory. A record without a title is never joined to another.
 *
 * Two records are of one paper if they have
 * - the same id and the same title;
 * - the same title, and abstracts of which one begins like the other, or is missing;
 * - the same long title, and no two ids that keep them apart;
 * - the same DOI, and titles or abstracts that resemble each other, for volumes have a DOI too;
 * - titles two letters apart (`ALarge-Scale`), and abstracts that begin and end alike;
 * - one title that begins like the other (`... (full version)`), and the same abstract.
 */
export function findDuplicates(records: Fingerprint[]): Int32Array {
  const { rootOf, unite } = createUnionFind<number>();
  const join = (a: number, b: number): void => {
    const [x, y] = [rootOf(a), rootOf(b)];
    unite(Math.max(x, y), Math.min(x, y));
  };
  for (const group of groupBy(records, (r) => (r.id === null ? null : `${r.title}\n${r.id}`)))
    for (const other of group) join(group[0]!, other);
  for (const group of groupBy(records, (r) => r.title)) joinSameTitle(records, group, join);
  for (const group of groupBy(records, (r) => r.doi)) joinNeighbours(records, group, resemble, join);
  const openings = groupBy(records, (r) => (r.opening.length < openingLength ? null : r.opening));
  for (const group of openings) joinNeighbours(records, group, differByAGlitch, join);
  return Int32Array.from(records.keys(), rootOf);
}

/** Whether one abstract begins like the other; a missing one begins like any. */
export function beginAlike(a: Fingerprint, b: Fingerprint): boolean {
  return a.opening.startsWith(b.opening) || b.opening.startsWith(a.opening);
}

type Join = (a: number, b: number) => void;

/** The records that share a key with another, by their index, in order; those without a key or a title are left out. */
function groupBy(records: Fingerprint[], keyOf: (record: Fingerprint) => string | null): number[][] {
  const seen = new Map<string, number>();
  const groups = new Map<string, number[]>();
  records.forEach((record, i) => {
    const key = record.title === '' ? null : keyOf(record);
    if (key === null) return;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, i);
    else if (groups.has(key)) groups.get(key)!.push(i);
    else groups.set(key, [earlier, i]);
  });
  return [...groups.values()];
}

/**
 * From the last opening of the alphabet to the first, one that begins another comes right behind it; so each abstract is
 * compared with one, and a missing abstract cannot bridge two that differ.
 */
function joinSameTitle(records: Fingerprint[], group: number[], join: Join): void {
  const byOpening = group.toSorted((a, b) => compareText(records[b]!.opening, records[a]!.opening) || a - b);
  const alike: number[][] = [];
  for (const [i, record] of byOpening.entries()) {
    const before = byOpening[i - 1];
    if (before !== undefined && records[before]!.opening.startsWith(records[record]!.opening))
      alike.at(-1)!.push(record);
    else alike.push([record]);
  }
  for (const set of alike) for (const record of set) join(set[0]!, record);
  if (records[group[0]!]!.title.length < tellingTitle) return;
  const isNamed = (set: number[]) => set.some((record) => records[record]!.id !== null);
  const [named, others] = [alike.filter(isNamed), alike.filter((set) => !isNamed(set))];
  const main = named.flat().reduce((least, record) => Math.min(least, record), Infinity);
  for (const set of others) join(named.length > 0 ? main : group[0]!, set[0]!);
}

function joinNeighbours(
  records: Fingerprint[],
  group: number[],
  same: (a: Fingerprint, b: Fingerprint) => boolean,
  join: Join,
): void {
  const byTitle = group.toSorted((a, b) => compareText(records[a]!.title, records[b]!.title) || a - b);
  for (const [i, a] of byTitle.entries())
    for (const b of byTitle.slice(i + 1, i + 1 + neighbours)) if (same(records[a]!, records[b]!)) join(a, b);
}

function resemble(a: Fingerprint, b: Fingerprint): boolean {
  const sameOpening = a.opening !== '' && b.opening !== '' && beginAlike(a, b);
  return sameOpening || shared(a.title, b.title) >= 0.5;
}

function differByAGlitch(a: Fingerprint, b: Fingerprint): boolean {
  if (a.numbers !== b.numbers) return false;
  if (a.abstract === b.abstract && (a.title.startsWith(b.title) || b.title.startsWith(a.title))) return true;
  const endAlike = a.closing === b.closing || a.brokenOff || b.brokenOff;
  return endAlike && Math.min(a.title.length, b.title.length) >= tellingTitle && isNear(a.title, b.title, 2);
}

/** The share of three-letter pieces that two titles have in common, 0 to 1 (Dice's coefficient). */
function shared(a: string, b: string): number {
  const pieces = (title: string) => new Set(Array.from(title, (_, i) => title.slice(i, i + 3)));
  const [x, y] = [pieces(a), pieces(b)];
  const both = [...x].filter((piece) => y.has(piece)).length;
  return (2 * both) / (x.size + y.size);
}

/** Whether so many letters inserted, left out or changed turn one text into the other. */
function isNear(a: string, b: string, edits: number): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  if (x === '' || y === '') return Math.max(x.length, y.length) <= edits;
  if (edits === 0) return false;
  return [[1, 1], [1, 0], [0, 1]].some(([skipX, skipY]) => isNear(x.slice(skipX), y.slice(skipY), edits - 1)); // prettier-ignore
}
