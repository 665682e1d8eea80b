import { UserError } from '../../model/index.ts';
import { cleanText } from '../../text/clean.ts';
import type { Content } from './content.ts';
import type { Format } from './format.ts';
import { seemsToBe } from './known-others.ts';
import { inWords, summary } from './readable.ts';

/** A table with columns that a user has named is surer than this of nothing else. */
const sureOfOther = 0.7;

/**
 * The format that is surest to read a file, from what stands in it: its name is not asked. Of formats as sure the first.
 * @param hasNamedColumns whether a user has said which column has what: a text of no sure format is a table then
 * @throws UserError `unreadable` where none can, with what the file seems to be and what to do instead, where that is known.
 */
export async function detect({ head }: Content, formats: readonly Format[], hasNamedColumns = false): Promise<Format> {
  let [best, most] = [null as Format | null, 0];
  for (const format of formats) {
    const sure = await format.sniff(head);
    if (sure > most) [best, most] = [format, sure];
  }
  const table = formats.find(({ takesColumns }) => takesColumns);
  if (hasNamedColumns && most < sureOfOther && head.isText && table) return table;
  if (best) return best;
  const known = seemsToBe(head);
  if (known) throw new UserError('unreadable', `it seems to be ${known.what}; ${known.next}`);
  const next = `files that can be read are ${summary}`;
  if (!head.isText) throw new UserError('unreadable', `it is no text, or in another encoding; ${next}`);
  const isEmpty = head.lines.every((line) => cleanText(line.text) === '');
  throw new UserError('unreadable', isEmpty ? 'it is empty' : `no papers were recognised in it; ${next}`);
}

/**
 * The format of that name.
 * @throws UserError `usage` where there is none.
 */
export function formatNamed(name: string, formats: readonly Format[]): Format {
  const format = formats.find((one) => one.name === name);
  if (format) return format;
  const names = inWords(formats.map((one) => one.name));
  throw new UserError('usage', `there is no format ${JSON.stringify(name)}; those that can be read are ${names}`);
}
