import { expect, test } from 'vitest';
import { conceptLines, extractedOf } from '../../../../src/formats/write/concept-lines.ts';
import { paperLines } from '../../../../src/formats/write/paper-lines.ts';
import { noFacts } from '../../../fixtures/no-facts.ts';
import { smallAtlas } from '../../../fixtures/small-atlas.ts';

const atlas = smallAtlas();
const { papers, mentions } = atlas;
const parse = (lines: Iterable<string>) => [...lines].map((line) => JSON.parse(line));

test('a paper is one line, with the keys that the documentation lists', () => {
  const lines = [...paperLines(papers)];
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  const keys = ['id', 'title', 'abstract', 'year', 'date', 'authors', 'venue', 'doi', 'url', 'keywords', 'sources'];
  expect(Object.keys(parse(lines)[0])).toEqual(keys);
  expect(parse(lines).map((line) => ({ ...noFacts, ...line }))).toEqual(papers);
});

test('what only some sources know of a paper is in its line where it is known', () => {
  const known = {
    ...{ pmid: '123', arxiv: '2103.01234', openalex: 'W2741809807', language: 'en', type: 'review', citations: 0 },
    ...{ corrects: 'another', references: ['10.1000/1'] },
  };
  expect(parse(paperLines([{ ...papers[0]!, ...known }]))[0]).toMatchObject(known);
});

test('a paper of an atlas lists its concepts, those with the most weight first, and its abbreviations', () => {
  const lines = parse(conceptLines(papers, extractedOf(atlas)));
  expect(lines.map(({ id, title, sources }) => ({ id, title, sources }))).toEqual(
    papers.map(({ id, title, sources }) => ({ id, title, sources })),
  );
  expect(lines[2].concepts.map(({ id, score }: Record<string, unknown>) => [id, score])).toEqual([
    ['calcium-imaging', 1],
    ['mouse-cortex', 0.4],
    ['spiking-neural-network', 0.3],
  ]);
  expect(lines[0].concepts.map(({ id }: { id: string }) => id).slice(1, 3)).toEqual([
    'calcium-imaging',
    'mouse-cortex',
  ]);
  expect(lines[0].abbreviations).toEqual([{ short: 'SNNs', long: 'spiking neural networks' }]);
  expect(lines[3]).toMatchObject({ id: 'lonely', concepts: [], abbreviations: [] });
});

test('a mention is the stretch of the printed title or abstract that it says', () => {
  const lines = parse(conceptLines(papers, extractedOf(atlas)));
  const printed = parse(paperLines(papers));
  expect(Object.keys(lines[0].concepts[0])).toEqual(['id', 'label', 'aliases', 'type', 'score', 'mentions']);
  expect(lines[0].concepts[0].mentions.map(({ text }: { text: string }) => text)).toEqual([
    'Spiking neural networks',
    'spiking neural networks',
    'SNNs',
    'SNNs',
  ]);
  let count = 0;
  for (const [index, { concepts }] of lines.entries()) {
    for (const { field, start, end, text } of concepts.flatMap((c: { mentions: unknown[] }) => c.mentions)) {
      expect(printed[index][field].slice(start, end)).toBe(text);
      count++;
    }
  }
  expect(count).toBe(mentions.paper.length);
});
