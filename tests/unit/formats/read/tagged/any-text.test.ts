import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openContent, type Entry } from '../../../../../src/formats/read/index.ts';
import { readRecords } from '../../../../../src/formats/read/tagged/records.ts';
import { risSyntax } from '../../../../../src/formats/read/tagged/ris-syntax.ts';
import { taggedFormats } from '../../../../../src/formats/read/tagged/index.ts';
import type { Notice } from '../../../../../src/model/index.ts';
import { memoryFile } from '../../../../fixtures/memory-files.ts';

/** What a format makes of a text that may be none of its own. */
async function readAs(name: string, text: string | Uint8Array) {
  const format = taggedFormats.find((one) => one.name === name)!;
  const content = await openContent(memoryFile('input', text, 65536));
  const [entries, notices]: [Entry[], Notice[]] = [[], []];
  const sureness = await format.sniff(content.head);
  for await (const entry of format.read(content, (notice) => notices.push(notice), { columns: {} }))
    entries.push(entry);
  return { entries, notices, sureness };
}

const names = taggedFormats.map(({ name }) => name);
const pieces = fc.constantFrom(
  ...[
    'TY  - JOUR',
    'ER  - ',
    'TI  - Owls',
    'AB  - They hunt.',
    'PMID- 1',
    'FAU - Doe, A',
    'PT J',
    'TI Owls',
    'ER',
    'EF',
    '%0 Book',
  ],
  ...[
    '%T Owls',
    'RT Book',
    'T1 Owls',
    '1. J Owls. 2020;1:2.',
    'PMID: 1',
    '   indented',
    'words',
    '',
    '\u2028',
    '\uFEFF',
    '-',
    '%',
    'N1  - References: ;; ;',
  ],
  ...[
    'DA  - 9999/99/99',
    'PY  - ',
    'DO  - 10.',
    'KW  - ;/[,',
    'AU  - ,;(@)',
    'CR ,',
    'DE [',
    'M3  - doi:',
    'UR  - http://%',
  ],
);
const text = fc.array(pieces, { maxLength: 30 }).map((lines) => lines.join('\n'));

describe.each(names)('%s', (name) => {
  it('reads any lines without an error, and gives no empty record', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (lines) => {
        const { entries, notices } = await readAs(name, lines);
        expect(entries.filter(({ title, abstract }) => title === '' && abstract === '')).toEqual([]);
        expect(notices.filter(({ code, line }) => code !== 'bad-record' || line === null)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('reads any bytes without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await readAs(name, bytes)).sureness).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  // The usual time limit of a test shows where the time grows with the square of the length.
  it.each([
    'x',
    ' ',
    ';',
    ',',
    '(',
    '(@',
    '[',
    '/',
    '. ',
    '10.1000/',
    'doi:',
    'http://',
    'references: ',
    '- ',
    '&a;',
    '*',
    '中',
  ])('reads a long field of %j in a time that grows with its length', async (unit) => {
    const long = unit.repeat(60_000 / unit.length);
    const ris = 'TI AB AU KW N1 UR DO PY M3 LA MH'.split(' ').map((tag) => `${tag}  - x${long}`);
    const others = 'TI AU DE CR PD %A %K %R %D A1 K1 LK'.split(' ').map((tag) => `${tag} x${long}`);
    const first = 'TY  - JOUR|PMID- 1|PT J|%0 Book|RT Book||1. J Owls. 2020;1:2.||Owls|'.split('|');
    const { entries, notices } = await readAs(name, [...first, ...ris, `AID - x${long}`, ...others].join('\n'));
    expect(entries.length + notices.length).toBeGreaterThan(0);
  });
});

describe('a record without an end', () => {
  it('is kept as far as 16 million characters, and reported; the next is whole', async () => {
    const line = `${'owls '.repeat(20_000)}\n`;
    const { entries, notices } = await readAs(
      'ris',
      `TY  - JOUR\nTI  - A\nAB  - x\n${line.repeat(200)}DO  - 10.1000/a\nTY  - JOUR\nTI  - B\n`,
    );
    expect(entries.map(({ title, doi }) => [title, doi])).toEqual([
      ['A', null],
      ['B', null],
    ]);
    expect(entries[0]!.abstract.length).toBeLessThanOrEqual(2 ** 24);
    expect(notices).toMatchObject([{ code: 'bad-record', severity: 'warning', line: 1 }]);
  });

  it('begins fields and records where they are', async () => {
    async function* lines() {
      for (const [i, one] of ['no tag', 'TI  - A', 'more', 'ER  - ', 'lost', 'TI  - B'].entries())
        yield { number: i + 1, text: one, isApart: false };
    }
    const records = [];
    for await (const { line, fields } of readRecords(lines(), risSyntax)) records.push({ line, fields });
    expect(records).toEqual([
      { line: 2, fields: [{ tag: 'TI', lines: ['A', 'more'] }] },
      { line: 6, fields: [{ tag: 'TI', lines: ['B'] }] },
    ]);
  });
});
