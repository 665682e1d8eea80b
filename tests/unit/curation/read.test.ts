import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainCuration } from '../../../src/curation/index.ts';
import { readCuration } from '../../../src/curation/read.ts';
import { writeCuration } from '../../../src/curation/write.ts';
import { UserError } from '../../../src/model/index.ts';
import { times } from '../../fixtures/times.ts';

const example = `# conceptscape.yaml
merge:            # the first is the concept, the others join it
  - [spiking neural network, spiking net, SNN]
apart:            # never joined by themselves
  - [skin cancer, melanoma]
rename: { fMRI: functional MRI }
type:   { Brain-Score: dataset }
hide:   [case study, human]
keep:   [tripartite synapse]      # always a concept where the text names it
themes:
  - name: Spikes                  # called so by me
    concepts: [surrogate gradient, spiking neural network]
    colour: '#3B6FB6'
    place: [0.80, -1]
  - { concepts: [EEG, MEG], place: [0, 0.5] }
`;
const read = (text: string) => plainCuration(readCuration(text, 'my.yaml'));

/** What a user is told, or `fine`. */
function messageOf(action: () => void): string {
  try {
    action();
    return 'fine';
  } catch (error) {
    return error instanceof UserError ? error.message : `not for users: ${String(error)}`;
  }
}

describe('reading', () => {
  test('gives every section, with where each name stands', () => {
    expect(read(example)).toEqual({
      merge: [['spiking neural network', 'SNN', 'spiking net']],
      apart: [['melanoma', 'skin cancer']],
      rename: [['fMRI', 'functional MRI']],
      type: [['Brain-Score', 'dataset']],
      hide: ['case study', 'human'],
      keep: ['tripartite synapse'],
      themes: [
        { concepts: ['EEG', 'MEG'], place: [0, 0.5] },
        {
          name: 'Spikes',
          concepts: ['surrogate gradient', 'spiking neural network'],
          colour: '#3b6fb6',
          place: [0.8, -1],
        },
      ],
    });
    const { hide, rename } = readCuration(example, 'my.yaml');
    expect(hide[1]).toEqual({ text: 'human', line: 8, column: 22 });
    expect(rename[0]!.name).toEqual({ text: 'fMRI', line: 6, column: 11 });
  });

  test('takes every name as text, whatever YAML would make of it', () => {
    expect(read('hide: [2023, yes, null, 0x1F, 1e3, ~]').hide).toEqual(['0x1F', '1e3', '2023', 'null', 'yes', '~']);
    expect(read('type: { V1: none }').type).toEqual([['V1', 'none']]);
  });

  test.each(['', '# nothing yet\n', 'hide:\nkeep: []\n'])('takes %j for no corrections', (text) => {
    expect(Object.values(read(text)).flat()).toEqual([]);
  });

  test.each([
    ['hdie: [human]', /^my\.yaml:1:1: there is no section "hdie" \(did you mean hide\?\): there are merge, /],
    ['cuts: { a: b }', /^my\.yaml:1:1: there is no section "cuts"/],
    ['themes: { a: b }', /^my\.yaml:1:9: themes must be a list .* not pairs/],
    ['themes: [a]', /^my\.yaml:1:10: an entry of themes must be pairs/],
    ['themes:\n  - naem: A', /^my\.yaml:2:5: a theme has no "naem" \(did you mean name\?\): it has name, concepts, /],
    ['themes:\n  - name: A', /^my\.yaml:2:5: this theme needs concepts/],
    ['themes:\n  - concepts: [a]', /^my\.yaml:2:5: this theme is asked nothing of/],
    ['themes:\n  - concepts: []', /^my\.yaml:2:15: the concepts of a theme needs at least 1 name\.$/],
    ['themes:\n  - concepts: [a]\n    colour: #aabbcc', /^my\.yaml:3:5: colour is empty: write it in quotes/],
    ['themes:\n  - concepts: [a]\n    colour: red', /^my\.yaml:3:13: "red" is no colour/],
    ['themes:\n  - concepts: [a]\n    place: [1, b]', /^my\.yaml:3:12: a place is two numbers/],
    ['themes:\n  - concepts: [a]\n    place: [1, 2, 3]', /^my\.yaml:3:12: a place is two numbers/],
    ['keep: [a]\ntype:\n  brain: modle', /^my\.yaml:3:10: there is no type "modle" \(did you mean model\?\)/],
    ['keep: [a]\nhide: human', /^my\.yaml:2:7: hide must be a list .* not a single name\.$/],
    ['hide:\n  a: b', /^my\.yaml:2:3: hide must be a list .* not pairs/],
    ['rename: [a, b]', /^my\.yaml:1:9: rename must be pairs .* not a list\.$/],
    ['merge: [a, b]', /^my\.yaml:1:9: an entry of merge must be a list .* not a single name\.$/],
    ['merge:\n  - [a]', /^my\.yaml:2:5: an entry of merge needs at least 2 names\.$/],
    ['hide: [[a]]', /^my\.yaml:1:8: a name in hide must be one name, not a list\.$/],
    ['hide: [""]', /^my\.yaml:1:8: a name in hide is empty: write a name\.$/],
    ['hide: [a, b', /^my\.yaml:1:\d+: .*quotes\.$/],
    ['hide: [a]\nkeep: [b]\nhide: [c]', /^my\.yaml:3:1: .*unique/],
    ['rename: { a: x, a: y }', /^my\.yaml:1:\d+: .*unique/],
    ['hide: [&a human, *a]', /^my\.yaml:1:\d+: "\*a" is YAML for a copy/],
    ['hide: [*a]', /^my\.yaml:1:\d+: /],
    ['just some words', /^my\.yaml:1:1: the file must be pairs/],
    ['hide: [a]\n---\nkeep: [a]', /^my\.yaml:2:1: /],
  ])('tells what is wrong with %j, and where', (text, message) => {
    expect(() => readCuration(text, 'my.yaml')).toThrow(message);
    expect(() => readCuration(text, 'my.yaml')).toThrow(UserError);
  });

  test('any text gives a curation or an error with a place', () => {
    const piece = fc.constantFrom(
      'hide',
      'keep',
      'merge',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      'a',
      '*',
      '&',
      '"',
      '#',
      '?',
      '|',
      '!',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const outcome = messageOf(() => read(pieces.join('')));
        expect(outcome).toMatch(/^(?:fine|my\.yaml(?::\d+:\d+)?: \S.*)$/s);
      }),
      { numRuns: 100 * times },
    );
  });
});

describe('writing', () => {
  test('gives what is read back, and the same text for the same corrections', () => {
    const text = writeCuration(readCuration(example, ''));
    expect(read(text)).toEqual(read(example));
    expect(text).toBe(
      [
        'merge:',
        '  - [spiking neural network, SNN, spiking net]',
        'apart:',
        '  - [melanoma, skin cancer]',
        'rename:',
        '  fMRI: functional MRI',
        'type:',
        '  Brain-Score: dataset',
        'hide:',
        '  - case study',
        '  - human',
        'keep:',
        '  - tripartite synapse',
        'themes:',
        '  - concepts: [EEG, MEG]',
        '    place: [0, 0.5]',
        '  - name: Spikes',
        '    concepts: [surrogate gradient, spiking neural network]',
        '    colour: "#3b6fb6"',
        '    place: [0.8, -1]',
        '',
      ].join('\n'),
    );
  });

  test('leaves a file as its user wrote it, but for what changed', () => {
    const curation = readCuration(example, '');
    expect(writeCuration(curation, example)).toBe(example);
    const place = { line: null, column: null };
    const changed = writeCuration(
      {
        ...curation,
        apart: [],
        hide: [
          { text: 'human', ...place },
          { text: 'mouse: a tale', ...place },
        ],
      },
      example,
    );
    expect(changed).toContain('# the first is the concept');
    expect(changed).toContain('# always a concept');
    expect(changed).toContain('# called so by me');
    expect(changed).not.toContain('apart');
    expect(read(changed).hide).toEqual(['human', 'mouse: a tale']);
  });

  test('can hold any name', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 4 }), (names) => {
        const hide = names.map((text) => ({ text, line: null, column: null }));
        const curation = { ...readCuration('', ''), hide, rename: hide.map((name) => ({ name, label: name.text })) };
        const themes = hide.map((name) => ({ name, concepts: hide, colour: null, place: [1 / 3, -0.5] as const }));
        curation.themes = themes;
        const written = writeCuration(curation);
        expect(read(written)).toEqual(plainCuration(curation));
        expect(writeCuration(readCuration(written, ''), written)).toBe(written);
      }),
    );
  });
});
