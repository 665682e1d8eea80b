import { openalexOf } from '../registers.ts';
import type { Fields } from './fields.ts';
import { isObject, memberOf, parseJson } from './parse.ts';
import type { JsonRecord, Shape } from './shape.ts';
import { typeInWords } from './type-words.ts';

/** Works of OpenAlex. Its keywords are index terms, as those of other databases; its concepts and topics are classes, and not read. */
export const openAlex: Shape = {
  fits: (object) =>
    'abstract_inverted_index' in object ||
    'authorships' in object ||
    /^https:\/\/openalex\.org\/W\d/i.test(String(object['id'])),
  read: (fields) => {
    const { text, texts, date } = fields;
    const names = texts('authorships', 'author', 'display_name');
    return {
      id: text('id'),
      title: text('title') ?? text('display_name'),
      abstract: text('abstract') ?? abstractOf(fields),
      authors: names.length > 0 ? names : texts('authorships', 'raw_author_name'),
      date: date('publication_date'),
      year: text('publication_year'),
      venue: text('primary_location', 'source', 'display_name') ?? text('host_venue', 'display_name'),
      doi: text('doi') ?? text('ids', 'doi'),
      pmid: text('ids', 'pmid'),
      openalex: text('id') ?? text('ids', 'openalex'),
      url: text('primary_location', 'landing_page_url') ?? text('host_venue', 'url'),
      keywords: [...texts('mesh', 'descriptor_name'), ...keywordsOf(fields)],
      language: text('language'),
      type: typeInWords(text('type')),
      citations: text('cited_by_count'),
      references: texts('referenced_works').map((work) => openalexOf(work) ?? work),
    } satisfies JsonRecord;
  },
  toExportAbstracts:
    'ask for whole works, or name abstract_inverted_index in select=; some publishers withhold abstracts from OpenAlex',
};

/** Older answers call them by another name. */
function keywordsOf({ texts }: Fields): string[] {
  const named = texts('keywords', 'display_name');
  return named.length > 0 ? named : texts('keywords', 'keyword');
}

function abstractOf({ object }: Fields): string | null {
  const given = object['abstract_inverted_index'];
  const index = typeof given === 'string' ? parseJson(given) : given;
  return textOfIndex(memberOf(index, 'InvertedIndex') ?? index);
}

/** The text of which an index says where each word is: `{"Nests": [0], "are": [1]}`. */
export function textOfIndex(index: unknown): string | null {
  if (!isObject(index)) return null;
  const words: [at: number, word: string][] = [];
  for (const [word, places] of Object.entries(index))
    if (Array.isArray(places)) for (const at of places) if (typeof at === 'number') words.push([at, word]);
  words.sort(([a], [b]) => a - b);
  return words.map(([, word]) => word).join(' ');
}
