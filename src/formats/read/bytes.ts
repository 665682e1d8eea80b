import { UserError } from '../../model/index.ts';
import type { InputFile } from '../../model/index.ts';

/**
 * The bytes of a file, unpacked where `gzip` says so. What goes wrong while they are read (the file is gone, the
 * packing is damaged) is thrown as a `UserError` of the code `unreadable`; an aborted signal throws its own reason.
 */
export async function* readBytes(file: InputFile, gzip: boolean, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    reader = openStream(file, gzip).getReader();
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await readChunk(reader);
      if (done) return;
      yield value;
    }
  } finally {
    await reader?.cancel().catch(() => {}); // a stream that has failed has nothing left to release
  }
}

/** The first bytes of a file: `atLeast` so many or all there are, and the rest of the chunk that brought the last. */
export async function readHead(
  file: InputFile,
  gzip: boolean,
  atLeast: number,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readBytes(file, gzip, signal)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= atLeast) break;
  }
  return joined(chunks, length);
}

/** Some chunks as one. */
export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Whether the bytes are those of a gzip file; no name is asked. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function openStream(file: InputFile, gzip: boolean): ReadableStream<Uint8Array> {
  const stream = attempt(() => file.open());
  if (!gzip) return stream;
  const unpack: ReadableWritablePair<Uint8Array, Uint8Array> = new DecompressionStream('gzip') as never;
  return stream.pipeThrough(unpack);
}

async function readChunk(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (error) {
    throw unreadable(error);
  }
}

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): UserError {
  const why = error instanceof Error ? error.message : String(error);
  return new UserError('unreadable', `it cannot be read to its end (${why})`);
}
