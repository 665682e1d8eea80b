import type { Content } from '../content.ts';
import { joined } from '../bytes.ts';

/** How programs call encodings, where that is not how browsers do. */
const labels: Record<string, string> = {
  cp1252: 'windows-1252',
  'iso latin 1': 'windows-1252',
  'windows latin 1': 'windows-1252',
  'mac os roman': 'macintosh',
  'x-macroman': 'macintosh',
  macroman: 'macintosh',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
};
/** JabRef, BibDesk and Emacs write the encoding of a file into it. */
const declared =
  /\b(?:encoding: ?|coding: ?|encoding (?:western|cyrillic|central european) \()([\w-]{2,20}(?: [\w ]{1,20})?)/i;

/**
 * The text of a file with LF alone as line breaks. Where it isn't UTF-8 it is read in the encoding that it names, if it
 * does.
 */
export async function readWhole(content: Content): Promise<string> {
  const name = declared.exec(new TextDecoder('windows-1252').decode(content.head.bytes.subarray(0, 4096)))?.[1];
  const text = name === undefined ? null : await decodedAs(content, name.trim().toLowerCase());
  return (text ?? (await content.text())).replace(/\r\n?/g, '\n');
}

/** `null` where the file is UTF-8, or not in that encoding. */
async function decodedAs(content: Content, name: string): Promise<string | null> {
  const label = labels[name] ?? name.replace(/^iso8859[-_]?/, 'iso-8859-');
  if (label.startsWith('utf')) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content.bytes()) {
    chunks.push(chunk);
    length += chunk.length;
  }
  const bytes = joined(chunks, length);
  return decode(bytes, 'utf-8') === null ? decode(bytes, label) : null;
}

/** `null` where there is no such encoding, or the bytes are none of it. */
function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
