import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textEntry } from '../../../src/formats/read/record.ts';
import { tidyEntry } from '../../../src/ingest/tidy.ts';

const at = { file: 'a.ris', format: 'ris', line: 1 };
const tidy = (title: string, abstract: string, keywords: string[] = []) =>
  tidyEntry({ ...textEntry(at, title, abstract, false), keywords }).entry;

const pieces = [
  ...[
    'Methods: ',
    'RESULTS ',
    'Conclusion. ',
    'Purpose - ',
    'Aims',
    'Abstract ',
    'Abstract: ',
    'Keywords: moss; wall. ',
    '1. ',
    '2. ',
    '– ',
  ],
  ...[
    '© 2012 Elsevier Ltd. ',
    'All rights reserved. ',
    '(C) 2001 ',
    'Published by Wiley. ',
    'Copyright ',
    'Inc. ',
    'J Moss 2010;3:1. ',
  ],
  ...[
    'Funding: none. ',
    'NCT00000000',
    'Trial registration: ',
    'N/A',
    '[',
    ']',
    '(',
    ')',
    '.',
    '. ',
    ': ',
    ' ',
    ' ',
    'a',
    'We grow moss. ',
    'Moss ',
  ],
  ...[
    '&lt;',
    '&',
    'lt;',
    '<i>',
    '</i>',
    '$',
    '\\',
    '{',
    '}',
    'x',
    '目的：',
    '【方法】',
    'rein- ',
    'forcement ',
    'View PDF ',
    'null',
  ],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join(''));

describe('a tidy record', () => {
  it('is not changed by tidying it again, whatever it was', () => {
    fc.assert(
      fc.property(texts, texts, fc.array(texts, { maxLength: 2 }), (title, abstract, keywords) => {
        const once = tidy(title, abstract, keywords);
        expect(tidyEntry(once)).toEqual({ entry: once, cuts: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('holds nothing but what the record held', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces.filter((piece) => /^[\w\s.:;()©–-]+$/.test(piece))), { maxLength: 25 }),
        (all) => {
          const abstract = all.join('');
          const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
          let from = 0;
          for (const sign of letters(tidy('', abstract).abstract)) {
            from = letters(abstract).indexOf(sign, from) + 1;
            expect(from).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

/** Texts at which a pattern or a loop can start over and over again: see `linear.test.ts`. */
describe('a long text of one kind is tidied in a time that grows with its length', () => {
  const units = [
    ...[
      '(',
      '<',
      '$',
      '\\',
      '&',
      '{',
      '{}',
      '\\(a',
      '$a',
      '$a$ ',
      '<a ',
      '<sub>',
      '</sub>',
      'CO <sub>2</sub> ',
      '<msub><mi>x</mi>',
      '<!--',
    ],
    ...[
      '</p ',
      '&amp;',
      '&#',
      '\\frac{',
      '^{',
      '_{a}',
      '\\"',
      '\\c ',
      '`',
      '~',
      '--',
      'a- b ',
      'ff i ',
      '© ',
      '(c) 2012 ',
      'A. ',
      'Methods: ',
    ],
    ...[
      'METHODS ',
      'Background and ',
      'Aims, ',
      'RESULTS',
      'Keywords: a; ',
      'All rights reserved. ',
      '1. A. 2. A. ',
      '[',
      '目的',
      '\u200d',
      '\u0301',
    ],
    ...[
      '\\documentclass',
      '\\begin{',
      '\\sqrt[',
      'a@b.',
      '{\\it ',
      '\\href{a}',
      'Trial registration ',
      '<title>',
      'Funding ',
    ],
  ];
  it.each(units)('%j', (unit) => {
    const text = `x${unit.repeat(Math.ceil(100_000 / unit.length))}`;
    const once = tidy(text, text);
    expect(once.abstract.length).toBeLessThanOrEqual(2 * text.length);
  });
});

const shared = new URL('../../../../shared/libraries/', import.meta.url);

describe.skipIf(!existsSync(shared))('the real libraries', () => {
  it.each([
    'digital-ethics',
    'ecology-woodpeckers-fire',
    'education-poverty-dropout',
    'medicine-estrogen',
    'plant-resins',
  ])('%s: no copyright line is left, and nothing changes a second time', (name) => {
    const lines = gunzipSync(readFileSync(new URL(`${name}.jsonl.gz`, shared)))
      .toString()
      .trim()
      .split('\n');
    for (const line of lines) {
      const { title, abstract } = JSON.parse(line) as { title: string; abstract: string | null };
      const once = tidy(title, abstract ?? '');
      expect(once.abstract.slice(-100)).not.toMatch(/© ?(?:19|20)\d\d|\([cC]\) (?:19|20)\d\d|[Rr]ights [Rr]eserved/);
      expect(tidyEntry(once).entry).toEqual(once);
    }
  });
});
