import { plainHeading } from './columns.ts';

/** A program by headings of its export that no other has side by side, and how to get abstracts from it. */
const products: readonly { headings: string; advice: string }[] = [
  {
    headings: 'eid sourcetitle',
    advice: 'in Scopus tick "Abstract" and "Author keywords" under "Abstract & keywords" in the export dialog',
  },
  {
    headings: 'pmid journalbook',
    advice: 'a CSV file of PubMed has no abstracts; save the results there in the format PubMed (.nbib) instead',
  },
  {
    headings: 'abstractnote itemtype',
    advice: 'fill "Abstract" of the items in Zotero, or look them up there by DOI or PMID again, and export them again',
  },
  {
    headings: 'gsrank cites',
    advice: 'Publish or Perish and Google Scholar have no abstracts; export the same papers from another database',
  },
  {
    headings: 'publication publisher authors',
    advice: 'Google Scholar has no abstracts; export the same papers from another database',
  },
  {
    headings: 'ut ti',
    advice: 'in Web of Science choose "Record Content: Full Record" in the export dialog',
  },
  {
    headings: 'articletitle utuniquewosid',
    advice: 'in Web of Science choose "Record Content: Full Record" in the export dialog',
  },
  { headings: 'lensid', advice: 'in Lens tick "Abstract" among the fields of the export' },
  {
    headings: 'dimensionsurl',
    advice: 'in Dimensions choose "Export full record" (not "for bibliometric mapping"), which has abstracts',
  },
  { headings: 'documenttitle pdflink', advice: 'in IEEE Xplore export the results as CSV, which has "Abstract"' },
  { headings: 'authornames sourcetitle', advice: 'in Embase tick "Abstract" among the fields of the CSV export' },
  {
    headings: 'itemtitle itemdoi',
    advice: 'a CSV file of SpringerLink has no abstracts; export the papers from another database',
  },
  { headings: 'centralid', advice: 'in the Cochrane Library tick "Include abstract" in the export dialog' },
  { headings: 'shorttitle itemid', advice: 'in EPPI-Reviewer add "Abstract" to the columns of the report' },
];

/** What to do in the program that wrote a table with these headings, where it has no abstracts. */
export function toExportAbstracts(names: readonly string[]): string | null {
  const plain = new Set(names.flatMap((name) => [plainHeading(name), plainHeading(name.replace(/[([].*$/, ''))]));
  const found = products.find(({ headings }) => headings.split(' ').every((heading) => plain.has(heading)));
  return found?.advice ?? null;
}
