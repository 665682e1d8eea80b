import { joined } from './bytes.ts';

/**
 * Bytes to text, however they come in pieces: in UTF-16 where they begin with its byte-order mark or every other byte is
 * zero; in Windows-1252, which Latin-1 is a part of, where the first bytes beyond ASCII are no UTF-8; else in UTF-8. A
 * byte-order mark is no part of the text; bytes that are no text in the encoding become U+FFFD.
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  let held: Uint8Array | null = null; // the first block that is not ASCII alone, to be judged with the next
  const ascii = new TextDecoder();
  let isFirst = true;
  for await (const block of blocksOf(chunks)) {
    if (isFirst && isUtf16(block)) decoder = decoderOf(utf16Of(block));
    isFirst = false;
    if (decoder) yield decoder(block);
    else if (held) {
      const both: Uint8Array = joined([held, block], held.length + block.length);
      decoder = decoderOf(encodingOf(both));
      yield decoder(both);
    } else if (isAscii(block)) yield ascii.decode(block);
    else held = block;
  }
  if (!decoder && held) {
    decoder = decoderOf(encodingOf(held));
    yield decoder(held);
  }
  if (decoder) yield decoder(null);
}

/** Turns the next bytes into text, or what is left at the end. */
type Decoder = (bytes: Uint8Array | null) => string;

function decoderOf(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding);
  const decodeNext: Decoder = (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
  if (encoding !== 'windows-1252') return decodeNext;
  // Some versions of Node read it as Latin-1, where these bytes are control characters.
  return (bytes) => decodeNext(bytes).replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80]!); // oxlint-disable-line no-control-regex
}

/** The characters of the bytes 0x80 to 0x9F in Windows-1252, those without one as they are. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const blockSize = 2 ** 16;

/** The same bytes in blocks of one size, the last shorter, so that nothing hangs on how a file comes in pieces. */
async function* blocksOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(blockSize);
  let filled = 0;
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + blockSize - filled);
      block.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < blockSize) break;
      yield block;
      [block, filled] = [new Uint8Array(blockSize), 0];
    }
  if (filled > 0) yield block.subarray(0, filled);
}

/** Of a block, whose bytes begin where its buffer does. */
function isAscii(block: Uint8Array): boolean {
  const fours = new Uint32Array(block.buffer, 0, block.length >> 2); // four bytes a step
  for (let at = 0; at < fours.length; at++) if ((fours[at]! & 0x80808080) !== 0) return false;
  return block.subarray(4 * fours.length).every((byte) => byte < 0x80);
}

const hasMark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Latin letters have a zero byte in UTF-16, all on the same side of the pair. */
function isUtf16(bytes: Uint8Array): boolean {
  if (hasMark(bytes)) return true;
  const { pairs, even, odd } = zeros(bytes);
  return pairs > 0 && Math.max(even, odd) > pairs / 2 && Math.min(even, odd) === 0;
}

function utf16Of(bytes: Uint8Array): string {
  if (hasMark(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const { even, odd } = zeros(bytes);
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function zeros(bytes: Uint8Array): { pairs: number; even: number; odd: number } {
  const pairs = Math.min(512, Math.floor(bytes.length / 2));
  let [even, odd] = [0, 0];
  for (let at = 0; at < 2 * pairs; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  return { pairs, even, odd };
}

/**
 * UTF-8, unless more bytes beyond ASCII are no part of it than there are sequences of it, and the text looks like one in
 * Windows-1252: hardly any control characters, and bytes beyond ASCII seldom side by side, as they are in encodings of
 * Cyrillic or Chinese.
 */
function encodingOf(bytes: Uint8Array): string {
  let [sequences, invalid, controls, high, runs] = [0, 0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      if (byte === 0x7f || (byte < 0x20 && (byte < 0x09 || byte > 0x0d))) controls++;
      continue;
    }
    const length = sequenceAt(bytes, at);
    if (length > 0) {
      sequences++;
      high += length;
      runs++;
      at += length - 1;
    } else if (length < 0) {
      invalid++;
      high++;
      if (at === 0 || bytes[at - 1]! < 0x80) runs++;
      if (unassigned.includes(byte)) controls++;
    }
  }
  const looksLatin = 100 * controls <= bytes.length && high <= 2 * runs;
  return invalid > sequences && looksLatin ? 'windows-1252' : 'utf-8';
}

/** Bytes that Windows-1252 has no character for. */
const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** The length of the UTF-8 sequence there; 0 where it may be cut off by the end, -1 where there is none. */
function sequenceAt(bytes: Uint8Array, start: number): number {
  const lead = bytes[start]!;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return -1;
  for (let at = start + 1; at < start + length; at++) {
    if (at === bytes.length) return 0;
    if (bytes[at]! >> 6 !== 0b10) return -1;
  }
  return length;
}
