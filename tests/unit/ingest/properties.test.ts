import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/model/index.ts';
import { jsonLines, memoryFile, readAll } from '../../fixtures/memory-files.ts';
import { times } from '../../fixtures/times.ts';

const word = fc.constantFrom(
  'sparse',
  'codes',
  'Neurons',
  'α-synuclein',
  'the',
  'of',
  '脑',
  'na\\"ive',
  '🧠',
  '1',
  'II',
  '<b>',
  '&',
);
const words = (max: number) => fc.array(word, { maxLength: max }).map((all) => all.join(' '));
const text = fc.oneof(
  words(12),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const record = fc.record(
  {
    id: fc.oneof(fc.constantFrom('a', 'b', 'a-2'), fc.string({ maxLength: 5 }), fc.nat(9)),
    title: text,
    abstract: fc.oneof(words(60), text),
    year: fc.oneof(fc.integer({ min: 1900, max: 2030 }), fc.constant(null)),
    date: fc.constantFrom('2020-02-29', '2021-05', '--02-27', 'Feb 27', 'never', null),
    authors: fc.oneof(fc.array(words(2), { maxLength: 3 }), words(3)),
    doi: fc.constantFrom('10.1000/a', 'doi:10.1000/A', '10.1000/b', 'x', null),
    venue: fc.option(text),
    keywords: fc.array(words(2), { maxLength: 3 }),
  },
  { requiredKeys: ['title', 'abstract'] },
);
const fileOf = (name: string) =>
  fc.array(record, { maxLength: 6 }).map((records) => memoryFile(name, jsonLines(...records), 64));

describe('for any input', () => {
  it('the papers printed are read back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fileOf('a'), fileOf('b'), async (a, b) => {
        const { papers } = await readAll([a, b], { keepAll: true });
        const back = await readAll([memoryFile('papers', jsonLines(...papers))], { keepAll: true });
        expect(back.papers).toEqual(papers);
      }),
    );
  });

  it('the order of the files changes nothing', async () => {
    const three = fc.tuple(fileOf('a'), fileOf('b'), fileOf('c'));
    await fc.assert(
      fc.asyncProperty(three, fc.boolean(), async ([a, b, c], dedupe) => {
        const reading = await readAll([a, b, c], { dedupe });
        expect(await readAll([c, a, b], { dedupe })).toEqual(reading);
        expect(await readAll([b, a, c], { dedupe })).toEqual(reading);
      }),
    );
  });

  it('every record is a source of one paper or has a notice, and ids are unique and in order', async () => {
    await fc.assert(
      fc.asyncProperty(fileOf('a'), fileOf('b'), async (a, b) => {
        const { papers, notices } = await readAll([a, b]);
        const places = papers.flatMap((paper) => paper.sources.map(({ file, line }) => `${file}:${line}`));
        expect(new Set(places).size).toBe(places.length);
        const lost = notices.filter(
          ({ code, severity, message }) =>
            code === 'not-a-paper' ||
            (code === 'bad-record' && (severity === 'error' || message.endsWith('it was left out.'))),
        );
        const lines = [a, b].map((file) => readLines(file.name === 'a' ? a : b));
        const total = (await Promise.all(lines)).reduce((sum, n) => sum + n, 0);
        expect(places.length + lost.length).toBe(total);
        const ids = papers.map((paper: Paper) => paper.id);
        expect(ids).toEqual([...new Set(ids)].sort((x, y) => (x < y ? -1 : 1)));
      }),
    );
  });

  it('text of any kind is read or refused, and nothing is thrown', async () => {
    const line = fc.oneof(
      words(40),
      fc.constantFrom('', '• 5 authors', '·', 'Feb 27 3', '{', '{"title":"x"}', 'We show it.'),
      text,
    );
    const lines = fc.array(line, { maxLength: 30 }).map((all) => all.join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.oneof(lines, fc.string({ unit: 'binary' })), async (content) => {
        const { papers, notices } = await readAll([memoryFile('any', content, 7)]);
        expect(papers.length + notices.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 * times },
    );
  });

  it('bytes of any kind are read or refused, and nothing is thrown', async () => {
    const start = fc.constantFrom(
      [],
      [0x1f, 0x8b],
      [0x1f, 0x8b, 8, 0],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
      [0x7b],
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (head, rest) => {
        const { papers, notices } = await readAll([memoryFile('any', Uint8Array.from([...head, ...rest]), 7)]);
        expect(papers.length + notices.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 * times },
    );
  });
});

async function readLines(file: ReturnType<typeof memoryFile>): Promise<number> {
  const content = await new Response(file.open()).text();
  return content.split('\n').filter(Boolean).length;
}
