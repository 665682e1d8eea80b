import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tally, Vote } from '../../../src/extract/corpus/count.ts';
import { unusedCorrections } from '../../../src/extract/corpus/locate.ts';
import { mergeVariants } from '../../../src/extract/corpus/merge.ts';
import { oneLetterApart } from '../../../src/extract/corpus/one-letter.ts';
import { findVariants } from '../../../src/extract/corpus/variants.ts';
import { indexCorrections } from '../../../src/extract/paper/corrections.ts';
import type { ConceptType, Correction } from '../../../src/model/index.ts';
import { knownAs, tallyOf } from '../../fixtures/candidates.ts';

const vote = (short: string, long: string, papers = 1): Vote => ({ short, long, papers });
/** The merges of some keys, `from` and `into` of each. */
const merged = (rows: [string, Tally][], { votes = [] as Vote[], organisms = [] as Vote[] } = {}) =>
  mergeVariants(new Map(rows), { votes, organisms }).merges.map(({ from, into, reason }) => [from, into, reason]);
const keys = (...names: string[]) => names.map((name, at) => tallyOf(name, at + 1));

describe('abbreviations', () => {
  const ownerOf = (longs: Record<string, number>, corrected = false) => {
    const tallies = new Map([tallyOf('SF', 9), ...Object.keys(longs).map((long) => tallyOf(long, 9))]);
    const correction: Correction = { id: 0, keys: ['SF'], label: null, type: undefined, hide: false, keep: false, apart: [] }; // prettier-ignore
    const located = corrected ? [{ name: 'SF', correction, keys: ['SF'], alias: false }] : [];
    const votes = Object.entries(longs).map(([long, papers]) => vote('SF', long, papers));
    const { sets } = mergeVariants(tallies, { votes, organisms: [] }, located);
    return Object.keys(longs).find((long) => sets.rootOf(long) === sets.rootOf('SF')) ?? null;
  };

  it('a short form joins the long form that four in five definitions give', () => {
    expect(ownerOf({ 'spiking field': 4, 'slow field': 1 })).toBe('spiking field');
    expect(ownerOf({ 'spiking field': 3, 'slow field': 1 })).toBeNull();
  });

  it('a short form joins from two definitions on, one that the user corrects from one', () => {
    expect(ownerOf({ 'spiking field': 1 })).toBeNull();
    expect(ownerOf({ 'spiking field': 2 })).toBe('spiking field');
    expect(ownerOf({ 'spiking field': 1 }, true)).toBe('spiking field');
  });
});

describe('names that are like each other', () => {
  it('a long name is like another from 10 to 999 characters', () => {
    const found = (length: number) => {
      const pairs: number[][] = [];
      oneLetterApart([`${'a'.repeat(length - 1)}b`, `${'a'.repeat(length - 1)}c`], (a, b) => pairs.push([a, b]));
      return pairs;
    };
    expect([9, 10, 999, 1000].map((length) => found(length).length)).toEqual([0, 1, 1, 0]);
  });

  it('two names that are like each other have as many characters, ten or more, and no digit', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' '), minLength: 7, maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 40 }), (names) => {
        oneLetterApart(names, (a, b) => {
          const [one, other] = [names[a]!, names[b]!];
          expect(one.length).toBe(other.length);
          expect(one.length).toBeGreaterThanOrEqual(10);
          expect(one + other).not.toMatch(/\d/);
        });
      }),
    );
  });
});

it('a correction changes something if its names are met: two to keep apart, one beside the first to merge', () => {
  const unused = (section: 'apart' | 'merge' | 'hide', ...used: string[]) => {
    const entries = [{ section, text: 'a, b', line: 1, keys: ['a', 'b'] }];
    const corrections = indexCorrections({ file: 'f', concepts: [], entries });
    return unusedCorrections(corrections, new Set(used)).length;
  };
  expect([unused('apart', 'a'), unused('apart', 'a', 'b')]).toEqual([1, 0]);
  expect([unused('merge', 'a'), unused('merge', 'b')]).toEqual([1, 0]);
  expect([unused('hide'), unused('hide', 'b')]).toEqual([1, 0]);
});

describe('variants', () => {
  const variants = (rows: [string, Tally][]) =>
    findVariants(
      rows.map(([key]) => key),
      new Map(rows),
    ).map(({ a, b, reason }) => [a, b, reason]);

  it('"of" may be left out with the order turned', () => {
    const pair = ['nest of owl', 'owl nest'] as const;
    expect(variants(keys(...pair))).toEqual([[...pair, 'word-order']]);
  });

  it('two words before the last may change places, but not where the last is a way from one to the other', () => {
    expect(variants(keys('deep owl map', 'owl deep map'))).toEqual([['deep owl map', 'owl deep map', 'word-order']]);
    for (const way of ['generation', 'translation', 'ratio', 'interaction'])
      expect(variants(keys(`owl text ${way}`, `text owl ${way}`))).toEqual([]);
  });

  it('an adjective in -ional may be its noun, but not as the last word', () => {
    const found = [['dimensional map', 'dimension map', 'derivation']];
    expect(variants(keys('dimensional map', 'dimension map'))).toEqual(found);
    expect(variants(keys('map dimensional', 'map dimension'))).toEqual([]);
  });

  it('a last word that adds nothing to a name of its type may be left out', () => {
    const empty: [ConceptType, string][] = [['model', 'architecture'], ['method', 'procedure'], ['dataset', 'corpus'], ['recording', 'data'], ['software-hardware', 'toolbox'], ['place', 'region']]; // prettier-ignore
    const found = (type: ConceptType | null, last: string) =>
      variants([tallyOf('zorb', 1, knownAs('zorb', type)), tallyOf(`zorb ${last}`, 1)]);
    for (const [type, last] of empty) expect(found(type, last)).toEqual([[`zorb ${last}`, 'zorb', 'generic-word']]);
    expect([found('model', 'data'), found('task', 'model'), found(null, 'model')]).toEqual([[], [], []]);
  });

  it('are never found between a key and itself or one that no paper has', () => {
    expect(variants(keys('owl of owl', 'nest of owl', 'dimensional map', 'a b c'))).toEqual([]);
  });
});

describe('keys of the same letters', () => {
  it('are one concept where they differ in spaces; the rarer joins the commoner', () => {
    expect(merged(keys('night fall', 'nightfall'))).toEqual([['night fall', 'nightfall', 'spelling']]);
    expect(merged(keys('nightfall', 'night fall'))).toEqual([['nightfall', 'night fall', 'spelling']]);
  });

  it('are one where a word is written loudly', () => {
    expect(merged(keys('SHAM', 'sham'))).toEqual([['SHAM', 'sham', 'spelling']]);
  });

  it('are two where papers define the capitals, the vocabulary knows them, or they are two letters', () => {
    const rows = keys('CLIP', 'clip');
    const votes = [vote('CLIP', 'contrastive pre training')];
    expect(merged(rows, { votes })).toEqual([]);
    expect(merged([tallyOf('CLIP', 1, knownAs('CLIP', 'model')), tallyOf('clip', 2)])).toEqual([]);
    expect(merged(keys('IT', 'it'))).toEqual([]);
  });

  it('are one where the vocabulary knows the small letters only', () => {
    const rows = [tallyOf('OWL', 5), tallyOf('owl', 2, knownAs('owl', 'organism'))];
    expect(merged(rows)).toEqual([['OWL', 'owl', 'spelling']]);
  });
});

describe('organisms', () => {
  const [full, short, common] = ['picoides arcticus', 'p. arcticus', 'black backed woodpecker'];

  it('a genus by its letter is the only one of the collection that it may be', () => {
    expect(merged(keys(short, full))).toEqual([[short, full, 'spelling']]);
    expect(merged(keys(short, full, 'parus arcticus'))).toEqual([]);
    expect(merged(keys(short, 'picoides villosus', 'turdus arcticus', 'p arcticus', 'picoides arcticus bird'))).toEqual([]); // prettier-ignore
  });

  it('a common name of several words is the scientific one that a paper gives beside it', () => {
    const organisms = [vote(full, common)];
    expect(merged(keys(full, common), { organisms })).toEqual([[full, common, 'scientific-name']]);
    expect(merged(keys(full), { organisms })).toEqual([]);
  });

  it('a common name of one word needs two papers', () => {
    expect(merged(keys(full, 'woodpecker'), { organisms: [vote(full, 'woodpecker')] })).toEqual([]);
    expect(merged(keys(full, 'woodpecker'), { organisms: [vote(full, 'woodpecker', 2)] })).toHaveLength(1);
  });

  it('a common name that papers give to two organisms is neither of them', () => {
    const organisms = [vote(full, common), vote('picoides tridactylus', common)];
    expect(merged(keys(full, 'picoides tridactylus', common), { organisms })).toEqual([]);
  });

  it('an organism with two common names is the one that four in five papers give, if there is one', () => {
    const named = (other: number) =>
      merged(keys(full, 'arctic pecker', common), { organisms: [vote(full, common, 4), vote(full, 'arctic pecker', other)] }); // prettier-ignore
    expect(named(1)).toEqual([[full, common, 'scientific-name']]);
    expect(named(2)).toEqual([]);
  });

  it('a common name stays the one of its organism where it is spelled in two ways', () => {
    const organisms = [vote(full, 'blackbacked woodpecker')];
    const into = merged(keys('blackbacked woodpecker', full, common), { organisms });
    expect(into).toContainEqual([full, common, 'scientific-name']);
  });

  it('two that the vocabulary knows are two', () => {
    const rows = [tallyOf(full, 1, knownAs('Picoides arcticus')), tallyOf(common, 2, knownAs(common))];
    expect(merged(rows, { organisms: [vote(full, common)] })).toEqual([]);
  });
});

it('a known key is joined and never joins, whatever the counts; each key joins once', () => {
  const word = fc.constantFrom('owl', 'OWL', 'night', 'fall', 'of', 'p.', 'picus', 'map');
  const key = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const row = fc.record({ key, papers: fc.integer({ min: 1, max: 5 }), known: fc.boolean() });
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: (one) => one.key, maxLength: 12 }), (rows) => {
      const all = rows.map((one) => tallyOf(one.key, one.papers, one.known ? knownAs(one.key) : null));
      const known = new Set(rows.filter((one) => one.known).map((one) => one.key));
      const merges = merged(all);
      expect(merges.filter(([from]) => known.has(from!))).toEqual([]);
      expect(new Set(merges.map(([from]) => from)).size).toBe(merges.length);
      expect(merged(all.toReversed())).toEqual(merges);
    }),
  );
});
