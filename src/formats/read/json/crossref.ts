import type { Fields } from './fields.ts';
import type { JsonObject } from './parse.ts';
import { cslRecord } from './csl.ts';
import type { Shape } from './shape.ts';

/** Works of Crossref, by its interface or through doi.org. Its `subject` is that of the journal: no keyword of the paper. */
export const crossref: Shape = {
  fits: (object) =>
    ['is-referenced-by-count', 'reference-count', 'references-count'].some((key) => key in object) ||
    (Array.isArray(object['title']) && 'DOI' in object),
  read: (fields) => ({
    ...cslRecord(fields),
    title: titleOf(fields),
    citations: fields.text('is-referenced-by-count'),
    references: fields.objects('reference').map(referenceOf).filter(Boolean),
  }),
  toExportAbstracts:
    'few publishers give abstracts to Crossref (has-abstract:true asks for those); look its DOIs up in PubMed, Scopus or OpenAlex',
};

function titleOf({ text }: Fields): string | null {
  const [title, subtitle] = [text('title'), text('subtitle')];
  if (title === null || subtitle === null || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  return `${title}${/[?!:.]$/.test(title) ? '' : ':'} ${subtitle}`;
}

/** Its DOI, else its text, else the parts of it that are known. */
function referenceOf(reference: JsonObject): string {
  const part = (key: string): string => (typeof reference[key] === 'string' ? reference[key] : '');
  const parts = ['author', 'year', 'article-title', 'volume-title', 'journal-title'].map(part).filter(Boolean);
  return part('DOI') || part('unstructured') || parts.join('. ');
}
