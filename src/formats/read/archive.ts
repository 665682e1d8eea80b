import { UserError, type InputFile } from '../../model/index.ts';
import { joined, readBytes, readHead } from './bytes.ts';

/** A zip file is read as a whole, up to this many bytes; and so is each file within, unpacked. */
const most = 2 ** 30;

/**
 * The files within a zip file, named `library.zip/papers.ris`, without hidden ones; any other file is itself. A spreadsheet,
 * a document or an e-book, which are zip files too, is itself as well.
 * @throws UserError `unreadable` for a damaged zip file, or one of more than 1 GiB.
 */
export async function unpackArchive(file: InputFile, signal?: AbortSignal): Promise<InputFile[]> {
  if (!isZip(await readHead(file, false, 4, signal))) return [file];
  const { unzip } = await import('./unzip.ts');
  const bytes = await wholeOf(file, signal);
  const names = unzip(bytes, () => false).names;
  if (names.includes('[Content_Types].xml') || names.includes('mimetype')) return [file];
  return [...new Set(names)]
    .filter((name) => !name.endsWith('/') && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name))
    .map((name) => ({ name: `${file.name}/${name}`, open: () => unpackedStream(bytes, name) }));
}

/** Whether the bytes are those of a zip file. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function unpackedStream(bytes: Uint8Array, name: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      const { unzip } = await import('./unzip.ts');
      const found = unzip(bytes, (other) => other === name).files[name];
      if (found) controller.enqueue(found);
      controller.close();
    },
  });
}

async function wholeOf(file: InputFile, signal?: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readBytes(file, false, signal)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) throw new UserError('unreadable', 'a zip file of more than 1 GiB; unpack it first');
  }
  return joined(chunks, length);
}
