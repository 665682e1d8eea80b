import { type UnionFind, createUnionFind, type Correction, type JoinReason } from '../../model/index.ts';
import { mayJoin } from '../paper/corrections.ts';
import { askKeys, keysToMerge, type LocatedName } from './locate.ts';
import { findVariants } from './variants.ts';
import type { Counts, Tally, Vote } from './count.ts';

/** One merge: `from` joined `into`. */
export interface Merge {
  into: string;
  from: string;
  reason: JoinReason;
}

/**
 * Finds keys that name the same concept. Returns the sets of keys, each with the key that the others joined as its root, and the merges with
 * their reasons. Never by meaning: only spelling ("pre training", "pretraining"), word order ("decoding of brain activity",
 * "brain activity decoding") and abbreviations on which the papers agree. What the user's corrections make one comes first;
 * what they keep apart is not joined. `used` are the names of the corrections that were found, `asked` what they ask of a key
 * that joined no other.
 */
export function mergeVariants(
  tallies: Map<string, Tally>,
  { votes, organisms }: Pick<Counts, 'votes' | 'organisms'>,
  located: readonly LocatedName[] = [],
): { sets: UnionFind<string>; merges: Merge[]; asked: ReadonlyMap<string, Correction[]>; used: Set<string> } {
  const merges: Merge[] = [];
  const { asked, used } = askKeys(located);
  const sets = createUnionFind<string>();
  const find = sets.rootOf;
  const join = (a: string, b: string, reason: JoinReason): void => {
    const [from, into] = inOrder(tallies.get(find(a)), tallies.get(find(b)));
    if (!from || !into || from === into || (from.known && into.known)) return;
    if (mayJoin(asked.get(from.key) ?? [], asked.get(into.key) ?? [])) put(from.key, into.key, reason);
  };
  const put = (from: string, into: string, reason: JoinReason): void => {
    sets.unite(from, into);
    merges.push({ into, from, reason });
    asked.set(into, [...new Set([...(asked.get(into) ?? []), ...(asked.get(from) ?? [])])]);
  };
  for (const [first, ...others] of keysToMerge(located)) {
    for (const key of others) {
      const [from, into] = [find(key), find(first!)];
      if (from !== into && mayJoin(asked.get(from) ?? [], asked.get(into) ?? [])) put(from, into, 'curation');
    }
  }

  const keys = [...tallies.keys()].sort();
  const defined = new Set(votes.map(({ short }) => short));
  const squashed = new Map<string, Tally[]>();
  for (const key of keys) {
    const squash = key.replace(/ /g, '').toLowerCase();
    const own = tallies.get(key)!;
    const met = squashed.get(squash) ?? [];
    const same = met.find((other) => sameLetters(other, own, defined));
    if (same) join(same.key, key, 'spelling');
    squashed.set(squash, [...met, own]);
  }
  for (const { a, b, reason } of findVariants(keys, tallies)) join(a, b, reason);
  for (const [short, full] of shortGenera(keys)) join(short, full, 'spelling');
  const papersOf = (longs: ReadonlyMap<string, number>, owner: string): number =>
    [...longs].reduce((sum, [long, papers]) => (find(long) === owner ? sum + papers : sum), 0);
  const common = definitionsOf(organisms);
  const scientificOf = new Map(
    definitionsOf(organisms.map(({ short, long, papers }) => ({ short: find(long), long: short, papers }))),
  );
  for (const [name, longs] of common) {
    const winner = agreed(longs, find, 1);
    const needed = winner?.includes(' ') ? 1 : 2;
    if (!winner || papersOf(longs, winner) < needed) continue;
    if (agreed(scientificOf.get(winner) ?? new Map(), find, 1) === find(name) && tallies.has(winner))
      join(winner, name, 'scientific-name');
  }
  for (const [short, longs] of definitionsOf(votes)) {
    if (!tallies.has(short)) continue;
    // Of a form that the user speaks of, one definition is enough: what is said of it holds for what it stands for.
    const winner = agreed(longs, find, asked.has(find(short)) ? 1 : 2);
    if (!winner) continue;
    if (tallies.has(winner)) join(short, winner, 'abbreviation');
  }
  return { sets, merges, asked, used };
}

/** Keys of organisms with the genus by its letter ("p. villosus"), each with the only full one of the collection that it may be. */
function shortGenera(keys: readonly string[]): [short: string, full: string][] {
  const shorts = keys.filter((key) => /^\p{L}\. \S+$/u.test(key));
  if (shorts.length === 0) return [];
  const full = new Map<string, string[]>(shorts.map((short) => [short, []]));
  for (const key of keys) {
    const space = key.indexOf(' ');
    if (space > 2 && !key.includes(' ', space + 1)) full.get(`${key[0]}.${key.slice(space)}`)?.push(key);
  }
  return [...full].flatMap(([short, all]) => (all.length === 1 ? [[short, all[0]!] as [string, string]] : []));
}

/** For each short form, in order, what it is defined as and by how many papers. */
function definitionsOf(votes: readonly Vote[]): [short: string, longs: Map<string, number>][] {
  const definitions = new Map<string, Map<string, number>>();
  for (const { short, long, papers } of votes) {
    const longs = definitions.get(short) ?? new Map<string, number>();
    definitions.set(short, longs.set(long, (longs.get(long) ?? 0) + papers));
  }
  return [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Whether keys of the same letters are one: one word in capitals is a name of its own where papers define it or the vocabulary
 * knows it ("CLIP" is no "clip"), else a word written loudly; one with a number is the same in any case.
 */
function sameLetters(a: Tally, b: Tally, defined: ReadonlySet<string>): boolean {
  const inCapitals = [a, b].filter(({ key }) => /\p{Lu}/u.test(key));
  if (inCapitals.length !== 1) return true;
  return inCapitals.every(({ key, known }) => key.length > 2 && (/\p{N}/u.test(key) || (!known && !defined.has(key))));
}

/** The rarer joins the commoner; a known one is joined, never joins; ties by key. */
function inOrder(a: Tally | undefined, b: Tally | undefined): [Tally | undefined, Tally | undefined] {
  if (!a || !b) return [a, b];
  if (a.known && !b.known) return [b, a];
  if (b.known && !a.known) return [a, b];
  if (a.papers !== b.papers) return a.papers < b.papers ? [a, b] : [b, a];
  return a.key < b.key ? [b, a] : [a, b];
}

/** The long form that at least four in five of `least` or more definitions give, counted after merging; none where they disagree. */
function agreed(longs: Map<string, number>, find: (key: string) => string, least: number): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [long, count] of longs) {
    const owner = find(long);
    counts.set(owner, (counts.get(owner) ?? 0) + count);
    total += count;
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && total >= least && best[1] >= total * 0.8 ? best[0] : null;
}
