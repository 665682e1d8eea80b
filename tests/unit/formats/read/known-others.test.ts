import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openContent } from '../../../../src/formats/read/content.ts';
import { seemsToBe } from '../../../../src/formats/read/known-others.ts';
import { memoryFile, readAll } from '../../../fixtures/memory-files.ts';

const kindOf = async (content: string | Uint8Array) =>
  seemsToBe((await openContent(memoryFile('x', content))).head)?.what ?? null;

/** Bytes of one code unit each, and packed ones behind them. */
const binary = (start: string) =>
  Buffer.concat([
    Buffer.from(start, 'latin1'),
    Uint8Array.from({ length: 3000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 255),
  ]);
const zipOf = (...names: [string, string?][]) =>
  zipSync(Object.fromEntries(names.map(([name, text]) => [name, [strToU8(text ?? '<x/>'), { level: 0 }]])));

describe('a file that holds no papers is named for what it seems to be', () => {
  it.each<[string, string | Uint8Array]>([
    ['a PDF', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
    ['a PDF', binary('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')],
    ['a document in Rich Text Format', '{\\rtf1\\ansi A text about snags.}'],
    ['an old or locked Office file (.doc, .xls)', binary('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['a Word document (.docx)', zipOf(['[Content_Types].xml'], ['word/document.xml'])],
    ['a PowerPoint file (.pptx)', zipOf(['[Content_Types].xml'], ['ppt/presentation.xml'])],
    ['a spreadsheet without a column of titles', zipOf(['[Content_Types].xml'], ['xl/workbook.xml'])],
    ['an OpenDocument file (.odt, .odp)', zipOf(['mimetype', 'application/vnd.oasis.opendocument.text'])],
    ['a spreadsheet (.ods)', zipOf(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'])],
    ['an e-book (EPUB)', zipOf(['mimetype', 'application/epub+zip'], ['content.opf'])],
    ['an empty zip file', binary('PK\x05\x06')],
    ['an image (PNG)', binary('\x89PNG\r\n\x1a\n')],
    ['an image (JPEG)', binary('\xff\xd8\xff\xe0')],
    ['an image (GIF)', binary('GIF89a')],
    ['an image (WebP)', binary('RIFF\x01\x02\x03\x04WEBP')],
    ['an image (TIFF)', binary('II*\0')],
    ['an image (HEIC)', binary('\0\0\0\x18ftypheic')],
    ['a film or a recording', binary('\0\0\0\x18ftypmp42')],
    ['an image (SVG)', '<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['the database of Zotero', binary('SQLite format 3\0...CREATE TABLE itemData (itemID INT)')],
    ['a library of EndNote', binary('SQLite format 3\0...CREATE TABLE enl_refs (id INT)')],
    ['the database of Mendeley', binary('SQLite format 3\0...CREATE TABLE DocumentContributors (id INT)')],
    ['a project of Citavi', binary('SQLite format 3\0...CREATE TABLE KnowledgeItem (id INT)')],
    ['the database of Calibre', binary('SQLite format 3\0...CREATE TABLE books_authors_link (id INT)')],
    ['a database (SQLite)', binary('SQLite format 3\0...CREATE TABLE birds (id INT)')],
    ['a 7z archive', binary("7z\xbc\xaf'\x1c")],
    ['a RAR archive', binary('Rar!\x1a\x07\0')],
    ['packed with xz', binary('\xfd7zXZ\0')],
    ['packed with Zstandard', binary('\x28\xb5\x2f\xfd')],
    ['packed with bzip2', binary('BZh91AY&SY')],
    ['packed with gzip twice', gzipSync(gzipSync(binary('')))],
    ['a tar archive', gzipSync(binary(`papers.ris${'\0'.repeat(247)}ustar`))],
    ['a page or list saved by an Apple program', binary('bplist00')],
    ['a saved web page', '\n<!DOCTYPE html>\n<title>Papers</title>\n<p>One.'],
    ['a saved web page', '<html lang="en">\n<body>One.</body></html>'],
    ['a web archive or an e-mail', 'From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n--x\n'],
    ['an e-mail', 'From: ada@example.org\nTo: tom@example.org\nSubject: Papers\nDate: Mon, 1 Jan 2024\n\nHello Tom.\n'],
    ['a graph (GEXF)', '<?xml version="1.0"?>\n<gexf version="1.3"><graph/></gexf>'],
    ['a graph (GraphML)', '<graphml xmlns="x"><graph/></graphml>'],
    ['XML (<award>) in which no papers are known', '<?xml version="1.0"?>\n<n:award>\n<id>1</id></n:award>'],
    ['an atlas of conceptscape', '{"format":"conceptscape-atlas","version":3,\n"made":{},"papers":[]}'],
    ['a graph', '{\n"nodes": [],\n"edges": []\n}'],
    ['a notebook of Jupyter', '{\n"cells": [],\n"nbformat": 4\n}'],
    ['JSON in which no papers were found', '[{"colour": "red"}]'],
    ['JSON in which no papers were found', '{\n  "colour": "red"\n}'],
    ['a LaTeX document', '% my paper\n\\documentclass{article}\n\\begin{document}\nSnags.\n\\end{document}'],
    ['a list of references in LaTeX', '\\begin{thebibliography}{9}\n\\bibitem{a} Doe.\n\\end{thebibliography}'],
    ['source code', 'import os\nimport sys\n\ndef main():\n    x = 1\n    return x\n'],
    ['source code', '#include <stdio.h>\nint main() {\n  puts("a");\n  return 0;\n}\n'],
    ['source code', '#!/bin/sh\necho one\n'],
    ['a log', '2024-01-01 10:00:01 started\n2024-01-01 10:00:02 read\n2024-01-01 10:00:03 ended\n'],
    ['a note in Markdown', '---\ntitle: A note\n---\nText.\n'],
    ['a note in Markdown', '# A note\n\nText.\n'],
    ['a table without a column of titles', 'colour,size,shape\nred,1,round\nblue,2,"square, or so"\n'],
    ['a table without a column of titles', 'colour\tsize\nred\t1\nblue\t2\n'],
  ])('%s', async (what, content) => {
    expect(await kindOf(content)).toBe(what);
  });

  it.each([
    ['nothing', ''],
    ['words', 'hello\nworld\n'],
    ['prose', 'This is a note, and it is short. It has two sentences; no more.\n'],
    ['a cited text', '[1] see below\n[2] and above\n'],
    ['bytes', binary('\x01\x02')],
  ])('but not what could be anything: %s', async (_, content) => {
    expect(await kindOf(content)).toBeNull();
  });

  it('and what to do instead is said', async () => {
    const { notices } = await readAll([
      memoryFile('a.pdf', binary('%PDF-1.7\n')),
      memoryFile('b.docx', zipOf(['[Content_Types].xml'], ['word/document.xml'])),
      memoryFile('c.odt', zipOf(['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml'])),
    ]);
    expect(notices.map(({ file, message }) => [file, message])).toEqual([
      ['a.pdf', 'Nothing was read from this file: it seems to be a PDF; drop it into Zotero and export from there.'],
      ['b.docx', expect.stringMatching(/a Word document \(\.docx\); save it as plain text/)],
      ['c.odt', expect.stringMatching(/an OpenDocument file \(\.odt, \.odp\); save it as plain text/)],
    ]);
  });

  it('in a time that grows with its length', async () => {
    for (const unit of ['<', '<!', '<!--', '"', ',"', '{', 'import a', '\\', '#', 'a = ', '%PDF'])
      expect(await kindOf(unit.repeat(100_000))).not.toBe('a log');
  });
});
