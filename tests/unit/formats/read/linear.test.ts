/**
 * Texts at which a pattern or a loop can start over and over again. What is read here in a moment takes minutes or hours
 * where the time grows with the square of the length, so that the usual time limit of a test tells the two apart.
 */
import { describe, expect, it } from 'vitest';
import { jsonLines, readText } from '../../../fixtures/memory-files.ts';

const long = (unit: string, length = 400_000) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const prose =
  'We present a novel method for spiking neural networks. Results show that it improves the decoding of recordings.';

describe('a long text of one kind is read in a time that grows with its length', () => {
  it.each(['://', '.ab/', 'www.', 'a', 'A', '(', '.', '"', ' ', '. ', 'a b ', '中'])(
    'as an abstract: %j',
    async (unit) => {
      const { papers } = await readText(
        `Spiking networks\n${prose} ${long(unit)} and more\nOther networks\n${prose}\n`,
      );
      expect(papers).toHaveLength(2);
    },
  );

  it.each([' ', ' ;', ' and ', 'a, ', ',', '\t'])('as keywords and authors: %j', async (unit) => {
    const { papers } = await readText(
      jsonLines({ title: 'T', keywords: `x${long(unit)}y`, authors: `x${long(unit)}y` }),
    );
    expect(papers[0]!.keywords[0]).toMatch(/^x/);
    expect(papers[0]!.authors.at(-1)).toMatch(/y$/);
  });

  it('as an abstract of many paragraphs', async () => {
    const others = Array.from({ length: 1100 }, (_, i) => `Networks ${i}\n\n${prose}\n\n`).join('');
    const { papers } = await readText(`${others}Sleep\n\n${`${prose}\n\n`.repeat(20_000)}Noise\n\n${prose}`);
    expect(papers.find(({ title }) => title === 'Sleep')!.abstract.length).toBe(20_000 * (prose.length + 1) - 1);
  });
});
