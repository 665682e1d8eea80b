import { personName } from '../record.ts';
import { dateOf } from './date-of.ts';
import { all, first, within, type XmlElement } from './element.ts';
import { textAt, textOf, textsAt } from './inline.ts';
import { xmlFormat, type Found } from './xml-format.ts';

/** What PubMed's E-utilities and its XML baseline give: `PubmedArticle`, `PubmedBookArticle`, `MedlineCitation`. */
export const pubmedXml = xmlFormat({
  name: 'pubmed-xml',
  title: 'PubMed XML',
  looksLike: '<PubmedArticle> with <ArticleTitle> and <AbstractText>',
  endings: ['xml'],
  recognise: ({ root, names }) => {
    const isSet = /^(?:Pubmed(?:Book)?Article(?:Set)?|MedlineCitation(?:Set)?)$/.test(root);
    return isSet ? 1 : names.has('PubmedArticle') || names.has('MedlineCitation') ? 0.9 : 0;
  },
  records: ['PubmedArticle', 'PubmedBookArticle', 'MedlineCitation'],
  recordsOf: (element) => (element.name === 'PubmedBookArticle' ? bookOf(element) : articleOf(element)),
});

function articleOf(element: XmlElement): Found[] {
  const citation = element.name === 'MedlineCitation' ? element : first(element, 'MedlineCitation');
  const data = first(element, 'PubmedData');
  const article = first(citation, 'Article');
  const ids = all(data, 'ArticleIdList/ArticleId');
  const locations = all(article, 'ELocationID').filter((one) => one.attributes['ValidYN'] !== 'N');
  const pmid = textAt(citation, 'PMID');
  const record = {
    id: pmid,
    title: titleOf(article),
    abstract: abstractOf(article) ?? abstractOf(citation, 'OtherAbstract'),
    authors: authorsOf(all(article, 'AuthorList'), 'authors'),
    date:
      dateOf(first(article, 'Journal/JournalIssue/PubDate')) ??
      textAt(article, 'Journal/JournalIssue/PubDate/MedlineDate') ??
      dateOf(first(article, 'ArticleDate')),
    venue:
      textAt(article, 'Journal/Title', 'Journal/ISOAbbreviation') ?? textAt(citation, 'MedlineJournalInfo/MedlineTA'),
    doi: withType(ids, 'IdType', 'doi') ?? withType(locations, 'EIdType', 'doi'),
    pmid,
    arxiv: arxivAmong(locations),
    keywords: [...keywordsOf(citation), ...textsAt(citation, 'MeshHeadingList/MeshHeading/DescriptorName')],
    language: textAt(article, 'Language'),
    type: typeOf(article),
    references: within(data, 'Reference').flatMap(referenceOf),
  };
  return [{ record, line: element.line }];
}

/** A chapter where it has a title of its own, else the book. */
function bookOf(element: XmlElement): Found[] {
  const document = first(element, 'BookDocument');
  const book = first(document, 'Book');
  const chapter = textAt(document, 'ArticleTitle');
  const ids = [...all(document, 'ArticleIdList/ArticleId'), ...all(element, 'PubmedBookData/ArticleIdList/ArticleId')];
  const lists = [...all(document, 'AuthorList'), ...all(book, 'AuthorList')];
  const authors = authorsOf(chapter === null ? lists : all(document, 'AuthorList'), 'authors');
  const pmid = textAt(document, 'PMID');
  const record = {
    id: pmid,
    title: withoutStop(chapter ?? textAt(book, 'BookTitle')),
    abstract: abstractOf(document),
    authors: authors.length > 0 ? authors : authorsOf(lists, 'editors'),
    date: dateOf(first(book, 'PubDate')) ?? dateOf(first(document, 'ContributionDate')),
    venue: chapter === null ? null : withoutStop(textAt(book, 'BookTitle')),
    doi: withType(ids, 'IdType', 'doi') ?? withType(all(book, 'ELocationID'), 'EIdType', 'doi'),
    pmid,
    keywords: keywordsOf(document),
    language: textAt(document, 'Language'),
    type: typeOf(document) ?? (chapter === null ? 'Book' : 'Book Chapter'),
    references: within(document, 'Reference').flatMap(referenceOf),
  };
  return [{ record, line: element.line }];
}

/** Where there is no English title, the original one. */
function titleOf(article: XmlElement | null): string | null {
  const title = textAt(article, 'ArticleTitle');
  const isMissing = title === null || /^\[?not available\]?\.?$/i.test(title);
  return withoutStop(isMissing ? textAt(article, 'VernacularTitle') : title);
}

/** PubMed ends each title with a full stop. */
function withoutStop(title: string | null): string | null {
  return title?.replace(/(?<!\.)\.$/, '') ?? null;
}

/** Sections with their labels, as in `METHODS: We asked ...`. Of abstracts in other languages the English one, or the first. */
function abstractOf(element: XmlElement | null, name = 'Abstract'): string | null {
  const abstracts = all(element, name);
  const english = abstracts.find((one) => one.attributes['Language'] === 'eng');
  const sections = all(english ?? abstracts[0] ?? null, 'AbstractText').flatMap((section) => {
    const label = section.attributes['Label'] ?? '';
    const text = textOf(section);
    if (text === '') return [];
    return label === '' || label === 'UNLABELLED' ? text : `${label}: ${text}`;
  });
  return sections.length > 0 ? sections.join('\n') : null;
}

function authorsOf(lists: readonly XmlElement[], type: 'authors' | 'editors'): string[] {
  const ofType = lists.filter((list) => (list.attributes['Type'] ?? 'authors') === type);
  return ofType
    .flatMap((list) => all(list, 'Author'))
    .filter((author) => author.attributes['ValidYN'] !== 'N')
    .map((author) =>
      personName({
        family: textAt(author, 'LastName'),
        given: textAt(author, 'ForeName', 'FirstName', 'Initials'),
        suffix: textAt(author, 'Suffix'),
        name: textAt(author, 'CollectiveName'),
      }),
    );
}

function keywordsOf(element: XmlElement | null): string[] {
  return textsAt(element, 'KeywordList/Keyword');
}

/** Nearly everything is a `Journal Article`: what else it is says more. */
function typeOf(element: XmlElement | null): string | null {
  const types = [...textsAt(element, 'PublicationTypeList/PublicationType'), ...textsAt(element, 'PublicationType')];
  const telling = types.filter((type) => !/^(?:English Abstract|Research Support|Historical Article)/i.test(type));
  return telling.find((type) => !/^journal article$/i.test(type)) ?? telling[0] ?? types[0] ?? null;
}

function referenceOf(reference: XmlElement): string[] {
  const doi = withType(all(reference, 'ArticleIdList/ArticleId'), 'IdType', 'doi');
  return [doi ?? textAt(reference, 'Citation') ?? ''];
}

function arxivAmong(locations: readonly XmlElement[]): string | null {
  return locations.map(textOf).find((text) => /^arxiv:/i.test(text)) ?? null;
}

function withType(elements: readonly XmlElement[], attribute: string, type: string): string | null {
  const found = elements.find((element) => element.attributes[attribute] === type);
  return found ? textOf(found) || null : null;
}
