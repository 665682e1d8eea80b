import { split } from './people.ts';
import type { Fields } from './fields.ts';
import type { JsonRecord, Shape } from './shape.ts';
import { numbersIn, typeInWords } from './type-words.ts';

/** CSL-JSON: Zotero, Mendeley, Paperpile, Pandoc, doi.org. */
export const csl: Shape = {
  fits: ({ author, issued, 'container-title': container, 'citation-key': key }) =>
    [issued, container, key].some((value) => value !== undefined) || hasNameParts(author),
  read: cslRecord,
};

/** Also what Crossref writes, which CSL-JSON was made after: most texts may be lists. */
export function cslRecord(fields: Fields): JsonRecord {
  const { text, texts, people } = fields;
  const extra = numbersIn(text('note'));
  const keywords = texts('keyword');
  return {
    id: text('id'),
    title: text('title'),
    abstract: text('abstract'),
    authors: people('author'),
    date: dateOf(fields),
    venue: text('container-title') ?? text('event-title') ?? text('event'),
    doi: text('DOI') ?? text('doi') ?? extra.doi,
    pmid: text('PMID') ?? extra.pmid,
    arxiv: extra.arxiv,
    openalex: extra.openalex,
    url: text('URL'),
    keywords: keywords.length === 1 ? splitKeywords(keywords[0]!) : keywords,
    language: text('language'),
    type: typeInWords(text('type')),
  };
}

/** When it was issued; preprints and conference papers of some are posted, or published, only. */
function dateOf({ date }: Fields): string | null {
  for (const key of ['issued', 'published', 'published-online', 'published-print', 'posted', 'event-date']) {
    const found = date(key);
    if (found !== null) return found;
  }
  return null;
}

/** Parted by semicolons or upright strokes; by commas where there are none. */
export function splitKeywords(text: string): string[] {
  return split([text], /[;|]/.test(text) ? /[;|]/ : /,/);
}

function hasNameParts(author: unknown): boolean {
  const first: unknown = Array.isArray(author) ? author[0] : null;
  return typeof first === 'object' && first !== null && ('family' in first || 'literal' in first);
}
