import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commonWords } from '../../../scripts/train/common-words.ts';
import { commonPhrases, countPhrases } from '../../../scripts/train/phrase-counts.ts';
import { readLeaveOut, readTrainingPapers, withoutLeftOut } from '../../../scripts/train/training-papers.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'training-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A gzipped collection in a folder of its own. */
function collection(name: string, ...ids: string[]): string {
  const file = join(folder, name);
  const lines = ids.map((id) => `${JSON.stringify({ id, title: `Brain ${id}`, abstract: 'The brain signal.' })}\n`);
  writeFileSync(file, gzipSync(lines.join('')));
  return file;
}
const idsOf = async (papers: AsyncIterable<{ id: string }>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { id } of papers) ids.push(id);
  return ids;
};
async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe('papers to learn from', () => {
  it('the papers of several files come in their order, each once, and none that is to be left out', async () => {
    const files = [collection('one.gz', 'a', 'b', 'a'), collection('two.gz', 'c', 'b', 'd')];
    expect(await idsOf(readTrainingPapers(files, new Set()))).toEqual(['a', 'b', 'c', 'd']);
    expect(await idsOf(readTrainingPapers(files, new Set(['b', 'd'])))).toEqual(['a', 'c']);
    expect(withoutLeftOut([{ id: 'a' }, { id: 'b' }], new Set(['b']))).toEqual([{ id: 'a' }]);
  });

  it('the list of papers to leave out has an id on a line; where there is no list, none is left out', () => {
    const list = join(folder, 'leave-out.txt');
    writeFileSync(list, 'arXiv:0704.1504\r\n\n arXiv:ao-sci/9503001 \n');
    expect(readLeaveOut(pathToFileURL(list))).toEqual(new Set(['arXiv:0704.1504', 'arXiv:ao-sci/9503001']));
    expect(readLeaveOut(pathToFileURL(join(folder, 'missing.txt'))).size).toBe(0);
  });

  it('no training script opens a collection, or marked papers, without leaving those papers out', () => {
    const scripts = new URL('../../../scripts/train/', import.meta.url);
    const names = readdirSync(scripts).filter((name) => name.endsWith('.ts') && name !== 'training-papers.ts');
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const source = readFileSync(new URL(name, scripts), 'utf8');
      const read = source.match(/readLines</g)?.length ?? 0;
      const filtered = source.match(/withoutLeftOut\(\s*readLines</g)?.length ?? 0;
      expect([name, source.match(/createReadStream|node:zlib|node:readline/), read]).toEqual([name, null, filtered]);
    }
  });
});

describe('counting phrases', () => {
  const papers = [
    { title: 'Brain signal', abstract: 'The brain signal is here. The brain is there.' },
    { title: 'Signal', abstract: 'The brain signal.' },
    { title: '', abstract: 'No brain, and no brain.' },
  ];

  it('a phrase is counted by papers: all that use it, those where it stands alone, and alone in the title', async () => {
    const { papers: read, counts } = await countPhrases(each(papers));
    expect(read).toBe(3);
    expect(Object.fromEntries(counts)).toEqual({
      brain: { papers: 3, alone: 2, title: 0 },
      signal: { papers: 2, alone: 1, title: 1 },
      'brain signal': { papers: 2, alone: 2, title: 1 },
    });
  });

  it('a paper that is left out is not counted', async () => {
    const file = collection('counted.gz', 'x', 'y', 'z');
    const { papers, counts } = await countPhrases(readTrainingPapers([file], new Set(['y'])));
    expect([papers, counts.get('brain signal')?.papers]).toEqual([2, 2]);
  });

  it('the table has the phrases of eight papers or more and four words at most, sorted', () => {
    const row = (papers: number) => ({ papers, alone: 1, title: 0 });
    const counts = new Map([['signal', row(8)], ['brain', row(7)], ['a b c d e', row(9)], ['a b c d', row(9)]]); // prettier-ignore
    expect(commonPhrases(counts)).toEqual([
      { phrase: 'a b c d', ...row(9) },
      { phrase: 'signal', ...row(8) },
    ]);
  });
});

it('common words are those of ten papers, in small letters, of two letters or more', async () => {
  const papers = Array.from({ length: 11 }, (_, at) => ({
    title: `Brain x ${at}`,
    abstract: `The ${at < 10 ? 'SIGNAL signal' : 'noise'} ${at < 9 ? 'rare rare' : 'x'}.`,
  }));
  expect(await commonWords(each(papers))).toEqual({ papers: 11, words: ['brain', 'the', 'signal'] });
});
