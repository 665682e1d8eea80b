import { arxivOf } from '../registers.ts';
import { all, type XmlElement } from './element.ts';
import { textAt } from './inline.ts';
import { xmlFormat, type Found } from './xml-format.ts';

/** Feeds in Atom, as arXiv answers queries. Categories are no keywords: they name a field, not the paper. */
export const atomXml = xmlFormat({
  name: 'atom',
  title: 'Atom feeds, as of arXiv',
  looksLike: '<feed> of <entry> with <summary>',
  endings: ['xml', 'atom'],
  recognise: ({ root, rootTag, names, text }) => {
    if (!/^(?:feed|entry)$/.test(root) || !/w3\.org\/2005\/Atom/i.test(rootTag)) return 0;
    return /arxiv\.org/i.test(text) ? 1 : names.has('entry') ? 0.8 : 0;
  },
  records: ['entry'],
  recordsOf,
});

function recordsOf(entry: XmlElement): Found[] {
  const id = textAt(entry, 'id');
  const arxiv = arxivOf(id);
  if (id !== null && /\/api\/errors/.test(id)) return []; // arXiv answers a wrong query with an entry
  const links = all(entry, 'link').map(({ attributes }) => attributes);
  const record = {
    id: arxiv,
    title: textAt(entry, 'title'),
    abstract: textAt(entry, 'summary', 'abstract', 'content'),
    authors: all(entry, 'author').map((author) => textAt(author, 'name') ?? ''),
    date: textAt(entry, 'published', 'publicationDate', 'issued', 'updated'),
    venue: textAt(entry, 'publicationName'),
    doi: textAt(entry, 'doi'),
    arxiv,
    url: links.find(({ rel = 'alternate' }) => rel === 'alternate')?.['href'] ?? id,
  };
  return [{ record, line: entry.line }];
}
