import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainCuration } from '../../../src/curation/index.ts';
import { readCuration } from '../../../src/curation/read.ts';
import { writeCuration } from '../../../src/curation/write.ts';
import { conceptTypes, type CurationChange, type CurationEntry } from '../../../src/model/index.ts';
import { applyChange, entriesOf, inverse } from '../../../src/curation/change.ts';
import { readChange } from '../../../src/curation/read-change.ts';
import { planChange, planThemeName, type Wish } from '../../../src/page/state/corrections/plan.ts';
import { curated } from '../../fixtures/curated.ts';
import { smallAtlas } from '../../fixtures/small-atlas.ts';

const snn = { label: 'spiking neural network', aliases: ['SNN', 'spiking net'] };
const cortex = { label: 'visual cortex', aliases: [] };
const read = (text: string) => readCuration(text, 'my.yaml');

/** What a file says after a wish of the reader's. */
function after(text: string, wish: Wish): string {
  const before = read(text);
  return writeCuration(applyChange(before, planChange(entriesOf(before), wish)).curation, text);
}

describe('a wish becomes entries of the file', () => {
  test.each<[string, string, Wish, string]>([
    ['merge', '', { do: 'merge', one: snn, other: cortex }, 'merge:\n  - [spiking neural network, visual cortex]\n'],
    [
      'merge takes back that they were kept apart, and the other name',
      'apart:\n  - [SNN, visual cortex]\nrename:\n  visual cortex: V1\n',
      { do: 'merge', one: snn, other: { label: 'V1', aliases: ['visual cortex'] } },
      'merge:\n  - [spiking neural network, visual cortex]\n',
    ],
    [
      'keep apart',
      '',
      { do: 'apart', one: snn, other: cortex },
      'apart:\n  - [spiking neural network, visual cortex]\n',
    ],
    ['split', '', { do: 'split', concept: snn, form: 'SNN' }, 'apart:\n  - [SNN, spiking neural network]\n'],
    [
      'split takes back a merge',
      'merge:\n  - [spiking neural network, SNN, spiking net]\n',
      { do: 'split', concept: snn, form: 'SNN' },
      'merge:\n  - [spiking neural network, spiking net]\n',
    ],
    ['rename', '', { do: 'rename', concept: cortex, label: 'V1' }, 'rename:\n  visual cortex: V1\n'],
    [
      'rename again',
      'rename:\n  visual cortex: V1\n',
      { do: 'rename', concept: { label: 'V1', aliases: ['visual cortex'] }, label: 'V2' },
      'rename:\n  visual cortex: V2\n',
    ],
    [
      'rename back',
      'rename:\n  visual cortex: V1\n',
      { do: 'rename', concept: { label: 'V1', aliases: ['visual cortex'] }, label: 'visual cortex' },
      '',
    ],
    [
      'retype',
      'type:\n  SNN: method\n',
      { do: 'retype', concept: snn, type: 'model' },
      'type:\n  spiking neural network: model\n',
    ],
    ['retype to none', '', { do: 'retype', concept: cortex, type: null }, 'type:\n  visual cortex: none\n'],
    ['hide what was kept', 'keep:\n  - SNN\n', { do: 'hide', concept: snn }, 'hide:\n  - spiking neural network\n'],
    [
      'comments stay',
      '# mine\nhide:\n  - human # of course\n',
      { do: 'hide', concept: cortex },
      '# mine\nhide:\n  - human # of course\n  - visual cortex\n',
    ],
  ])('%s', (_, text, wish, expected) => expect(after(text, wish)).toBe(expected));

  test('a theme is named with its concepts, its colour and its place, named anew, and given back its own name', () => {
    const atlas = smallAtlas();
    const none = read('');
    const { curation } = applyChange(none, planThemeName([], atlas, 0, 'Spikes'));
    const [theme] = atlas.themes.themes;
    expect(plainCuration(curation).themes).toMatchObject([
      {
        name: 'Spikes',
        colour: theme!.colour,
        concepts: theme!.concepts.slice(0, 8).map((at) => atlas.concepts[at]!.label),
      },
    ]);
    theme!.name = 'Spikes';
    const renamed = applyChange(curation, planThemeName(entriesOf(curation), atlas, 0, 'Pulses')).curation;
    expect(plainCuration(renamed).themes).toMatchObject([{ name: 'Pulses' }]);
    theme!.name = 'Pulses';
    expect(entriesOf(applyChange(renamed, planThemeName(entriesOf(renamed), atlas, 0, '')).curation)).toEqual([]);
  });

  test('the papers obey what a wish wrote', async () => {
    const { named } = await curated(
      after('', { do: 'merge', one: { label: 'melanoma', aliases: [] }, other: { label: 'skin cancer', aliases: [] } }),
    );
    expect(named('skin cancer')!.label).toBe('melanoma');
    const split = await curated(after('', { do: 'split', concept: snn, form: 'spiking net' }));
    expect(split.named('spiking net')).not.toBe(split.named('spiking neural network'));
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'D', 'e f');
const names = fc.uniqueArray(name, { minLength: 2, maxLength: 4 });
const entry: fc.Arbitrary<CurationEntry> = fc.oneof(
  fc.record({ section: fc.constant('merge' as const), names }),
  fc.record({ section: fc.constant('apart' as const), names }),
  fc.record({ section: fc.constant('rename' as const), name, label: name }),
  fc.record({ section: fc.constant('type' as const), name, type: fc.constantFrom(null, ...conceptTypes.slice(0, 2)) }),
  fc.record({ section: fc.constant('hide' as const), name }),
  fc.record({ section: fc.constant('keep' as const), name }),
  fc.record({
    section: fc.constant('themes' as const),
    name: fc.option(name),
    concepts: names,
    colour: fc.constantFrom(null, '#000000'),
    place: fc.constant([0, 1] as const),
  }),
);
const change: fc.Arbitrary<CurationChange> = fc.record({
  remove: fc.array(entry, { maxLength: 4 }),
  add: fc.array(entry, { maxLength: 4 }),
});

describe('undo', () => {
  test('doing and undoing, in any number, leads back to the same file', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.array(change, { maxLength: 4 }), (entries, changes) => {
        const start = applyChange(read(''), { remove: [], add: entries }).curation;
        const done: CurationChange[] = [];
        let now = start;
        for (const one of changes) {
          const step = applyChange(now, one);
          now = step.curation;
          done.push(step.done);
        }
        const end = now;
        for (const one of done.toReversed()) now = applyChange(now, inverse(one)).curation;
        expect(plainCuration(now)).toEqual(plainCuration(start));
        for (const one of done) now = applyChange(now, one).curation;
        expect(plainCuration(now)).toEqual(plainCuration(end));
        expect(plainCuration(read(writeCuration(end)))).toEqual(plainCuration(end));
      }),
    );
  });
});

describe('a change from elsewhere', () => {
  test('is taken as it is when it is one', () => {
    fc.assert(
      fc.property(change, (one) => {
        expect(readChange(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
    );
  });

  test.each([
    [null],
    ['hide'],
    [{}],
    [{ remove: [], add: {} }],
    [{ remove: [], add: [{ section: '__proto__', name: 'a' }] }],
    [{ remove: [], add: [{ section: 'hide', name: '' }] }],
    [{ remove: [], add: [{ section: 'hide', name: 'x'.repeat(501) }] }],
    [{ remove: [], add: [{ section: 'merge', names: ['a'] }] }],
    [{ remove: [], add: [{ section: 'type', name: 'a', type: 'modle' }] }],
    [{ remove: [], add: [{ section: 'themes', name: 'a', concepts: [], colour: null, place: null }] }],
    [{ remove: [], add: [{ section: 'themes', name: 'a', concepts: ['b'], colour: 'red', place: null }] }],
    [{ remove: [], add: [{ section: 'themes', name: 'a', concepts: ['b'], colour: null, place: [1] }] }],
    [{ remove: Array.from({ length: 1001 }, () => ({ section: 'hide', name: 'a' })), add: [] }],
  ])('%j is refused', (value) => expect(() => readChange(value)).toThrow(/this is no correction/));
});
