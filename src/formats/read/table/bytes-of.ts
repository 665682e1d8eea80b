import { UserError } from '../../../model/index.ts';
import { joined } from '../bytes.ts';

/** Files that are read as a whole are no larger than this, in bytes. */
export const largest = 2 ** 30;

/**
 * All bytes of a file.
 * @throws UserError `unreadable` for more than 1 GiB.
 */
export async function wholeOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    length += chunk.length;
    if (length > largest) throw new UserError('unreadable', 'it is larger than 1 GiB; save it as CSV');
  }
  return joined(held, length);
}
