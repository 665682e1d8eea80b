import type { Fields } from './fields.ts';
import type { Shape } from './shape.ts';

/** Summaries of PubMed (`esummary`). They have no abstracts. */
export const pubmedSummary: Shape = {
  fits: (object) => 'uid' in object && ('articleids' in object || 'pubdate' in object || 'sortpubdate' in object),
  read: (fields) => {
    const { text, texts, people, date } = fields;
    return {
      id: text('uid'),
      title: text('title') ?? text('booktitle'),
      authors: people('authors'),
      date: date('pubdate') ?? date('epubdate'),
      venue: text('fulljournalname') ?? text('source'),
      doi: numberOf(fields, 'doi'),
      pmid: numberOf(fields, 'pubmed') ?? text('uid'),
      language: text('lang'),
      type: texts('pubtype').join('; '),
    };
  },
  toExportAbstracts:
    "PubMed's summaries have none; save the search in PubMed as Format: PubMed, or take efetch with rettype=abstract",
};

function numberOf({ objects }: Fields, name: string): string | null {
  const value = objects('articleids').find(({ idtype }) => idtype === name)?.['value'];
  return typeof value === 'string' ? value : null;
}
