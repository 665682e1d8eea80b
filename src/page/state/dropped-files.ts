import type { BroughtFile } from '../../build/run/browser-client.ts';

/** The files of a drop, folders opened, hidden files left out. Must be called while the drop is being handled. */
export async function filesOf(transfer: DataTransfer): Promise<BroughtFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  const found = await Promise.all(entries.map((entry) => (entry ? filesIn(entry, '') : [])));
  // Where a browser knows no entries there are still files.
  return entries.every((entry) => entry === null) ? namedFiles(transfer.files) : found.flat();
}

/** Files that were chosen, by their name or their path in the folder that was chosen. */
export function namedFiles(files: Iterable<File>): BroughtFile[] {
  return [...files].map((file) => ({ name: file.webkitRelativePath.replace(/^[^/]*\//, '') || file.name, blob: file }));
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<BroughtFile[]> {
  if (entry.name.startsWith('.')) return [];
  if (isFile(entry)) {
    const blob = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name: folder + entry.name, blob }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: BroughtFile[][] = [];
  for (;;) {
    // A folder is handed over a hundred entries at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found.flat();
    for (const below of some) found.push(await filesIn(below, `${folder}${entry.name}/`));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
