import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vote } from '../../../src/extract/corpus/count.ts';
import { findMeanings } from '../../../src/extract/corpus/meanings.ts';

const votes = (...rows: [short: string, long: string, papers: number][]): Vote[] =>
  rows.map(([short, long, papers]) => ({ short, long, papers }));

/** What "KNF" may mean and is presumed to mean; `papers` name each key. */
const meaningOf = (
  { defined = votes(), doubtful = votes(), known = votes() },
  papers: Record<string, number> = { KNF: 9, 'knot field': 9, 'kin feature': 9 },
  isOpen = true,
  ownerOf = (key: string) => key,
) => {
  const { meanings, presumed } = findMeanings(
    { votes: defined, doubtful, shorts: known },
    ownerOf,
    () => isOpen,
    (key) => papers[key] ?? 0,
  );
  return { meanings: [...(meanings.get('KNF') ?? [])].toSorted(), presumed: presumed.get('KNF') ?? null };
};
const none = { meanings: [], presumed: null };

describe('what a short form may mean', () => {
  it('is what papers define it as, and what the vocabulary says in doubt', () => {
    const rows = { defined: votes(['KNF', 'knot field', 1]), doubtful: votes(['KNF', 'kin feature', 2]) };
    expect(meaningOf(rows)).toEqual({ meanings: ['kin feature', 'knot field'], presumed: null });
  });

  it('is nothing for one that is no candidate of its own, joined another key, or joined its meaning', () => {
    const rows = { defined: votes(['KNF', 'knot field', 1]) };
    expect(meaningOf(rows, { 'knot field': 9 })).toEqual(none);
    expect(meaningOf(rows, undefined, false)).toEqual(none);
    expect(meaningOf(rows, undefined, true, () => 'KNF')).toEqual(none);
  });

  it('in doubt is presumed where papers name that concept and give no other meaning', () => {
    const doubtful = votes(['KNF', 'knot field', 2]);
    expect(meaningOf({ doubtful })).toEqual({ meanings: ['knot field'], presumed: 'knot field' });
    expect(meaningOf({ doubtful }, { KNF: 9 }).presumed).toBeNull();
    expect(meaningOf({ doubtful, defined: votes(['KNF', 'kin feature', 1]) }).presumed).toBeNull();
    expect(meaningOf({ doubtful, defined: votes(['KNF', 'knot field', 1]) }).presumed).toBe('knot field');
  });

  it('meanings that were merged are one', () => {
    const rows = { defined: votes(['KNF', 'knot fields', 1], ['KNF', 'knot field', 1]) };
    const ownerOf = (key: string) => (key === 'knot fields' ? 'knot field' : key);
    expect(meaningOf(rows, undefined, true, ownerOf).meanings).toEqual(['knot field']);
  });
});

describe('what a known short form means', () => {
  it('is not read from its neighbours where no paper defines it as something else', () => {
    const known = votes(['KNF', 'knot field', 4]);
    expect(meaningOf({ known }, { 'knot field': 4 })).toEqual(none);
    expect(meaningOf({ known, defined: votes(['KNF', 'knot field', 1]) }, { 'knot field': 4 })).toEqual(none);
  });

  it('is what the vocabulary says, unless more papers define it otherwise than name the known concept in full', () => {
    // Of the papers with a knot field, four name it by "KNF" only.
    const known = votes(['KNF', 'knot field', 4]);
    const presumed = (otherwise: number, inFull: number) =>
      meaningOf({ known, defined: votes(['KNF', 'kin feature', otherwise]) }, { 'knot field': 4 + inFull }, false);
    expect(presumed(2, 2)).toEqual({ meanings: ['kin feature', 'knot field'], presumed: 'knot field' });
    expect(presumed(3, 2).presumed).toBe('kin feature');
    expect(presumed(1, 0).presumed).toBe('kin feature');
  });

  it('is, of several other definitions, that of most papers, then the first in the alphabet', () => {
    const known = votes(['KNF', 'knot field', 4]);
    const most = (...defined: [string, number][]) =>
      meaningOf(
        { known, defined: votes(...defined.map(([long, n]): [string, string, number] => ['KNF', long, n])) },
        { 'knot field': 4 },
      ).presumed;
    expect(most(['kin feature', 1], ['kiln fire', 2])).toBe('kiln fire');
    expect(most(['kin feature', 2], ['kiln fire', 2])).toBe('kiln fire');
  });

  it('is presumed to be one of its meanings, in any order of the rows', () => {
    const key = fc.constantFrom('A', 'B', 'a', 'b', 'c');
    const rows = fc.uniqueArray(fc.record({ short: fc.constantFrom('A', 'B'), long: key, papers: fc.integer({ min: 1, max: 4 }) }), { selector: ({ short, long }) => `${short} ${long}` }); // prettier-ignore
    fc.assert(
      fc.property(rows, rows, rows, (defined, doubtful, shorts) => {
        const find = (turn: <T>(all: T[]) => T[]) =>
          findMeanings(
            { votes: turn(defined), doubtful: turn(doubtful), shorts },
            (name) => name,
            () => true,
            () => 3,
          );
        const { meanings, presumed } = find((all) => all);
        for (const [short, long] of presumed) expect(meanings.get(short)!.has(long)).toBe(true);
        const turned = find((all) => all.toReversed());
        expect([...turned.presumed].sort()).toEqual([...presumed].sort());
      }),
    );
  });
});
