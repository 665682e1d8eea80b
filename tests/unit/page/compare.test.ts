import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectionFromFields, selectionToText } from '../../../src/page/state/address/selection.ts';
import { edgeBetween, isSame, keyOf, overlapOf, type NodeItem, type Selection } from '../../../src/atlas/lookup.ts';
import { overlapInWords, timesChance } from '../../../src/words/pairs.ts';
import { bridgesBetween, orderThemes, overlapBetween, overlapsOf } from '../../../src/atlas/theme-pairs.ts';
import { nameInWords } from '../../../src/page/state/names.ts';
import { plantedAtlas } from '../../fixtures/planted-atlas.ts';

const odd = { id: 'a&b=c#d e%20+ü/"<b>', title: 'Odd', abstract: '' };
const atlas = plantedAtlas({ papers: 60, hostile: [odd] });

describe('what is selected', () => {
  const concept = fc.nat(atlas.concepts.length - 1);
  const theme = fc.nat(atlas.themes.themes.length - 1);
  const node: fc.Arbitrary<NodeItem> = fc.oneof(
    fc.record({ kind: fc.constant('paper' as const), index: fc.nat(atlas.papers.length - 1) }),
    fc.record({ kind: fc.constant('concept' as const), index: concept }),
  );
  const different = ([a, b]: [number, number]) => a !== b;
  const selection: fc.Arbitrary<Selection> = fc.oneof(
    node,
    fc.record({ kind: fc.constant('theme' as const), index: theme }),
    fc.constant({ kind: 'matrix' as const }),
    fc
      .tuple(theme, theme)
      .filter(different)
      .map(([a, b]) => overlapOf(a, b)),
    fc
      .tuple(concept, concept)
      .filter(different)
      .map(([from, to]) => ({ kind: 'path' as const, from, to })),
    fc
      .tuple(node, concept)
      .filter(([a, b]) => a.kind === 'paper' || a.index !== b)
      .map(([a, b]) => edgeBetween({ kind: 'concept', index: b }, a)),
  );

  test('is said by the address and read back, whatever it is', () => {
    fc.assert(
      fc.property(selection, (selection) => {
        const { hash } = new URL(`#${selectionToText(atlas, selection)}`, 'http://localhost/');
        expect(selectionFromFields(atlas, new URLSearchParams(hash.slice(1)))).toEqual(selection);
      }),
    );
  });

  test('has a key of its own and a name', () => {
    fc.assert(
      fc.property(selection, selection, (a, b) => {
        expect(isSame(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(keyOf(a) === keyOf(b)).toBe(isSame(a, b));
        expect(nameInWords(atlas, a)).not.toBe('');
      }),
    );
  });

  test('a second end that the atlas does not have is left out', () => {
    const read = (text: string) => selectionFromFields(atlas, new URLSearchParams(text));
    const id = atlas.concepts[2]!.id;
    for (const text of [
      `concept=${id}&and=gone`,
      `concept=${id}&and=${id}`,
      `concept=${id}&to=gone`,
      `concept=${id}&to=${id}`,
    ]) {
      expect(read(text)).toEqual({ kind: 'concept', index: 2 });
    }
    for (const text of ['theme=1&and=99', 'theme=1&and=1', 'theme=1&and=x']) {
      expect(read(text)).toEqual({ kind: 'theme', index: 1 });
    }
    expect(read('and=3')).toBeNull();
  });
});

describe('pairs of themes', () => {
  test('are found by their themes, with their bridges', () => {
    const { a, b } = atlas.overlaps.pairs[0]!;
    expect(overlapBetween(atlas, { a, b })).toBe(atlas.overlaps.pairs[0]);
    expect(overlapsOf(atlas, b).find(({ other }) => other === a)!.overlap).toBe(atlas.overlaps.pairs[0]);
    for (const bridge of bridgesBetween(atlas, { a, b })) expect([bridge.a, bridge.b]).toEqual([a, b]);
    expect(overlapBetween({ ...atlas, overlaps: { pairs: [], bridges: [], widespread: [] } }, { a, b })).toBeNull();
  });

  const pairsOf = (themes: number, pull: (a: number, b: number) => number) =>
    Array.from({ length: themes }, (_, b) =>
      Array.from({ length: b }, (_, a) => ({ a, b, log2Ratio: pull(a, b) })),
    ).flat();
  const costOf = (order: number[], pairs: { a: number; b: number; log2Ratio: number }[]) =>
    pairs.reduce((sum, { a, b, log2Ratio }) => sum + log2Ratio * Math.abs(order.indexOf(a) - order.indexOf(b)), 0);

  test('stand side by side in the matrix where they overlap: a chain comes out as a chain', () => {
    const chain = [3, 0, 5, 2, 6, 1, 4];
    const pairs = pairsOf(7, (a, b) => (Math.abs(chain.indexOf(a) - chain.indexOf(b)) === 1 ? 3 : -1));
    const order = orderThemes(7, pairs);
    expect([chain.join(), chain.toReversed().join()]).toContain(order.join());
  });

  test('whatever the effects, the order holds each theme once and no move of one theme betters it', () => {
    const effects = fc
      .integer({ min: 2, max: 8 })
      .chain((themes) =>
        fc
          .array(fc.integer({ min: -4, max: 4 }), { minLength: themes ** 2, maxLength: themes ** 2 })
          .map((of) => ({ themes, pairs: pairsOf(themes, (a, b) => of[a * themes + b]!) })),
      );
    fc.assert(
      fc.property(effects, ({ themes, pairs }) => {
        const order = orderThemes(themes, pairs);
        expect(order.toSorted((a, b) => a - b)).toEqual([...Array(themes).keys()]);
        for (const theme of order) {
          const others = order.filter((other) => other !== theme);
          for (let place = 0; place < themes; place++) {
            expect(costOf(others.toSpliced(place, 0, theme), pairs)).toBeGreaterThanOrEqual(
              costOf(order, pairs) - 1e-9,
            );
          }
        }
      }),
    );
  });

  test('say in words what was found', () => {
    const pair = { ...atlas.overlaps.pairs[0]!, observed: 84, expected: 36.2, log2Ratio: 1.2 };
    expect(overlapInWords({ ...pair, kind: 'overlap' })).toBe('84 links where chance would give 36: ×2.3.');
    expect(overlapInWords({ ...pair, kind: 'gap', observed: 1 })).toMatch(/^Only 1 link where chance/);
    expect(overlapInWords(null)).toMatch(/^No link/);
    expect([timesChance(-1), timesChance(0), timesChance(6)]).toEqual(['×0.5', '×1.0', '×64']);
  });
});
