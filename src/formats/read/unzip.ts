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
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
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
