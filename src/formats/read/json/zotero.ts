import { nameOf } from './people.ts';
import type { Fields } from './fields.ts';
import type { Shape } from './shape.ts';
import { numbersIn, typeInWords } from './type-words.ts';

/** Items of Zotero: of its interface (their `data`) and of Better BibTeX JSON. */
export const zotero: Shape = {
  fits: (object) => typeof object['itemType'] === 'string',
  read: (fields) => {
    const { text, objects, date } = fields;
    if (['attachment', 'note', 'annotation'].includes(text('itemType') ?? '')) return null;
    const extra = numbersIn(text('extra'));
    const tags = objects('tags').toSorted((a, b) => Number(a['type'] ?? 0) - Number(b['type'] ?? 0));
    return {
      id: text('citationKey') ?? text('key') ?? text('itemKey') ?? text('itemID'),
      title: text('title') ?? text('caseName') ?? text('nameOfAct') ?? text('subject'),
      abstract: text('abstractNote'),
      authors: authorsOf(fields),
      date: date('date') ?? date('dateEnacted') ?? date('dateDecided') ?? date('issueDate'),
      venue: venues.map((key) => text(key)).find((venue) => venue !== null) ?? null,
      doi: text('DOI') ?? extra.doi,
      pmid: text('PMID') ?? extra.pmid,
      arxiv: text('archiveID') ?? extra.arxiv,
      openalex: extra.openalex,
      url: text('url'),
      keywords: [
        ...fields.texts('tags').filter(() => tags.length === 0),
        ...tags.flatMap(({ tag }) => (typeof tag === 'string' ? tag : [])),
      ],
      language: text('language'),
      type: typeInWords(text('itemType')),
    };
  },
  toExportAbstracts:
    'fill the field Abstract in Zotero, by the DOI or with "Find Full Text", or import the records again',
};

const venues =
  'publicationTitle proceedingsTitle bookTitle conferenceName encyclopediaTitle dictionaryTitle websiteTitle blogTitle forumTitle'.split(
    ' ',
  );

/** Those who wrote it; of a talk, a film, a program whoever made it, but no editors and translators. */
function authorsOf({ objects }: Fields): string[] {
  const creators = objects('creators');
  const authors = creators.filter(({ creatorType }) => creatorType === 'author' || creatorType === undefined);
  const makers = creators.filter(
    ({ creatorType }) => !/editor|translator|reviewed|contributor|recipient/i.test(String(creatorType)),
  );
  return (authors.length > 0 ? authors : makers).flatMap((creator) => nameOf(creator) ?? []);
}
