import { createUnionFind, compareText } from '../model/index.ts';
import { areApart, areSame, differByAGlitch, differByALetter, maybeSame, resemble } from './compare.ts';
import { compareContent } from './content-order.ts';
import { openingLength, type Fingerprint } from './fingerprint.ts';
import { mergeFingerprints } from './merge.ts';

/** In a large group a record is compared with so many neighbours by some order, not with all. */
const neighbours = 20;
/** Of a paper's records that say different things, so many are compared with those of another paper. */
const faces = 8;

/**
 * Finds which records are of one paper: for each record the index of the first of its paper, its own where it is first.
 * Looks at fingerprints only, so no text need be in memory. Depends on what the records say, not on their order. A record
 * without a title is joined to none but its like.
 *
 * Two records are of one paper if nothing keeps them apart (`areApart`) and they
 * - say the same in every fact;
 * - have a DOI or a number of PubMed, arXiv or OpenAlex in common, and titles or abstracts that resemble each other;
 * - have the same title, and abstracts that are alike, the same first author, or the same id;
 * - have titles two letters apart (`ALarge-Scale`) and abstracts that begin and end alike, or the same abstract under one
 *   title that begins or ends like the other (`... (full version)`);
 * - have titles one letter apart, the same first author, and years at most one apart;
 * - have the same long title and it is the only thing known of them, if all records of this title can be of one paper.
 *
 * What is joined is compared again as one record, until nothing more is found: so merged papers, read again, stay as they are.
 */
export function findDuplicates(records: readonly Fingerprint[]): Int32Array {
  const order = [...records.keys()].sort((a, b) => compareContent(records[a]!, records[b]!) || a - b);
  let papers = order.map((_, rank) => [rank]);
  for (let before = Infinity; papers.length < before;) {
    before = papers.length;
    const prints = papers.map((ranks) => mergeFingerprints(ranks.map((rank) => records[order[rank]!]!)));
    papers = joinRecords(prints).map((set) => set.flatMap((paper) => papers[paper]!).sort((a, b) => a - b));
  }
  const first = new Int32Array(records.length);
  for (const ranks of papers) {
    const indices = ranks.map((rank) => order[rank]!);
    const least = indices.reduce((a, b) => Math.min(a, b));
    for (const index of indices) first[index] = least;
  }
  return first;
}

/** The records, in sets of one paper each, by their index; the sets in the order of their first records. */
function joinRecords(records: readonly Fingerprint[]): number[][] {
  const sets = openSets(records);
  const pairs = (group: readonly number[], same: Comparison, ...orders: ((record: Fingerprint) => string)[]) =>
    joinNeighbours(records, group, same, sets, orders.length > 0 ? orders : [({ title }) => title]);

  for (const group of groupBy(records, ({ content }) => content)) for (const i of group) sets.join(group[0]!, i);
  for (const register of ['doi', 'pmid', 'arxiv', 'openalex'] as const)
    for (const group of groupBy(records, (record) => (record.title === '' ? null : record[register])))
      pairs(group, resemble);
  const titles = groupBy(records, ({ title }) => title || null);
  const { opening, author, id }: Record<string, (record: Fingerprint) => string> = {
    opening: (record) => record.opening,
    author: (record) => `${longestName(record)} ${record.year}`,
    id: (record) => record.id ?? '',
  };
  for (const group of titles) pairs(group, areSame, opening!, author!, id!);
  for (const group of groupBy(records, (r) => (r.opening.length < openingLength || r.title === '' ? null : r.opening)))
    pairs(group, differByAGlitch);
  // One slip is either behind the first letters of a title or before the last.
  for (const end of [({ title }: Fingerprint) => title.slice(0, 12), ({ title }: Fingerprint) => title.slice(-12)])
    for (const group of groupBy(records, (r) => (r.author === '' ? null : `${longestName(r)} ${end(r)}`)))
      pairs(group, differByALetter);
  for (const group of titles) joinUndecided(sets, group);
  return sets.all();
}

type Comparison = (a: Fingerprint, b: Fingerprint) => boolean;

/** The indices of the records that share a key with another, in order; those without a key are left out. */
function groupBy(records: readonly Fingerprint[], keyOf: (record: Fingerprint) => string | number | null): number[][] {
  const seen = new Map<string | number, number>();
  const groups = new Map<string | number, number[]>();
  records.forEach((record, i) => {
    const key = keyOf(record);
    if (key === null) return;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, i);
    else if (groups.has(key)) groups.get(key)!.push(i);
    else groups.set(key, [earlier, i]);
  });
  return [...groups.values()];
}

/** Compares each record of a group with those that follow it in each of some orders: with all, in a small group. */
function joinNeighbours(
  records: readonly Fingerprint[],
  group: readonly number[],
  same: Comparison,
  sets: Sets,
  orders: readonly ((record: Fingerprint) => string)[],
): void {
  for (const keyOf of group.length > neighbours + 1 ? orders : orders.slice(0, 1)) {
    const keyed = group.map((i) => ({ i, key: keyOf(records[i]!) }));
    keyed.sort((a, b) => compareText(a.key, b.key) || a.i - b.i);
    for (const [place, a] of keyed.entries())
      for (let next = place + 1; next <= place + neighbours && next < keyed.length; next++)
        sets.joinIf(same, a.i, keyed[next]!.i);
  }
}

/** Records of one title that are not known to be of one paper are of one if each may be one with each other. */
function joinUndecided(sets: Sets, group: readonly number[]): void {
  const heads = [...new Set(group.map(sets.headOf))];
  if (heads.length < 2 || heads.length > neighbours) return;
  const circles = heads.map((a) => heads.filter((b) => a === b || sets.agree(a, b, maybeSame)));
  const holders = new Map<string, number[]>();
  for (const [k, circle] of circles.entries())
    holders.set(circle.join(' '), [...(holders.get(circle.join(' ')) ?? []), heads[k]!]);
  for (const [circle, members] of holders)
    if (circle === members.join(' ')) for (const member of members) sets.join(members[0]!, member);
}

type Sets = ReturnType<typeof openSets>;

/** Sets of records; two become one only where no record of one is kept apart from one of the other. */
function openSets(records: readonly Fingerprint[]) {
  const { rootOf, unite } = createUnionFind<number>();
  const known = new Map<number, Fingerprint[]>();
  const facesOf = (head: number) => known.get(head) ?? [records[head]!];
  const agree = (a: number, b: number, same: Comparison): boolean =>
    facesOf(a).every((x) => facesOf(b).every((y) => same(x, y)));
  const areTogether: Comparison = (a, b) => a.content === b.content || !areApart(a, b);

  function join(a: number, b: number): void {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x === y || !agree(x, y, areTogether)) return;
    const all = new Map([...facesOf(x), ...facesOf(y)].map((face) => [saidOf(face), face]));
    const [head, other] = x < y ? [x, y] : [y, x];
    unite(other, head);
    known.delete(other);
    known.set(head, [...all.values()].slice(0, faces));
  }

  const joinIf = (same: Comparison, a: number, b: number): void => {
    if (rootOf(a) !== rootOf(b) && same(records[a]!, records[b]!)) join(a, b);
  };

  function all(): number[][] {
    const sets = new Map<number, number[]>();
    for (const i of records.keys()) {
      const set = sets.get(rootOf(i));
      if (set) set.push(i);
      else sets.set(rootOf(i), [i]);
    }
    return [...sets.values()];
  }

  return { join, joinIf, agree, all, headOf: rootOf };
}

/** What of a record may keep it apart from another. */
const saidOf = ({ doi, pmid, arxiv, author, year, numbers, opening, isOfMeeting }: Fingerprint): string =>
  [doi, pmid, arxiv, author, year, numbers, opening, isOfMeeting].join('\n');

const longestName = ({ author }: Fingerprint): string =>
  author.split(' ').reduce((longest, name) => (name.length > longest.length ? name : longest));
