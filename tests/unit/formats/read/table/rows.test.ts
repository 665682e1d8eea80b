import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../../src/formats/read/lines.ts';
import { readLines } from '../../../../../src/formats/read/lines.ts';
import { rowReader, type Row } from '../../../../../src/formats/read/table/rows.ts';

interface Read {
  rows: Row[];
  unclosed: [line: number, isEnd: boolean][];
}

async function readRows(text: string, width: number, delimiter = ','): Promise<Read> {
  const unclosed: Read['unclosed'] = [];
  const reader = rowReader({ delimiter, width, unclosed: (line, isEnd) => unclosed.push([line, isEnd]) });
  const rows: Row[] = [];
  for await (const line of readLines(each(text.match(/[^]{1,7}/gu) ?? []))) rows.push(...reader.push(line));
  return { rows: [...rows, ...reader.end()], unclosed };
}

async function* each(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

const cellsOf = async (text: string, width: number, delimiter?: string) =>
  (await readRows(text, width, delimiter)).rows.map(({ cells }) => cells);

describe('rows of a table', () => {
  it('have cells in quotes, with quotes, delimiters and line breaks within', async () => {
    const { rows } = await readRows('a,"b, ""c""","d\ne\n\nf"\r\n"g",,h\n', 3);
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b, "c"', 'd\ne\n\nf'] },
      { line: 5, cells: ['g', '', 'h'] },
    ]);
  });

  it('may have figures kept as text, spaces around quotes, and quotes as letters', async () => {
    const text = '="19326203", "a, b" ,c "d" e\n"f "g" h",5" disk,"i" j\n';
    expect(await cellsOf(text, 3)).toEqual([
      ['19326203', 'a, b', 'c "d" e'],
      ['f "g" h', '5" disk', '"i" j\n'.trim()],
    ]);
  });

  it.each([',', ';', '\t', '|'])(
    'are read back as they were written, whatever they hold, with %j between',
    async (delimiter) => {
      const letter = fc.constantFrom('a', ' ', '"', '=', '\n', ',', ';', '\t', '|', 'é', '😀');
      const cell = fc.string({ unit: letter, maxLength: 12 });
      const table = fc
        .integer({ min: 2, max: 5 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
        );
      await fc.assert(
        fc.asyncProperty(table, async (rows) => {
          // A line of white space alone is no row, and within quotes only its break is kept.
          const filled = rows
            .map((row) => row.map((text) => text.replace(/^[ \t]+$/gm, '')))
            .filter((row) => row.join('').trim() !== '');
          const written = filled
            .map((row) => row.map((text) => inQuotes(text, delimiter)).join(delimiter))
            .join('\r\n');
          expect((await readRows(written, rows[0]!.length, delimiter)).rows.map(({ cells }) => cells)).toEqual(filled);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('are kept where a quote begins a cell and is no bracket: the line after is a row, too', async () => {
    expect(await cellsOf('"Big" data in care\t2015\nSmall data\t2016\n', 2, '\t')).toEqual([
      ['"Big" data in care', '2015'],
      ['Small data', '2016'],
    ]);
    expect(await cellsOf('1,"Big data,x\n2,"Small data",y\n', 3)).toEqual([
      ['1', '"Big data', 'x'],
      ['2', 'Small data', 'y'],
    ]);
  });

  it('are not swallowed by a quote that is never closed', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `paper ${i},text`);
    const { rows, unclosed } = await readRows(`first,"never\n${lines.join('\n')}\n`, 2);
    expect(rows).toHaveLength(3001);
    expect(rows.slice(0, 2)).toEqual([
      { line: 1, cells: ['first', '"never'] },
      { line: 2, cells: ['paper 0', 'text'] },
    ]);
    expect(unclosed).toEqual([[1, false]]);
  });

  it('are kept as far as they go where the file is cut within quotes', async () => {
    const { rows, unclosed } = await readRows('a,"b"\nc,"first line\nsecond li', 2);
    expect(rows.at(-1)).toEqual({ line: 2, cells: ['c', 'first line\nsecond li'] });
    expect(unclosed).toEqual([[2, true]]);
  });

  it.each([
    ['a quote on each line', 'x,"a""b\n'],
    ['quotes that begin cells on one line', '"a,'],
    ['quotes with spaces', ' " '],
    ['a quote, then none', 'y\n'],
  ])('cost no more than a few looks at each line: %s', (_, unit) => {
    let looks = 0;
    const counted = (number: number, text: string): Line => ({
      number,
      isApart: false,
      get text() {
        looks += text.length;
        return text;
      },
    });
    const reader = rowReader({ delimiter: ',', width: 2, unclosed() {} });
    const text = `x,"${unit.repeat(40_000)}`;
    for (const [i, line] of text.split('\n').entries()) reader.push(counted(i + 1, line));
    reader.end();
    expect(looks).toBeLessThan(20 * text.length);
  });
});

function inQuotes(text: string, delimiter: string): string {
  const isPlain = !/["\n]/.test(text) && !text.includes(delimiter);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
