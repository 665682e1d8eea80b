import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readVocabularyFile } from '../../src/formats/vocabulary/index.ts';
import type { InputFile, Notice } from '../../src/model/index.ts';
import { memoryFile } from '../fixtures/memory-files.ts';

const notices: Notice[] = [];
const read = (file: InputFile) => readVocabularyFile(file, (notice) => notices.push(notice));
const skos = '@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n';
const rdf =
  '<?xml version="1.0"?>\n<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://www.w3.org/2004/02/skos/core#">\n';

/** A text between very many line breaks, packed. */
const between = (before: string, breaks: number, after: string) =>
  memoryFile('v.gz', gzipSync(`${before}${'\n'.repeat(breaks)}${after}`), 65_536);

/** A file that goes on and on: its beginning, then a piece again and again. */
function endless(before: string, piece: string): InputFile {
  const bytes = new TextEncoder().encode(piece.repeat(Math.ceil(1_000_000 / piece.length)));
  return {
    name: 'endless',
    open() {
      let isBegun = false;
      return new ReadableStream({
        pull(controller) {
          controller.enqueue(isBegun ? bytes : new TextEncoder().encode(before));
          isBegun = true;
        },
      });
    },
  };
}

describe('a vocabulary of millions of blank lines', () => {
  test.each([
    ['a table', 'label\ttype\n', 'crow\torganism\n'],
    ['Turtle', skos, '<a> s:prefLabel "crow" .'],
    ['RDF/XML', rdf, '<s:Concept r:about="http://e/a"><s:prefLabel>crow</s:prefLabel></s:Concept></r:RDF>'],
  ])('is read piece by piece: %s', async (_, before, after) => {
    const { entries } = await read(between(before, 5_000_000, after));
    expect(entries.map(({ label }) => label)).toEqual(['crow']);
  });

  test.each([
    ['Turtle', skos, '<a> s:prefLabel "crow" oops', /:3000002: no Turtle/],
    ['RDF/XML', rdf, '<s:Concept r:about="http://e/a"></oops>', /:3000003: no RDF\/XML/],
  ])('names the line of a mistake behind them: %s', async (_, before, after, message) => {
    await expect(read(between(before, 3_000_000, after))).rejects.toThrow(message);
  });
});

test.each([
  ['a table of line breaks', 'crow\n', '\n'],
  ['Turtle of line breaks', `${skos}<a> s:prefLabel "crow" .`, '\n'],
  ['an open quote in Turtle', `${skos}<a> s:prefLabel """`, 'crow\n'],
])('a vocabulary without an end is refused at 200 million characters: %s', async (_, before, piece) => {
  await expect(read(endless(before, piece))).rejects.toThrow('endless: it is longer than 200 million characters.');
});

test('a form of more than 300 characters is told of and left out', async () => {
  notices.length = 0;
  const { entries } = await read(memoryFile('v', `crow\tcorvid|${'a '.repeat(200)}a\n${'b '.repeat(200)}b\tx\n`));
  expect(entries).toMatchObject([{ label: 'crow', synonyms: ['corvid'] }]);
  expect(notices.map(({ line }) => line)).toEqual([1, 2]);
});
