import { UserError } from '../../../model/index.ts';
import type { Content } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import type { Format } from '../format.ts';
import { seemsToBe } from '../known-others.ts';
import { entryOf } from '../record.ts';
import { readNote } from './note.ts';

/**
 * A folder of notes, such as a vault of Obsidian: each file is one paper. Any text might be one, so that the format has to
 * be asked for by its name. Read-me files and their like give no record.
 */
export const notes: Format = {
  name: 'notes',
  title: 'folders of notes',
  looksLike: 'with `--as notes`: each file is one paper, with its title and abstract',
  endings: ['md', 'txt'],
  sniff: () => 0,
  read,
};

/** Files about a folder, not a paper. */
const aboutTheFolder =
  /^(?:readme|index|licen[cs]e|copying|contributing|changelog|authors|code_of_conduct)(?:\.\w{1,10})?$/i;

async function* read(content: Content, report: Report): AsyncGenerator<Entry> {
  const base = content.name.slice(content.name.lastIndexOf('/') + 1);
  if (aboutTheFolder.test(base)) {
    const message = 'left out: by its name it is about the folder, and no paper.';
    report({ code: 'left-out', severity: 'info', file: content.name, line: null, message });
    return;
  }
  if (!content.head.isText) {
    const known = seemsToBe(content.head);
    throw new UserError('unreadable', known ? `it seems to be ${known.what}; ${known.next}` : 'it is no text');
  }
  const record = readNote(await content.text(), base.replace(/\.\w{1,10}$/, ''));
  const entry = entryOf(record, { file: content.name, format: 'notes', line: 1 });
  if (entry) yield entry;
}
