import { UserError } from '../../model/index.ts';
import { cleanText } from '../../text/clean.ts';
import type { Content } from './content.ts';
import type { Format } from './format.ts';

/**
 * The format that is surest to read a file, from what stands in it: its name is not asked. Of formats as sure the first.
 * @throws UserError `unreadable` where none can.
 */
export async function detect({ head }: Content, formats: readonly Format[]): Promise<Format> {
  let [best, most] = [null as Format | null, 0];
  for (const format of formats) {
    const sure = await format.sniff(head);
    if (sure > most) [best, most] = [format, sure];
  }
  if (best) return best;
  if (!head.isText) throw new UserError('unreadable', 'it is no text, or in another encoding');
  const isEmpty = head.lines.every((line) => cleanText(line.text) === '');
  throw new UserError('unreadable', isEmpty ? 'it is empty' : 'no titles with abstracts were recognised in it');
}
