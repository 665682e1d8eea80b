import type { Paper } from '../../model/index.ts';
import { authorsInWords } from '../../words/facts.ts';
import { papersOf, type ChosenPapers, type Format } from './format.ts';

/** Papers as a list to read or paste, a line a paper: authors, year, title, venue, address, as far as they are known. */
export function* paperList(papers: Iterable<Paper>): Generator<string> {
  for (const { title, authors, year, venue, doi, url } of papers) {
    const who = authors.length > 3 ? `${authors[0]} et al.` : authorsInWords(authors);
    const when = year === null ? '' : `(${year})`;
    const where = doi ? `https://doi.org/${doi}` : url;
    const head = [who, when].filter(Boolean).join(' ');
    const parts = [head, title || 'Untitled', venue].filter(Boolean).map(sentence);
    yield `${[...parts, where]
      .filter(Boolean)
      .join(' ')
      .replace(/[\s\p{Cc}]+/gu, ' ')}\n`;
  }
}

const sentence = (part: string | null): string => (/[.!?]$/.test(part!) ? part! : `${part}.`);

export const list: Format<'papers', ChosenPapers> = {
  ...{ name: 'list', label: 'List', purpose: 'A line a paper, to read or to paste' },
  ...{ file: 'papers', ending: '.txt', media: 'text/plain' },
  takes: 'papers',
  write: (chosen) => paperList(papersOf(chosen)),
};
