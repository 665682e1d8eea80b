import type { Paper } from '../../model/index.ts';
import { jsonText } from './json.ts';

/** Papers as JSON Lines, an object a paper, always with the same keys in the same order. */
export function* paperLines(papers: Iterable<Paper>): Generator<string> {
  for (const { id, title, abstract, year, date, authors, venue, doi, url, keywords, sources } of papers) {
    const record = { id, title, abstract, year, date, authors, venue, doi, url, keywords, sources };
    yield `${jsonText(record)}\n`;
  }
}
