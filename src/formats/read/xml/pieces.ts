import type { Content } from '../content.ts';
import { decode } from '../decode.ts';

/**
 * The text of an XML document, in the encoding that it declares: `<?xml version="1.0" encoding="ISO-8859-1"?>`. A file
 * that is in UTF-8 after all is read so.
 */
export async function* piecesOf({ head, bytes }: Content): AsyncGenerator<string> {
  const decoder = decoderOf(head.bytes);
  if (!decoder) {
    yield* decode(bytes());
    return;
  }
  for await (const chunk of bytes()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** `null` for UTF-8 and UTF-16. */
function decoderOf(head: Uint8Array): TextDecoder | null {
  const declaration = new TextDecoder('latin1').decode(head.subarray(0, 200));
  const label = /^\s{0,9}<\?xml [^>]{0,99}encoding\s{0,3}=\s{0,3}["']([\w-]{1,30})/.exec(declaration)?.[1];
  if (label === undefined || /^(?:utf|ucs|iso-10646)/i.test(label)) return null;
  const isAscii = head.every((byte) => byte < 0x80);
  if (!isAscii && isUtf8(head)) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null; // no encoding of that name
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
