import type { Fields } from './fields.ts';
import { split } from './people.ts';
import type { Shape } from './shape.ts';
import { typesInWords } from './type-words.ts';

/** Results of Europe PMC, of `resultType=core` or `lite`. */
export const europePmc: Shape = {
  fits: (object) =>
    ['abstractText', 'authorString', 'pubYear', 'journalInfo', 'firstPublicationDate'].some((key) => key in object),
  read: (fields) => {
    const { text, texts, date } = fields;
    const types = texts('pubTypeList', 'pubType');
    return {
      id: text('id'),
      title: text('title'),
      abstract: text('abstractText'),
      authors: authorsOf(fields),
      date: date('firstPublicationDate') ?? date('journalInfo', 'printPublicationDate'),
      year: text('pubYear') ?? text('journalInfo', 'yearOfPublication'),
      venue:
        text('journalInfo', 'journal', 'title') ?? text('journalTitle') ?? text('bookOrReportDetails', 'publisher'),
      doi: text('doi'),
      pmid: text('pmid'),
      keywords: [...texts('keywordList', 'keyword'), ...texts('meshHeadingList', 'meshHeading', 'descriptorName')],
      language: text('language'),
      type: types.length > 0 ? typesInWords(types) : text('pubType'),
      citations: text('citedByCount'),
    };
  },
  toExportAbstracts: 'ask Europe PMC for resultType=core',
};

function authorsOf({ people, texts }: Fields): string[] {
  const names = people('authorList', 'author');
  if (names.length > 0) return names;
  return split(texts('authorString'), /,\s/).map((name) => name.replace(/\.$/, ''));
}
