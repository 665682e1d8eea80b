import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textEntry } from '../../../../src/formats/read/record.ts';
import { formats, type Format } from '../../../../src/formats/read/index.ts';
import { jsonLines, memoryFile, readAll } from '../../../fixtures/memory-files.ts';

/** A format of our own making: `!papers`, then `title = abstract` on each line. */
const madeUp: Format = {
  name: 'equations',
  title: 'equations of papers',
  looksLike: 'a title, an equals sign and an abstract',
  endings: ['eq'],
  sniff: ({ lines }) => (lines[0]?.text === '!papers' ? 0.9 : 0),
  async *read({ name, lines }, report) {
    for await (const { number, text } of lines()) {
      if (number === 1) continue;
      const [title, abstract] = text.split(' = ');
      const at = { file: name, format: 'equations', line: number };
      if (abstract !== undefined) yield textEntry(at, title!, abstract, false);
      else report({ code: 'bad-record', severity: 'warning', file: name, line: number, message: 'no equation' });
    }
  },
};
const equations = memoryFile('a.eq', '!papers\nSleep = It helps.\n\nno equation\nNoise = It hurts.\n');

describe('a format that is put on the list', () => {
  it('is read, with its name and the lines in the sources, beside the others', async () => {
    const { papers, notices } = await readAll(
      [equations, memoryFile('b', jsonLines({ id: 'z', title: 'Last', abstract: 'It ends.' }))],
      {
        formats: [...formats, madeUp],
      },
    );
    expect(papers.map(({ title, sources }) => [title, sources])).toEqual([
      ['Noise', [{ file: 'a.eq', format: 'equations', line: 5 }]],
      ['Sleep', [{ file: 'a.eq', format: 'equations', line: 2 }]],
      ['Last', [{ file: 'b', format: 'jsonl', line: 1 }]],
    ]);
    expect(notices).toMatchObject([{ code: 'bad-record', line: 4 }]);
  });

  it('reads what it is surest of; of two that are as sure the first on the list does', async () => {
    const surer: Format = { ...madeUp, sniff: () => 1, async *read() {} };
    expect((await readAll([equations], { formats: [madeUp, surer] })).papers).toEqual([]);
    expect((await readAll([equations], { formats: [madeUp, { ...surer, sniff: () => 0.9 }] })).papers).toHaveLength(2);
  });

  it('may read bytes, or the whole text, unpacked', async () => {
    const whole: Format = {
      ...madeUp,
      async *read({ name, bytes, text }) {
        let length = 0;
        for await (const chunk of bytes()) length += chunk.length;
        yield textEntry({ file: name, format: 'whole', line: 1 }, `${length} bytes`, await text(), false);
      },
    };
    const { papers } = await readAll([equations], { formats: [whole], raw: true });
    expect(papers).toMatchObject([
      { title: '57 bytes', abstract: expect.stringContaining('!papers\nSleep') as string },
    ]);
  });
});

describe('what can be read', () => {
  it('stands in docs/formats.md as it is on the list', () => {
    const text = readFileSync(new URL('../../../../docs/formats.md', import.meta.url), 'utf8');
    const rows = formats.map(({ title, looksLike, endings }) => {
      return `| ${title} | ${looksLike.replaceAll('<', '&lt;')} | ${endings.map((ending) => `\`.${ending}\``).join(', ')} |\n`;
    });
    expect(text).toContain(`| --- | --- | --- |\n${rows.join('')}\n`);
  });

  it('has a name of its own', () => {
    expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
  });
});
