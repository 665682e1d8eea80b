import type { Head } from '../content.ts';

/** What to press in Web of Science. */
export const adviceForWos = 'in Web of Science choose "Full Record" as the record content and export again';

/** The databases that can be recognised from their exports, and where they hide the abstracts. */
const products: { signs: RegExp; advice: string }[] = [
  {
    signs: /^DB {1,2}- {1,2}Scopus|scopus\.com\/|^N1 {1,2}- .{0,40}Export Date: /i,
    advice: 'in Scopus tick "Abstract" under "Abstract & keywords" and export again',
  },
  {
    signs: /^FN (?:Clarivate|Thomson|ISI)|^UT {0,2}-? ?(?:WOS|ISI):|^AN {1,2}- {1,2}WOS:|webofscience\.com|:\/\/WOS:/i,
    advice: adviceForWos,
  },
  {
    signs: /^PMID- |pubmed\.ncbi\.|ncbi\.nlm\.nih\.gov\/pubmed|^D[BP] {1,2}- {1,2}(?:PubMed|NLM)/i,
    advice: 'in PubMed save the papers again with the format "PubMed", which has the abstracts',
  },
  { signs: /embase\.com\//i, advice: 'in Embase choose "Full Record" and export again' },
  { signs: /cochranelibrary\.com/i, advice: 'in the Cochrane Library tick "Include abstract" and export again' },
  {
    signs: /ovid(?:sp|web)?\.|ovid technologies/i,
    advice: 'in Ovid choose "Complete Reference" as the fields to export',
  },
];

/** What to press in the database a file comes from, where its beginning shows which that is. */
export function adviceFor({ lines }: Head): string | null {
  return products.find(({ signs }) => lines.some(({ text }) => signs.test(text)))?.advice ?? null;
}
