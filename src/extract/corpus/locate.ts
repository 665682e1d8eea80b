import type { Correction, Notice } from '../../model/index.ts';
import { mayJoin, nameIn, type CorrectionIndex } from '../paper/corrections.ts';
import type { Counts } from './count.ts';

/** A name of the corrections that the papers use, and the keys that it means there. */
export interface LocatedName {
  name: string;
  correction: Correction;
  keys: string[];
  /** It stands for them in papers that say so ("SNN" where it is only met as a short form of the key), and nowhere by itself. */
  alias: boolean;
}

/** Where the names of the corrections are in the papers: as keys, else as what most papers use them for. Sorted by name. */
export function locateNames(
  { tallies, names }: Pick<Counts, 'tallies' | 'names'>,
  corrections: CorrectionIndex,
): LocatedName[] {
  if (corrections.byKey.size === 0) return [];
  const own = new Map<string, string[]>();
  for (const { key } of tallies) {
    const name = nameIn(corrections, key);
    if (name !== null) own.set(name, [...(own.get(name) ?? []), key]);
  }
  const votes = new Map<string, Map<string, number>>();
  for (const { name, key, times } of names) {
    if (own.has(name)) continue;
    const counts = votes.get(name) ?? new Map<string, number>();
    votes.set(name, counts.set(key, (counts.get(key) ?? 0) + times));
  }
  return [...corrections.byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, correction]): LocatedName[] => {
      const keys = own.get(name);
      if (keys) return [{ name, correction, keys, alias: false }];
      const [most] = [...(votes.get(name) ?? [])].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return most ? [{ name, correction, keys: [most[0]], alias: true }] : [];
    });
}

/** What the corrections ask of each key, and the names that were of use; a name that is no more than an alias gives way. */
export function askKeys(located: readonly LocatedName[]): { asked: Map<string, Correction[]>; used: Set<string> } {
  const asked = new Map<string, Correction[]>();
  const used = new Set<string>();
  for (const { name, correction, keys } of [...located].sort((a, b) => Number(a.alias) - Number(b.alias))) {
    for (const key of keys) {
      const before = asked.get(key) ?? [];
      if (!mayJoin(before, [correction])) continue;
      asked.set(key, [...new Set([...before, correction])]);
      used.add(name);
    }
  }
  return { asked, used };
}

/** Keys that a correction makes one concept, a list each; the others join the first. */
export function keysToMerge(located: readonly LocatedName[]): string[][] {
  const byName = new Map(located.map((found) => [found.name, found]));
  const corrections = [...new Set(located.map(({ correction }) => correction))];
  return corrections.map(({ keys }) => keys.flatMap((name) => byName.get(name)?.keys ?? []));
}

/** A notice for each entry of the corrections that changes nothing, as it names nothing in the papers. */
export function unusedCorrections({ file, entries }: CorrectionIndex, used: ReadonlySet<string>): Notice[] {
  return entries.flatMap(({ section, text, line, keys }): Notice[] => {
    const needed = section === 'merge' ? keys.slice(1) : keys;
    const met = needed.filter((key) => used.has(key)).length;
    if (met >= (section === 'apart' ? 2 : 1)) return [];
    const message = `${section} ${text}: changes nothing, as no paper names ${missing[section]}. Check the spelling, or take it out.`;
    return [{ code: 'unused-correction', severity: 'warning', file, line, message }];
  });
}

const missing = {
  merge: 'what is to be merged',
  apart: 'two of them',
  rename: 'it',
  type: 'it',
  hide: 'it',
  keep: 'it',
};
