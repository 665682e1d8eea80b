import { personName } from '../record.ts';
import { all, first, type XmlElement } from './element.ts';
import { textAt, textOf, textsAt } from './inline.ts';
import { xmlFormat, type Found } from './xml-format.ts';

/** EndNote's XML, which other reference managers write too. */
export const endnoteXml = xmlFormat({
  name: 'endnote-xml',
  title: 'EndNote XML',
  looksLike: '<xml><records><record> with <titles> and <contributors>',
  endings: ['xml'],
  recognise: ({ root, names }) => {
    if (!/^(?:xml|records|record)$/.test(root) || !names.has('record')) return 0;
    return ['ref-type', 'titles', 'contributors', 'rec-number'].filter((name) => names.has(name)).length > 1 ? 1 : 0;
  },
  records: ['record'],
  recordsOf,
});

function recordsOf(element: XmlElement): Found[] {
  const year = textAt(element, 'dates/year');
  const accession = textAt(element, 'accession-num');
  const isPubMed = /pubmed|medline|\bnlm\b|ncbi/i.test(
    [textAt(element, 'remote-database-name'), textAt(element, 'remote-database-provider')].join(' '),
  );
  const record = {
    id: keyOf(element) ?? textAt(element, 'rec-number'),
    title: textAt(element, 'titles/title', 'titles/translated-title', 'titles/short-title'),
    abstract: textAt(element, 'abstract'),
    authors: authorsOf(element),
    date: dateOf(textAt(element, 'dates/pub-dates/date', 'dates/pub-dates'), year),
    year,
    venue: textAt(element, ...venues),
    doi: textAt(element, 'electronic-resource-num'),
    pmid: isPubMed ? accession : null,
    url:
      [...textsAt(element, 'urls/web-urls/url'), ...textsAt(element, 'urls/related-urls/url')].find(isAddress) ?? null,
    keywords: textsAt(element, 'keywords/keyword').flatMap((text) => text.split(/[;\r\n]/)),
    language: textAt(element, 'language'),
    type: first(element, 'ref-type')?.attributes['name'] ?? null,
  };
  return [{ record, line: element.line }];
}

const venues = [
  ...['titles/secondary-title', 'periodical/full-title', 'titles/alt-title', 'alt-periodical/full-title'],
  ...['periodical/abbr-1', 'titles/tertiary-title'],
];

/** The label, where it is the key of a citation and not a note. */
function keyOf(element: XmlElement): string | null {
  const label = textAt(element, 'label');
  return label !== null && /^\S{2,80}$/.test(label) ? label : null;
}

/** Those of a collection that has no authors are its editors. A comma ends the name of an institution. */
function authorsOf(element: XmlElement): string[] {
  const names = (list: string) => all(element, `contributors/${list}/author`).map((author) => textOf(author));
  const authors = names('authors');
  return (authors.some((name) => name !== '') ? authors : names('secondary-authors')).map((name) =>
    personName({ name: name.replace(/,+$/, '') }),
  );
}

/** `Mar 3` is a date of the year beside it. */
function dateOf(date: string | null, year: string | null): string | null {
  return date === null || /\d{4}/.test(date) ? date : `${date} ${year ?? ''}`;
}

const isAddress = (url: string): boolean => /^https?:/i.test(url);
