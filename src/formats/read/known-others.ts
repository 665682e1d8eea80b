import type { Head } from './content.ts';
import { knownText } from './known-texts.ts';
import type { KnownOther } from './known-texts.ts';

/** What a file that no format can read seems to be, from its beginning; `null` where that is not known. */
export function seemsToBe(head: Head): KnownOther | null {
  return knownBinary(head) ?? (head.isText ? knownText(head.lines.map(({ text }) => text)) : null);
}

/** Whether it is what reference managers keep beside a library: the PDF of a paper, a picture, a saved page. */
export function isAttachment(head: Head): boolean {
  const what = seemsToBe(head)?.what ?? '';
  return /^(?:a PDF|an image|a film|a saved web page|an e-book|a Word document|a PowerPoint file)/.test(what);
}

const saveAsText = 'save it as plain text, or paste its text';
const unpack = 'unpack it first';
const exportFromZotero = 'in Zotero choose File > Export Library and the format RIS, BibTeX or CSL JSON';
const image = (kind: string): KnownOther => ({ what: `an image (${kind})`, next: 'export the papers as text' });

/** A file begins with these bytes; each code unit of the text is one, `?` is any. */
const signatures: readonly (readonly [start: string, KnownOther])[] = [
  [
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    { what: 'an old or locked Office file (.doc, .xls)', next: 'save it as .xlsx or CSV, a text as plain text' },
  ],
  ['\x89PNG', image('PNG')],
  ['\xff\xd8\xff', image('JPEG')],
  ['GIF8', image('GIF')],
  ['RIFF????WEBP', image('WebP')],
  ['II*\0', image('TIFF')],
  ['MM\0*', image('TIFF')],
  ['????ftypheic', image('HEIC')],
  ['????ftypavif', image('AVIF')],
  ['????ftyp', { what: 'a film or a recording', next: 'export the papers as text' }],
  ["7z\xbc\xaf'\x1c", { what: 'a 7z archive', next: unpack }],
  ['Rar!\x1a\x07', { what: 'a RAR archive', next: unpack }],
  ['\xfd7zXZ\0', { what: 'packed with xz', next: unpack }],
  ['\x28\xb5\x2f\xfd', { what: 'packed with Zstandard', next: unpack }],
  ['BZh', { what: 'packed with bzip2', next: unpack }],
  ['\x1f\x8b', { what: 'packed with gzip twice', next: unpack }],
  ['PK\x05\x06', { what: 'an empty zip file', next: 'export the papers again' }],
  ['bplist00', { what: 'a page or list saved by an Apple program', next: saveAsText }],
  ['PAR1', { what: 'a Parquet file without a column of titles', next: 'name its column of titles "title"' }],
  ['\x7fELF', { what: 'a program', next: 'export the papers from your library as RIS or BibTeX' }],
  ['MZ', { what: 'a program', next: 'export the papers from your library as RIS or BibTeX' }],
];

/** Names of tables, which a database in SQLite has near its beginning. */
const databases: readonly (readonly [table: string, KnownOther])[] = [
  ['itemData', { what: 'the database of Zotero', next: exportFromZotero }],
  ['enl_refs', { what: 'a library of EndNote', next: 'in EndNote choose File > Export and the style RefMan (RIS)' }],
  [
    'DocumentContributors',
    { what: 'the database of Mendeley', next: 'in Mendeley export the library as RIS or BibTeX' },
  ],
  ['KnowledgeItem', { what: 'a project of Citavi', next: 'in Citavi choose File > Export and RIS' }],
  ['books_authors_link', { what: 'the database of Calibre', next: 'in Calibre make a catalogue in BibTeX or CSV' }],
];

/** Names within a zip file. A spreadsheet is one too. */
const packed: readonly (readonly [name: string, KnownOther])[] = [
  ['application/epub+zip', { what: 'an e-book (EPUB)', next: 'export its papers or paste their text' }],
  ['application/vnd.oasis.opendocument.spreadsheet', { what: 'a spreadsheet (.ods)', next: 'save it as .xlsx or CSV' }],
  ['application/vnd.oasis.opendocument', { what: 'an OpenDocument file (.odt, .odp)', next: saveAsText }],
  ['word/', { what: 'a Word document (.docx)', next: saveAsText }],
  ['ppt/', { what: 'a PowerPoint file (.pptx)', next: saveAsText }],
  ['xl/', { what: 'a spreadsheet without a column of titles', next: 'name its columns "Title" and "Abstract"' }],
  ['content.xml', { what: 'an OpenDocument file (.odt, .odp)', next: saveAsText }],
];

function knownBinary({ bytes, isText }: Head): KnownOther | null {
  const text = oneUnitAByte(bytes.subarray(0, 2 ** 17));
  const named = (names: readonly (readonly [string, KnownOther])[]) => names.find(([name]) => text.includes(name))?.[1];
  if (text.slice(0, 1024).includes('%PDF-'))
    return { what: 'a PDF', next: 'drop it into Zotero and export from there' };
  if (text.startsWith('{\\rtf')) return { what: 'a document in Rich Text Format', next: saveAsText };
  if (text.startsWith('SQLite format 3\0'))
    return (
      named(databases) ?? {
        what: 'a database (SQLite)',
        next: 'export from the program that made it, as RIS or BibTeX',
      }
    );
  if (text.startsWith('PK\x03\x04')) return named(packed) ?? { what: 'a zip file', next: unpack };
  if (text.slice(257, 262) === 'ustar') return { what: 'a tar archive', next: unpack };
  return isText ? null : (signatures.find(([start]) => begins(text, start))?.[1] ?? null);
}

function begins(text: string, start: string): boolean {
  return text.length >= start.length && [...start].every((sign, i) => sign === '?' || sign === text[i]);
}

function oneUnitAByte(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
