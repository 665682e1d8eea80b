import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { InputFile } from '../../../src/model/index.ts';
import { jsonLines, memoryFile, readAll } from '../../fixtures/memory-files.ts';

const folder = new URL('../../../seeds/', import.meta.url);
const names = readdirSync(folder).sort();
const text = new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
const files = names.map((name) => memoryFile(name, text.get(name)!, 65536));
const reading = await readAll(files);

const recoded = (recode: (content: string) => string | Uint8Array): InputFile[] =>
  names.map((name) => memoryFile(name, recode(text.get(name)!), 4099));

describe('the seeds', () => {
  it('hold 147 papers, 39 of them in two to four files', () => {
    expect(reading.papers).toHaveLength(147);
    const spread = reading.papers.map((paper) => new Set(paper.sources.map((source) => source.file)).size);
    expect(spread.filter((files) => files > 1)).toHaveLength(39);
    expect(Math.max(...spread)).toBe(4);
  });

  it('name each source by file, shape and line', () => {
    const paper = reading.papers.find((paper) => paper.title.startsWith('Task-Optimized Convolutional'))!;
    expect(paper.sources).toEqual([
      { file: names[0], format: 'list', line: 4 },
      { file: names[2], format: 'listing', line: 325 },
      { file: names[3], format: 'listing', line: 253 },
    ]);
    for (const paper of reading.papers)
      for (const { file, line } of paper.sources)
        expect(text.get(file)!.split('\n')[line - 1]!.slice(0, 20)).toBe(paper.title.slice(0, 20));
  });

  it('leave 52 papers without a year, and give none a date that is not its own', () => {
    expect(reading.papers.filter((paper) => paper.year === null)).toHaveLength(52);
    const day = (start: string) => {
      const { date, year } = reading.papers.find((paper) => paper.title.startsWith(start))!;
      return { date, year };
    };
    expect(day('Semantic learning in autonomously')).toEqual({ date: '2009-03-11', year: 2009 });
    expect(day('Percept-Aware Surgical')).toEqual({ date: '--02-27', year: null });
    expect(day('Efficient Continual Learning')).toEqual({ date: '--02-25', year: null });
    expect(day('Neural Circuit Diagrams')).toEqual({ date: '2024-02-08', year: 2024 });
    expect(day('Spiking Diffusion Models')).toEqual({ date: null, year: null });
    expect(reading.papers.flatMap((paper) => paper.authors)).toEqual([]);
  });

  it('hold two records that are no papers, told of by file and line; --keep-all keeps them', async () => {
    const aside = reading.notices.filter((notice) => notice.code === 'not-a-paper');
    expect(aside.map(({ file, line }) => [file, line])).toEqual([
      [names[0], 10],
      [names[0], 16],
    ]);
    for (const { message } of aside) expect(message).toContain('--keep-all');
    const all = await readAll(files, { keepAll: true });
    expect(all.papers).toHaveLength(149);
    expect(all.notices.filter((notice) => notice.code === 'not-a-paper')).toEqual([]);
  });

  it('have an abstract that breaks off at the end of the first file, kept and told of', () => {
    const paper = reading.papers.find((paper) => paper.title.startsWith('Emergence of Hierarchical Layers'))!;
    expect(paper.abstract).toMatch(/cortical regions \(i\.e\.$/);
    const broken = reading.notices.filter((notice) => notice.code === 'broken-off');
    expect(broken.map(({ file, line }) => [file, line])).toContainEqual([names[0], 18]);
  });

  it('lose nothing in silence: every record is a source or a notice', async () => {
    const every = await readAll(files, { dedupe: false, keepAll: true });
    expect(every.papers).toHaveLength(208);
    expect(every.notices.map((notice) => notice.code)).not.toContain('duplicate');
    expect(reading.papers.flatMap((paper) => paper.sources)).toHaveLength(206);
    expect(reading.notices.filter((notice) => notice.code === 'duplicate')).toHaveLength(206 - 147);
    expect(reading.notices.every((notice) => notice.code !== 'bad-record')).toBe(true);
  });

  it('keep topic and furniture of the pages out of the papers', () => {
    const furniture =
      /^(?:cortex|new|Subscribe|Daily Papers|byAK.*|Get trending.*|.*\d+ authors|·|[A-Z][a-z]{2} \d+.*)$/;
    for (const { title, abstract } of reading.papers) {
      expect(title).not.toMatch(furniture);
      expect(abstract).not.toMatch(/\d+ authors| · /);
    }
  });

  it('give the same papers and notices for any order of the files', async () => {
    expect(await readAll(files.toReversed())).toEqual(reading);
    expect(await readAll([3, 0, 4, 2, 1].map((i) => files[i]!))).toEqual(reading);
  });

  it('come in order of their ids, which are unique', () => {
    const ids = reading.papers.map((paper) => paper.id);
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(ids).size).toBe(147);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(60);
  });

  it('are the same with other line ends, byte-order marks, UTF-16 and gzip', async () => {
    const bom = new Uint8Array([0xff, 0xfe]);
    const variants = [
      recoded((content) => content.replaceAll('\n', '\r\n')),
      recoded((content) => content.replaceAll('\n', '\r')),
      recoded((content) => `\uFEFF${content}`),
      recoded((content) => Buffer.concat([bom, Buffer.from(content, 'utf16le')])),
      recoded((content) => Buffer.concat([bom, Buffer.from(content, 'utf16le')]).swap16()),
      recoded((content) => gzipSync(content)),
    ];
    for (const variant of variants) expect(await readAll(variant)).toEqual(reading);
  });

  it('read back from JSON Lines as they were, in any order', async () => {
    const lines = memoryFile('papers.jsonl', jsonLines(...reading.papers.toReversed()));
    const back = await readAll([lines]);
    expect(back.papers).toEqual(reading.papers);
    expect(back.notices.every((notice) => notice.code === 'broken-off')).toBe(true);
    expect((await readAll([lines, ...files])).papers).toEqual(reading.papers);
  });
});
