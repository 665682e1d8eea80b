import type { Notice } from '../../../model/index.ts';
import type { Content } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import { entryOf } from '../record.ts';
import { readWhole } from './encoding.ts';
import { factsOf } from './facts.ts';
import { parseFields, parseRecord, type Fields } from './fields.ts';
import { splitBlocks } from './split.ts';

/** The records of a BibTeX file; a first walk over it collects what they refer to. */
export async function* readBibtex(content: Content, report: Report): AsyncGenerator<Entry> {
  const file = content.name;
  const text = await readWhole(content);
  const { macros, parents } = referredTo(text);
  let [end, endLine] = [0, 1];
  const reportBetween = (from: number) => {
    const lost = strayField.exec(text.slice(end, from));
    if (lost) report(beheaded(file, endLine + (text.slice(end, end + lost.index).match(/\n/g)?.length ?? 0)));
  };
  for (const block of splitBlocks(text)) {
    const { type, line, isClosed } = block;
    reportBetween(block.from);
    [end, endLine] = [block.to, line + (block.body.match(/\n/g)?.length ?? 0)];
    if (noRecord.has(type)) continue;
    const parsed = parseRecord(block, macros);
    const parent = parents.get(parentOf(parsed.fields) ?? '') ?? null;
    const entry = entryOf(factsOf(type, parsed, parent), { file, format: 'bibtex', line });
    if (entry) yield entry;
    const what = `The record ${JSON.stringify(parsed.key.slice(0, 60))}`;
    if (!entry) {
      const message = `${what} has neither a title nor an abstract; give it a title, or check its braces and quotes.`;
      report({ code: 'bad-record', severity: 'error', file, line, message });
    } else if (!isClosed || parsed.isDamaged) {
      const why = isClosed ? 'a part that is no field was passed over' : 'it has no closing brace';
      const message = `${what} was read as far as it goes, for ${why}; check its braces, quotes and commas.`;
      report({ code: 'bad-record', severity: 'warning', file, line, message });
    } else if (new Set(parsed.fields.get('title')).size > 1) {
      const message = `${what} has two titles; if there are two records, the beginning of the second is missing.`;
      report({ code: 'bad-record', severity: 'warning', file, line, message });
    }
  }
  reportBetween(text.length);
}

/** Between two records all is a comment to BibTeX; a field there has lost the beginning of its record. */
const strayField = /^[ \t]{0,20}[A-Za-z][\w-]{0,30}[ \t]{0,20}=[ \t]{0,20}[{"]/m;

function beheaded(file: string, line: number): Notice {
  const message = 'This field is in no record, so it was left out; check the "@article{...," above it.';
  return { code: 'bad-record', severity: 'error', file, line, message };
}

const noRecord = new Set(['string', 'preamble', 'comment']);

/** The `@string` texts by name, and the fields of the records that `crossref` names, by key in lower case. */
function referredTo(text: string): { macros: Map<string, string>; parents: Map<string, Fields> } {
  const macros = new Map<string, string>();
  const parents = new Map<string, Fields>();
  const wanted = new Set(
    [...text.matchAll(/\bcrossref\s{0,40}=\s{0,40}["{]\s{0,9}([^\s"{},][^"{},\n]{0,200})/gi)].map((match) =>
      match[1]!.trim().toLowerCase(),
    ),
  );
  for (const block of splitBlocks(text)) {
    if (block.type === 'string')
      for (const [name, [value = '']] of parseFields(block, macros).fields)
        macros.set(name, value.slice(0, longestMacro));
    else if (wanted.size > 0 && !noRecord.has(block.type)) {
      const { key, fields } = parseRecord(block, macros);
      const name = key.toLowerCase();
      if (wanted.has(name) && !parents.has(name)) parents.set(name, fields);
    }
  }
  return { macros, parents };
}

/** One made of others could grow without bounds. */
const longestMacro = 10_000;

function parentOf(fields: Fields): string | null {
  const names = fields.get('crossref');
  return names?.[0]!.replace(/[{}]/g, '').trim().toLowerCase() ?? null;
}
