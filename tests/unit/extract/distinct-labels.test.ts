import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctLabels } from '../../../src/extract/corpus/distinct-labels.ts';
import type { ConceptType } from '../../../src/model/index.ts';

const named = (label: string, aliases: string[] = [], type: ConceptType | null = null, fixed = false) => ({
  ...{ label, aliases, type, fixed },
});

describe('labels that are the same but for case', () => {
  it('are left as they are where there is one of each', () => {
    expect(distinctLabels([named('KNF', ['knot field']), named('owl')])).toEqual(['KNF', 'owl']);
    expect(distinctLabels([])).toEqual([]);
  });

  it('of short forms get the long form of each', () => {
    const [one, other] = [named('KNF', ['K. net', 'knot field']), named('KNF', ['kin network feature'])];
    expect(distinctLabels([one, other])).toEqual(['KNF (K. net)', 'KNF (kin network feature)']);
  });

  it('stay those of the concept of most papers where they are full names', () => {
    expect(distinctLabels([named('Mercury', [], 'place'), named('mercury', ['HgX', 'quicksilver'])])).toEqual([
      'Mercury',
      'mercury (quicksilver)',
    ]);
  });

  it('get the type where there is no other name, then a number', () => {
    const all = [named('mercury'), named('Mercury', [], 'software-hardware'), named('mercury'), named('mercury')];
    expect(distinctLabels(all)).toEqual(['mercury', 'Mercury (software hardware)', 'mercury (2)', 'mercury (3)']);
  });

  it('that the user gives stay, before those of more papers', () => {
    const [most, fixed] = [named('KNF', ['knot field']), named('KNF', ['kin feature'], null, true)];
    expect(distinctLabels([most, fixed])).toEqual(['KNF (knot field)', 'KNF']);
  });

  it('get no name that another concept has', () => {
    const all = [named('KNF', ['knot field']), named('knf (knot field)'), named('KNF')];
    expect(distinctLabels(all)).toEqual(['KNF (2)', 'knf (knot field)', 'KNF']);
  });

  it('are never the same afterwards, and no label that was alone changes', () => {
    const word = fc.constantFrom('a', 'A', 'AB', 'aB', 'Ａ', 'a (b)', 'A (B)', 'A (2)', 'a (task)');
    const concept = fc.record({
      label: word,
      aliases: fc.uniqueArray(fc.constantFrom('b', 'B', 'AB', '2', 'b (2)'), { maxLength: 3 }),
      type: fc.constantFrom<ConceptType | null>(null, 'task', 'model'),
      fixed: fc.boolean(),
    });
    const fold = (label: string): string => label.normalize('NFKC').toLowerCase();
    fc.assert(
      fc.property(fc.array(concept, { maxLength: 12 }), (concepts) => {
        const labels = distinctLabels(concepts);
        expect(labels).toHaveLength(concepts.length);
        expect(new Set(labels.map(fold)).size).toBe(concepts.length);
        expect(labels.filter((label, at) => !label.startsWith(concepts[at]!.label))).toEqual([]);
        const before = concepts.map(({ label }) => fold(label));
        const changed = concepts.flatMap(({ label }, at) => (labels[at] === label ? [] : [before[at]!]));
        expect(changed.filter((label) => before.indexOf(label) === before.lastIndexOf(label))).toEqual([]);
      }),
    );
  });
});
