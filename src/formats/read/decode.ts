/**
 * Bytes to text: in UTF-16 where they begin with its byte-order mark, else in UTF-8. A byte-order mark is no part of the
 * text; bytes that are no text in the encoding become U+FFFD.
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let held = new Uint8Array(); // too little to tell the encoding by
  for await (const chunk of chunks) {
    const bytes = held.length > 0 ? Uint8Array.from([...held, ...chunk]) : chunk;
    if (!decoder && bytes.length < 2) {
      held = Uint8Array.from(bytes);
      continue;
    }
    decoder ??= new TextDecoder(encodingOf(bytes));
    held = new Uint8Array();
    yield decoder.decode(bytes, { stream: true });
  }
  yield (decoder ?? new TextDecoder()).decode(held);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
