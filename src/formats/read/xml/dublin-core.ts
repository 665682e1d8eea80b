import { textAt, textsAt } from './inline.ts';
import type { XmlElement } from './element.ts';
import { xmlFormat, type Found } from './xml-format.ts';

/** Records in Dublin Core, as repositories give them over OAI-PMH. */
export const dublinCoreXml = xmlFormat({
  name: 'oai-dc',
  title: 'Dublin Core of repositories (OAI-PMH)',
  looksLike: '<oai_dc:dc> with <dc:title> and <dc:description>',
  endings: ['xml'],
  recognise: ({ root, names, text }) => {
    const isDublinCore = /purl\.org\/dc\/|openarchives\.org\/OAI\/2\.0\/oai_dc/.test(text);
    if (!names.has('dc') || !isDublinCore) return 0;
    return root === 'dc' || root === 'OAI-PMH' ? 1 : 0.8;
  },
  records: ['dc'],
  recordsOf,
});

function recordsOf(dc: XmlElement): Found[] {
  const identifiers = [...textsAt(dc, 'identifier'), ...textsAt(dc, 'relation')];
  const dates = [...textsAt(dc, 'issued'), ...textsAt(dc, 'date')];
  const record = {
    title: textAt(dc, 'title'),
    abstract: longest([...textsAt(dc, 'abstract'), ...textsAt(dc, 'description')]),
    authors: textsAt(dc, 'creator'),
    date: dates.find((date) => !date.includes('T')) ?? dates[0] ?? null, // one with a time says when it was entered
    venue: textAt(dc, 'source', 'isPartOf'),
    doi: identifiers.find((text) => /(?:^|doi:|doi\.org\/)10\.\d{4,9}\//i.test(text)) ?? null,
    url: identifiers.find((text) => /^https?:/.test(text)) ?? null,
    keywords: textsAt(dc, 'subject').flatMap((subject) => subject.split(';')),
    language: textAt(dc, 'language'),
    type: textAt(dc, 'type'),
  };
  return [{ record, line: dc.line }];
}

/** Of several descriptions the abstract is the longest: others tell of pages or of a grant. */
function longest(texts: readonly string[]): string | null {
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
