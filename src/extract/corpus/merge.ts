import { type UnionFind, createUnionFind, type Correction, type JoinReason } from '../../model/index.ts';
import { mayJoin } from '../paper/corrections.ts';
import { askKeys, keysToMerge, type LocatedName } from './locate.ts';
import type { Tally, Vote } from './count.ts';

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
  votes: readonly Vote[],
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
  const squashed = new Map<string, string>();
  for (const key of keys) {
    const squash = key.replace(/ /g, '').toLowerCase();
    const met = squashed.get(squash);
    if (met === undefined) squashed.set(squash, key);
    else if (sameLetters(met, key)) join(met, key, 'spelling');
  }
  for (const key of keys) {
    const of = / of /.exec(key);
    if (!of) continue;
    const turned = `${key.slice(of.index + 4)} ${key.slice(0, of.index)}`;
    if (tallies.has(turned)) join(key, turned, 'word-order');
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

/** For each short form, in order, what it is defined as and by how many papers. */
function definitionsOf(votes: readonly Vote[]): [short: string, longs: Map<string, number>][] {
  const definitions = new Map<string, Map<string, number>>();
  for (const { short, long, papers } of votes) {
    const longs = definitions.get(short) ?? new Map<string, number>();
    definitions.set(short, longs.set(long, (longs.get(long) ?? 0) + papers));
  }
  return [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Letters in capitals are a name of their own ("CLIP" is no "clip") unless several words agree. */
function sameLetters(a: string, b: string): boolean {
  if (a.includes(' ') || b.includes(' ')) return true;
  return /\p{Lu}/u.test(a) === /\p{Lu}/u.test(b);
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
