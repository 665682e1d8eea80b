import { findSpans } from '../../src/extract/paper/span.ts';
import { tokenise } from '../../src/text/token.ts';
import { readWords } from '../../src/extract/paper/word.ts';

/** How many papers use a phrase, in how many of them it stands alone between other words, and alone in the title. */
export interface PhraseCount {
  papers: number;
  alone: number;
  title: number;
}

/** Phrases of fewer papers are left out; longer ones too. */
const leastPapers = 8;
const mostWords = 4;

/** Counts the phrases of some papers. */
export async function countPhrases(
  papers: AsyncIterable<{ title: string; abstract: string }>,
): Promise<{ papers: number; counts: Map<string, PhraseCount> }> {
  const counts = new Map<string, PhraseCount>();
  let read = 0;
  for await (const { title, abstract } of papers) {
    count(title, abstract, counts);
    if (++read % 20_000 === 0) forgetRare(counts, read);
  }
  return { papers: read, counts };
}

/** The rows of the background table: phrases of at least eight papers and at most four words, sorted. */
export function commonPhrases(counts: ReadonlyMap<string, PhraseCount>): ({ phrase: string } & PhraseCount)[] {
  return [...counts]
    .filter(([phrase, { papers }]) => papers >= leastPapers && phrase.split(' ').length <= mostWords)
    .map(([phrase, row]) => ({ phrase, ...row }))
    .sort((a, b) => (a.phrase < b.phrase ? -1 : 1));
}

function count(title: string, abstract: string, counts: Map<string, PhraseCount>): void {
  const any = new Set<string>();
  const alone = new Set<string>();
  const inTitle = new Set<string>();
  for (const text of [title, abstract]) {
    const tokens = tokenise(text);
    for (const { key, shape, opens, closes } of findSpans(tokens, readWords(tokens))) {
      if (!/^[^\t\n]+$/.test(key)) continue;
      any.add(key);
      if (shape !== 'run' || !opens || !closes) continue;
      alone.add(key);
      if (text === title) inTitle.add(key);
    }
  }
  for (const key of any) {
    let row = counts.get(key);
    if (!row) counts.set(key, (row = { papers: 0, alone: 0, title: 0 }));
    row.papers++;
    if (alone.has(key)) row.alone++;
    if (inTitle.has(key)) row.title++;
  }
}

/** What was seen once so far will hardly reach the least; the same input forgets the same. */
function forgetRare(counts: Map<string, PhraseCount>, papers: number): void {
  console.error(`${papers} papers, ${counts.size} phrases`);
  for (const [key, row] of counts) if (row.papers === 1 && counts.size > 1_500_000) counts.delete(key);
}
