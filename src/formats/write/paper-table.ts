import type { Atlas } from '../../model/index.ts';
import { csvText } from './csv.ts';
import type { ChosenPapers, Format } from './format.ts';

const head = [
  ...['id', 'title', 'authors', 'year', 'date', 'venue', 'doi', 'url', 'keywords'],
  ...['theme', 'concepts', 'sources', 'abstract'],
];

/** Papers of an atlas (all, or those of some indices) as CSV, a row a paper; lists within a cell are joined by `; `. */
export function paperTable(atlas: Atlas, papers: Iterable<number> = atlas.papers.keys()): Generator<string> {
  const conceptsOf: string[][] = atlas.papers.map(() => []);
  const { source, target } = atlas.network.mentions;
  source.forEach((paper, row) => conceptsOf[paper]!.push(atlas.concepts[target[row]!]!.label));
  return csvText(rows(atlas, papers, conceptsOf));
}

function* rows(atlas: Atlas, papers: Iterable<number>, conceptsOf: string[][]) {
  yield head;
  for (const index of papers) {
    const { id, title, authors, year, date, venue, doi, url, keywords, sources, abstract } = atlas.papers[index]!;
    const theme = atlas.themes.ofPaper[index];
    yield [
      ...[id, title, list(authors), year, date, venue, doi, url, list(keywords)],
      theme == null ? null : atlas.themes.themes[theme]!.name,
      list(conceptsOf[index]!),
      list(sources.map(({ file, line }) => `${file}:${line}`)),
      abstract,
    ];
  }
}

const list = (items: readonly string[]): string => items.join('; ');

export const csv: Format<'papers', ChosenPapers> = {
  ...{ name: 'csv', label: 'CSV', purpose: 'A row a paper, for a spreadsheet' },
  ...{ file: 'papers', ending: '.csv', media: 'text/csv' },
  takes: 'papers',
  write: ({ atlas, papers }) => paperTable(atlas, papers),
};
