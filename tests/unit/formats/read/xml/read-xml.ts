import { openContent, type Entry } from '../../../../../src/formats/read/index.ts';
import { detect } from '../../../../../src/formats/read/detect.ts';
import { xmlFormats } from '../../../../../src/formats/read/xml/index.ts';
import type { Notice } from '../../../../../src/model/index.ts';
import { memoryFile } from '../../../../fixtures/memory-files.ts';

export interface Read {
  format: string;
  entries: Entry[];
  notices: Notice[];
}

/** What the formats in XML make of a file: which one reads it, and what it reads. */
export async function readXml(text: string | Uint8Array, chunkSize = 1000): Promise<Read> {
  const content = await openContent(memoryFile('a.xml', text, chunkSize));
  const format = await detect(content, xmlFormats);
  const read: Read = { format: format.name, entries: [], notices: [] };
  for await (const entry of format.read(content, (notice) => read.notices.push(notice), { columns: {} }))
    read.entries.push(entry);
  return read;
}

/** A record of PubMed on four lines. */
export function article(pmid: number, title = `Paper ${pmid}.`, abstract = `We count ${pmid} beetles.`): string {
  return (
    `<PubmedArticle>\n<MedlineCitation><PMID Version="1">${pmid}</PMID>\n<Article><ArticleTitle>${title}</ArticleTitle>` +
    `<Abstract><AbstractText>${abstract}</AbstractText></Abstract></Article></MedlineCitation>\n</PubmedArticle>\n`
  );
}

/** A document of PubMed; the first record begins on its third line. */
export function articles(...records: string[]): string {
  return `<?xml version="1.0"?>\n<PubmedArticleSet>\n${records.join('')}</PubmedArticleSet>\n`;
}
