/** What can be read, for people who have a program and not a format: `Files that can be read are ${summary}.` */
export const summary =
  'exports of Zotero, EndNote, Mendeley, JabRef, RefWorks, PubMed, Web of Science, Scopus, OpenAlex, arXiv and others ' +
  '(RIS, BibTeX, CSV, Excel, XML, JSON), and lists of papers, references or titles; plain, gzip or zip';

/** `RIS, BibTeX and JSON Lines`. */
export function inWords(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
}
