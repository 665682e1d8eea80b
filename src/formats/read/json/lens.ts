import type { Fields } from './fields.ts';
import type { Shape } from './shape.ts';
import { typeInWords } from './type-words.ts';

/** Scholarly works of The Lens. Its fields of study are made by machines, and not read. */
export const lens: Shape = {
  fits: (object) => 'lens_id' in object,
  read: (fields) => {
    const { text, texts, people, date } = fields;
    return {
      id: text('lens_id'),
      title: text('title'),
      abstract: text('abstract'),
      authors: people('authors'),
      date: date('date_published'),
      year: text('year_published'),
      venue: text('source', 'title'),
      doi: numberOf(fields, 'doi'),
      pmid: numberOf(fields, 'pmid'),
      url: text('source_urls', 'url'),
      keywords: [...texts('keywords'), ...texts('mesh_terms', 'mesh_heading')],
      language: text('languages'),
      type: typeInWords(text('publication_type')),
      citations: text('scholarly_citations_count'),
      references: texts('references', 'text'),
    };
  },
};

function numberOf({ objects }: Fields, name: string): string | null {
  const value = objects('external_ids').find(({ type }) => type === name)?.['value'];
  return typeof value === 'string' ? value : null;
}
