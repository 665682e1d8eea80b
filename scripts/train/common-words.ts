import { tokenise } from '../../src/text/token.ts';

/** Words of fewer papers are left to the tagger. */
const leastPapers = 10;

/** The words in small letters, of two letters or more, that at least ten of some papers use, in the order they are met. */
export async function commonWords(
  papers: AsyncIterable<{ title: string; abstract: string }>,
): Promise<{ papers: number; words: string[] }> {
  const counts = new Map<string, number>();
  let read = 0;
  for await (const { title, abstract } of papers) {
    const words = [title, abstract].flatMap((text) => tokenise(text).map((token) => token.text.toLowerCase()));
    for (const word of new Set(words)) if (/^\p{Ll}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    read++;
  }
  return { papers: read, words: [...counts].filter(([, count]) => count >= leastPapers).map(([word]) => word) };
}
