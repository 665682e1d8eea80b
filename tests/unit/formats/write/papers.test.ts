import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexText } from '../../../../src/formats/write/bibtex.ts';
import { csvText } from '../../../../src/formats/write/csv.ts';
import { paperList } from '../../../../src/formats/write/paper-list.ts';
import { paperTable } from '../../../../src/formats/write/paper-table.ts';
import type { Paper } from '../../../../src/model/index.ts';
import { hostile, smallAtlas } from '../../../fixtures/small-atlas.ts';

const join = (pieces: Iterable<string>) => [...pieces].join('');

const paper: Paper = {
  ...smallAtlas().papers[1]!,
  title: 'The cost of {braces} & 50% more_or_less',
  authors: ['Ada Lovelace', 'Anderson and Sons'],
  year: 2024,
  date: '2024-02-27',
  venue: 'Journal of Nothing',
  doi: '10.1000/182_a',
  url: 'https://example.org/a%20b_c',
};

describe('CSV', () => {
  /** A reader by the grammar of RFC 4180. */
  function read(csv: string): string[][] {
    const rows: string[][] = [];
    let row: string[] = [];
    for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
      if (end === ',') continue;
      rows.push(row);
      row = [];
    }
    return rows;
  }

  test('any text is read back as it was, but for apostrophes in front of what could be a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const plain = (cells: string[][]) => cells.map((row) => row.map((text) => text.replaceAll("'", '')));
        const cells = read(join(csvText(rows)));
        expect(plain(cells)).toEqual(plain(rows));
        const harmless = rows.every((row) => !/[=+\-@]/.test(row.join('')));
        expect(harmless ? cells : rows).toEqual(rows);
      }),
    );
  });

  test('no cell is a formula for a spreadsheet that takes semicolons for the ends of cells', () => {
    const texts = ['a;=HYPERLINK("http://x")', 'a; =1;+2; -omics;b', 'a\n@SUM(A1)', 'a;＝1', ' =1', 'a = b; c-d'];
    const guarded = [
      `"a;'=HYPERLINK(""http://x"")"`,
      `a; '=1;'+2; '-omics;b`,
      `"a\n'@SUM(A1)"`,
      `a;'＝1`,
      `' =1`,
      'a = b; c-d',
    ];
    expect(join(csvText([texts]))).toBe(`${guarded.join(',')}\r\n`);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@;, "\t\n\r1a') }), (text) => {
        const cells = join(csvText([['id', text]])).split(/[;\n]/);
        expect(cells.slice(1).filter((cell) => /^ *"?[=+\-@]/.test(cell))).toEqual([]);
      }),
    );
  });

  test('no text is a formula; numbers stay numbers', () => {
    expect(join(csvText([['=1+1', '+1', '-omics', '@SUM(A1)', '\tx', -1, null]]))).toBe(
      `'=1+1,'+1,'-omics,'@SUM(A1),'\tx,-1,\r\n`,
    );
  });

  test('of papers: a row a paper, with its theme, its concepts and where it was found', () => {
    const [head, ...rows] = read(join(paperTable(smallAtlas())));
    expect(rows).toHaveLength(4);
    const first = Object.fromEntries(head!.map((name, i) => [name, rows[2]![i]]));
    expect(first).toMatchObject({
      id: 'calcium-imaging-of-spikes',
      year: '2025',
      theme: 'spiking neural networks, calcium imaging',
      concepts: 'spiking neural networks; calcium imaging; mouse cortex',
      sources: 'b.txt:41',
    });
    expect(read(join(paperTable(smallAtlas(), [3, 1]))).map(([id]) => id)).toEqual([
      'id',
      'lonely',
      'brain-decoding-with-transformers',
    ]);
  });
});

describe('BibTeX', () => {
  test('an entry says what is known, spelled as LaTeX needs it', () => {
    const entry = join(bibtexText([paper]));
    expect(entry).toMatch(/^@article\{lovelace2024cost,\n/);
    expect(entry).toContain('author = {Ada Lovelace and {Anderson and Sons}},');
    expect(entry).toContain(
      'title = {{The cost of \\textbraceleft{}braces\\textbraceright{} \\& 50\\% more\\_or\\_less}},',
    );
    expect(entry).toContain('doi = {10.1000/182_a},');
    expect(entry).toContain('url = {https://example.org/a%20b_c},');
    expect(entry).toContain('month = feb,');
  });

  test('no text can end its field, and no two keys are the same', () => {
    const papers = [
      ...smallAtlas().papers,
      paper,
      paper,
      { ...paper, title: hostile, venue: '}', doi: '}{', url: '}' },
    ];
    const text = join(bibtexText(papers));
    let depth = 0;
    for (const [brace] of text.replace(/\\[&%$#_]/g, '').matchAll(/[{}]/g)) {
      depth += brace === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    const keys = [...text.matchAll(/^@\w+\{([^,]*),$/gm)].map(([, key]) => key!);
    expect(keys).toHaveLength(papers.length);
    expect(new Set(keys).size).toBe(papers.length);
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test('a link that leads nowhere is left out', () => {
    expect(join(bibtexText([{ ...paper, url: 'javascript:alert(1)' }]))).not.toContain('javascript');
  });
});

test('a list has a line a paper', () => {
  expect(join(paperList([paper]))).toBe(
    'Ada Lovelace, Anderson and Sons (2024). The cost of {braces} & 50% more_or_less. Journal of Nothing. https://doi.org/10.1000/182_a\n',
  );
  expect(join(paperList(smallAtlas().papers)).trimEnd().split('\n')).toHaveLength(4);
});
