import type { Content, Head } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import type { Format } from '../format.ts';
import { entryOf } from '../record.ts';
import { isMachineText } from '../machine-text.ts';
import { readReference } from './reference.ts';
import { groupsOf, isHeading, partingOf } from './reference-groups.ts';

/** The reference list of a paper, as people paste it: one reference a line or a paragraph, in any of the usual styles. */
export const references: Format = {
  name: 'references',
  title: 'pasted reference lists',
  looksLike: 'references as papers list them: authors, year, title, journal',
  endings: ['txt', 'md'],
  sniff,
  read,
};

/** So many lines tell what a text is. */
const judged = 300;

async function sniff({ lines }: Head): Promise<number> {
  if (lines.length < 2 || isMachineText(lines)) return 0;
  const { sure, share } = await partingOf(lines.slice(0, judged));
  return sure >= 2 && share >= 0.75 ? 0.55 : 0;
}

async function* read({ name: file, head, lines }: Content, report: Report): AsyncGenerator<Entry> {
  const { parting } = await partingOf(head.lines.slice(0, judged));
  for await (const { line, text } of groupsOf(lines(), parting)) {
    if (isHeading(text)) continue;
    const reference = readReference(text);
    const entry = reference && entryOf(reference, { file, format: 'references', line });
    if (entry) yield entry;
    else report({ code: 'bad-record', severity: 'error', file, line, message: complaint(text) });
  }
}

function complaint(text: string): string {
  const start = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return `No title was found in ${start}; write the reference as Authors (year). Title. Journal.`;
}
