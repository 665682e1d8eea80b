import { personName } from '../record.ts';
import { all, type XmlElement } from './element.ts';
import { textAt, textsAt } from './inline.ts';
import { xmlFormat, type Found } from './xml-format.ts';

/** Search results of Europe PMC. */
export const europePmcXml = xmlFormat({
  name: 'europepmc-xml',
  title: 'Europe PMC XML',
  looksLike: '<responseWrapper> of <result> with <abstractText>',
  endings: ['xml'],
  recognise: ({ root, names }) => (root === 'responseWrapper' && names.has('result') ? 1 : 0),
  records: ['result'],
  recordsOf,
  toExportAbstracts: () => 'ask Europe PMC for resultType=core, which has abstracts',
});

function recordsOf(result: XmlElement): Found[] {
  const pmid = textAt(result, 'pmid');
  const record = {
    id: pmid ?? textAt(result, 'id'),
    title: textAt(result, 'title')?.replace(/(?<!\.)\.$/, '') ?? null,
    abstract: textAt(result, 'abstractText'),
    authors: authorsOf(result),
    date: textAt(result, 'firstPublicationDate', 'journalInfo/dateOfPublication'),
    year: textAt(result, 'pubYear', 'journalInfo/yearOfPublication'),
    venue: textAt(result, 'journalInfo/journal/title', 'journalTitle', 'bookOrReportDetails/comprisingTitle'),
    doi: textAt(result, 'doi'),
    pmid,
    keywords: [
      ...textsAt(result, 'keywordList/keyword'),
      ...textsAt(result, 'meshHeadingList/meshHeading/descriptorName'),
    ],
    language: textAt(result, 'language'),
    type: textAt(result, 'pubTypeList/pubType', 'pubType'),
    citations: textAt(result, 'citedByCount'),
  };
  return [{ record, line: result.line }];
}

function authorsOf(result: XmlElement): string[] {
  const listed = all(result, 'authorList/author').map((author) =>
    personName({
      family: textAt(author, 'lastName'),
      given: textAt(author, 'firstName', 'initials'),
      name: textAt(author, 'collectiveName', 'fullName'),
    }),
  );
  return listed.length > 0 ? listed : (textAt(result, 'authorString') ?? '').replace(/\.$/, '').split(', ');
}
