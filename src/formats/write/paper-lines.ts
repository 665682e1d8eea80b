import type { Paper } from '../../model/index.ts';
import { jsonText } from './json.ts';

/** Papers as JSON Lines, an object a paper: {@link paperLine}. */
export function* paperLines(papers: Iterable<Paper>): Generator<string> {
  for (const paper of papers) yield paperLine(paper);
}

/**
 * A paper as a line of JSON, always with the same keys in the same order; what only some sources know (numbers in registers,
 * language, type, citations, references, what it corrects) is there where it is known.
 */
export function paperLine(paper: Paper): string {
  const { id, title, abstract, year, date, authors, venue, doi, url, keywords, sources } = paper;
  const { pmid, arxiv, openalex, language, type, citations, references, corrects } = paper;
  const some = Object.entries({ pmid, arxiv, openalex, language, type, citations, corrects });
  const record = {
    ...{ id, title, abstract, year, date, authors, venue, doi, url, keywords },
    ...Object.fromEntries(some.filter(([, value]) => value !== null)),
    ...(references.length > 0 && { references }),
    sources,
  };
  return `${jsonText(record)}\n`;
}
