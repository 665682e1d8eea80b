import { unzipSync } from 'fflate';
import { UserError } from '../../model/index.ts';

/** A file within a zip file is no larger than this, unpacked, in bytes. */
const largest = 2 ** 30;

/**
 * The names of all files in a zip file, in its order, and the bytes of those that are wanted.
 * @throws UserError `unreadable` where it is damaged, needs a password, or unpacks to more than 1 GiB.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): { names: string[]; files: Record<string, Uint8Array> } {
  const names: string[] = [];
  const entries = countEntries(bytes);
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        // A damaged directory may say that there are any number of files, with names of whatever bytes are there.
        if (name === '' || names.push(name) > entries) throw new UserError('unreadable', 'the zip file is damaged');
        if (!isWanted(name)) return false;
        if (originalSize > largest) throw new UserError('unreadable', 'it unpacks to more than 1 GiB');
        return true;
      },
    });
    return { names, files };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError('unreadable', `the zip file cannot be unpacked (${why})`);
  }
}

/** How many entries of a directory there can be, by the signature that each begins with (APPNOTE.TXT, 4.3.12). */
function countEntries(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1))
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) count++;
  return count;
}
