import type { Content } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import type { Format } from '../format.ts';
import { entryOf, type RawRecord } from '../record.ts';
import type { XmlElement } from './element.ts';
import { openingOf, type Opening } from './opening.ts';
import { piecesOf } from './pieces.ts';
import type { Mistake, RecordElements } from './read-elements.ts';

/** A format in XML, of which each record is an element. */
export interface XmlFormat extends Pick<Format, 'name' | 'title' | 'looksLike' | 'endings' | 'toExportAbstracts'> {
  /** How sure it is from the beginning of a document. */
  recognise(opening: Opening): number;
  /** The names of the elements that are records. */
  records: readonly string[];
  ignored?: RecordElements['ignored'];
  /** What an element says: one record, none (no paper, which is no mistake), or several. */
  recordsOf(element: XmlElement): readonly Found[];
}

export interface Found {
  record: RawRecord;
  line: number;
}

export function xmlFormat({ recognise, records, ignored, recordsOf, ...about }: XmlFormat): Format {
  const elements = { isRecord: (name: string) => records.includes(name), ...(ignored && { ignored }) };
  return {
    ...about,
    sniff: (head) => sniffXml(head, recognise),
    read: (content, report) => readXml(about.name, content, report, elements, recordsOf),
  };
}

export function sniffXml(head: Content['head'], recognise: XmlFormat['recognise']): number {
  const opening = openingOf(head);
  return opening === null ? 0 : recognise(opening);
}

async function* readXml(
  format: string,
  content: Content,
  report: Report,
  elements: RecordElements,
  recordsOf: XmlFormat['recordsOf'],
): AsyncGenerator<Entry> {
  const { readElements } = await import('./read-elements.ts');
  const file = content.name;
  const found = readElements(piecesOf(content), elements);
  for (;;) {
    const { done, value } = await found.next();
    if (done) {
      if (value) reportMistake(value, file, report, true);
      return;
    }
    const { element, mistake } = value;
    const raw = element ? recordsOf(element) : [];
    const entries = raw.map(({ record, line }) => entryOf(record, { file, format, line }));
    const kept = entries.filter((entry) => entry !== null);
    yield* kept;
    if (mistake) reportMistake(mistake, file, report, kept.length > 0);
    else
      raw.forEach(({ line }, i) => {
        if (entries[i] === null) reportEmpty(element!.name, line, file, report);
      });
  }
}

/** @param isKept whether a paper was read all the same */
export function reportMistake({ message, line }: Mistake, file: string, report: Report, isKept: boolean): void {
  const outcome = isKept ? 'What could be read is kept' : 'The record is left out';
  const severity = isKept ? 'warning' : 'error';
  const next = 'export or download the file again, or correct it there';
  report({
    code: 'bad-record',
    severity,
    file,
    line,
    message: `The XML is broken here (${message}). ${outcome}; ${next}.`,
  });
}

function reportEmpty(name: string, line: number, file: string, report: Report): void {
  const message = `This <${name}> has neither a title nor an abstract; add one where the file comes from if it is a paper.`;
  report({ code: 'bad-record', severity: 'error', file, line, message });
}
