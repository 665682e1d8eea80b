import type { Fields } from './fields.ts';
import { isObject, memberOf } from './parse.ts';
import type { Shape } from './shape.ts';
import { typesInWords } from './type-words.ts';

/**
 * Papers of Semantic Scholar: of its interface, its data sets (keys in lower case) and its older corpus. `tldr` is made by
 * a machine, and not read.
 */
export const semanticScholar: Shape = {
  fits: (object) =>
    ['paperId', 'externalIds', 'externalids', 'corpusid', 'corpusId', 'paperAbstract', 'inCitations'].some(
      (key) => key in object,
    ),
  read: (fields) => {
    const { text, texts, people, date } = fields;
    const number = (name: string) => text('externalIds', name) ?? text('externalids', name);
    return {
      id: text('paperId') ?? text('id') ?? text('corpusid') ?? text('corpusId'),
      title: text('title'),
      abstract: text('abstract') ?? text('paperAbstract'),
      authors: people('authors'),
      date: date('publicationDate') ?? date('publicationdate'),
      year: text('year'),
      venue: text('venue') ?? text('publicationVenue', 'name') ?? text('journal', 'name') ?? text('journalName'),
      doi: number('DOI') ?? text('doi'),
      pmid: number('PubMed') ?? text('pmid'),
      arxiv: number('ArXiv') ?? text('arxivId'),
      url: text('url') ?? text('s2Url'),
      citations: text('citationCount') ?? text('citationcount'),
      references: referencesOf(fields),
      type: typesInWords([...texts('publicationTypes'), ...texts('publicationtypes')]),
    };
  },
  toExportAbstracts:
    'ask for them: fields=title,abstract,year,authors; for some papers Semantic Scholar has none to give',
};

function referencesOf({ object }: Fields): string[] {
  const references = object['references'];
  if (!Array.isArray(references)) return [];
  return references.filter(isObject).flatMap((reference) => {
    const name = memberOf(reference['externalIds'], 'DOI') ?? reference['title'];
    return typeof name === 'string' ? name : [];
  });
}
