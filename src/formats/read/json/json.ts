import { cleanText } from '../../../text/clean.ts';
import type { Content, Head } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import type { Format } from '../format.ts';
import { adviceFor } from './advice.ts';
import { findRecords, holdsRecords } from './find.ts';
import { startLines } from './line-at.ts';
import { startRecords } from './records.ts';

/**
 * JSON: a list of records, at the top or within what a service answers (`results`, `message.items`, `data`,
 * `resultList.result`, `items`), a single record, or records one behind the other.
 */
export const json: Format = {
  name: 'json',
  title: 'JSON',
  looksLike:
    'a list of objects with titles and abstracts, as Zotero (CSL), OpenAlex, Crossref, Semantic Scholar or Europe PMC give',
  endings: ['json'],
  sniff: (head) => (holdsPapers(head) ? 0.95 : 0),
  read: readJson,
  toExportAbstracts: adviceFor,
};

function holdsPapers({ lines }: Head): boolean {
  const text = lines.map((line) => line.text).join('\n');
  return /^\s*[[{]/.test(text) && (holdsRecords(text) || /"Better ?BibTeX JSON"/i.test(text));
}

async function* readJson(content: Content, report: Report): AsyncGenerator<Entry> {
  const { name: file } = content;
  const records = startRecords(file, 'json', 'item', report);
  const text = await content.text();
  const lineAt = startLines(text);
  for (const { start, end, isCut, value } of findRecords(text)) {
    const line = lineAt(start);
    if (value === null) continue; // a service knows nothing of what it was asked for
    if (value === undefined) {
      report({ code: 'bad-record', severity: 'error', file, line, message: complaint(text.slice(start, end), isCut) });
      continue;
    }
    const entry = records.read(value, line, text.slice(start, start + 200));
    if (entry) yield entry;
  }
  records.finish();
}

function complaint(text: string, isCut: boolean): string {
  if (isCut)
    return 'The file ends within a list or a record: what follows here is missing; export or download it again.';
  const start = JSON.stringify(cleanText(text.slice(0, 200)).slice(0, 40));
  return `This item is not valid JSON (it starts with ${start}): mind its quotes, commas and brackets; the others were read.`;
}
