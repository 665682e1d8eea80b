import { gzipSync } from 'node:zlib';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readVocabularyFile } from '../../../../src/formats/vocabulary/index.ts';
import { UserError, type Notice } from '../../../../src/model/index.ts';
import { memoryFile } from '../../../fixtures/memory-files.ts';
import { times } from '../../../fixtures/times.ts';

async function read(content: string | Uint8Array, name = 'mine.tsv') {
  const notices: Notice[] = [];
  const { entries } = await readVocabularyFile(memoryFile(name, content), (notice) => notices.push(notice));
  return { entries, notices };
}

describe('a table', () => {
  test('without a header has label, synonyms and type', async () => {
    const { entries, notices } = await read('# mine\n\ntool use\tusing tools|tool-use?\ttask\ncrow\n');
    expect(entries).toEqual([
      { label: 'tool use', synonyms: ['using tools', 'tool-use'], doubtful: ['tool-use'], type: 'task', line: 3 },
      { label: 'crow', synonyms: [], doubtful: [], type: null, line: 4 },
    ]);
    expect(notices).toEqual([]);
  });

  test.each([
    ['label\tsynonyms\ttype\tid\ncrow\tcorvid|CRW\torganism\tx:1', 'organism'],
    ['ID\tType\tPrefLabel\tAltLabels\nx:1\tbrain_structure\tcrow\tcorvid|CRW', 'brain-structure'],
    ['Term\tAliases\tParent\ncrow\tcorvid|CRW\tBirds > Corvidae', null],
    ['name\tparent\tsynonyms\tcategory\ncrow\tbird\tcorvid|CRW\tSoftware hardware', 'software-hardware'],
    ['"label"\t"synonyms"\t"type"\n"crow"\t"corvid|CRW"\t"organism"', 'organism'],
  ])('with a header has its columns in any order: %j', async (text, type) => {
    expect((await read(text)).entries).toEqual([
      { label: 'crow', synonyms: ['corvid', 'CRW'], doubtful: [], type, line: 2 },
    ]);
  });

  test('believes no form of one or two characters by itself', async () => {
    const { entries } = await read('lateral nucleus\tL|LA|LAT\tbrain-structure');
    expect(entries[0]!.doubtful).toEqual(['L', 'LA']);
  });

  test('tells of lines that name nothing, and goes on', async () => {
    const { entries, notices } = await read('label\tsynonyms\n\tnameless\n12\t\ncrow\t42|corvid\n');
    expect(entries).toMatchObject([{ label: 'crow', synonyms: ['corvid'] }]);
    expect(notices).toMatchObject(
      [2, 3, 4].map((line) => ({ code: 'bad-entry', severity: 'warning', file: 'mine.tsv', line })),
    );
  });

  test('tells of many such lines by their number', async () => {
    const { notices } = await read(`crow\n${'12\n'.repeat(250)}`);
    expect(notices).toHaveLength(101);
    expect(notices.at(-1)).toMatchObject({ line: null, message: expect.stringContaining('150 more') });
  });

  test('may be packed, in UTF-16, with other line ends', async () => {
    const text = 'crow\tcorvid\torganism\r\nraven\r\n';
    const { entries } = await read(gzipSync(text));
    expect(entries.map(({ label }) => label)).toEqual(['crow', 'raven']);
    expect((await read(Buffer.from(`\uFEFF${text}`, 'utf16le'))).entries).toEqual(entries);
  });
});

const turtle = `# a comment first
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix : <http://example.org/> .
:brain a skos:Concept ; skos:prefLabel "Brain structure"@en .
:v1 skos:prefLabel "primary visual cortex"@en, "cortex visuel primaire"@fr ;
  skos:altLabel "striate cortex"@en-GB, "V1"@en ; skos:hiddenLabel "primary visual cortx" ; skos:broader :cortex .
:cortex skos:prefLabel "cortex" ; skos:broader :brain .
:vide skos:prefLabel "vide"@fr .
`;
const xml = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="http://example.org/brain"><skos:prefLabel xml:lang="en">Brain structure</skos:prefLabel></skos:Concept>
  <skos:Concept rdf:about="http://example.org/v1">
    <skos:prefLabel xml:lang="en">primary visual cortex</skos:prefLabel>
    <skos:prefLabel xml:lang="fr">cortex visuel primaire</skos:prefLabel>
    <skos:altLabel xml:lang="en-GB">striate cortex</skos:altLabel>
    <skos:altLabel xml:lang="en">V1</skos:altLabel>
    <skos:hiddenLabel>primary visual cortx</skos:hiddenLabel>
    <skos:broader rdf:resource="http://example.org/cortex"/>
  </skos:Concept>
  <skos:Concept rdf:about="http://example.org/cortex">
    <skos:prefLabel>cortex</skos:prefLabel><skos:broader rdf:resource="http://example.org/brain"/>
  </skos:Concept>
  <skos:Concept rdf:about="http://example.org/vide"><skos:prefLabel xml:lang="fr">vide</skos:prefLabel></skos:Concept>
</rdf:RDF>
`;
const triples =
  turtle.match(/skos:prefLabel "cortex"/) &&
  `<http://example.org/c> <http://www.w3.org/2004/02/skos/core#prefLabel> "cortex" .\n`;

describe('SKOS', () => {
  test.each([
    ['Turtle', turtle],
    ['RDF/XML', xml],
  ])('as %s has labels in English or none, and types from broader concepts', async (_, text) => {
    const { entries, notices } = await read(text, 'mine.rdf');
    expect(entries.sort((a, b) => (a.label < b.label ? -1 : 1))).toEqual([
      { label: 'Brain structure', synonyms: [], doubtful: [], type: null, line: null },
      { label: 'cortex', synonyms: [], doubtful: [], type: 'brain-structure', line: null },
      {
        label: 'primary visual cortex',
        synonyms: ['V1', 'striate cortex'],
        doubtful: ['V1'],
        type: 'brain-structure',
        line: null,
      },
    ]);
    expect(notices).toMatchObject([{ code: 'bad-entry', message: expect.stringContaining('http://example.org/vide') }]);
  });

  test('as N-Triples is read as well', async () => {
    expect((await read(triples!)).entries).toMatchObject([{ label: 'cortex' }]);
  });

  test('a circle of broader concepts is no trap', async () => {
    const circle =
      '@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n<#a> s:prefLabel "a a"; s:broader <#b> . <#b> s:prefLabel "b b"; s:broader <#a> .';
    expect((await read(circle)).entries).toHaveLength(2);
  });
});

describe('what is no vocabulary is refused, with the line and what to do', () => {
  test.each([
    ['', /^mine\.tsv: this is empty\. A vocabulary is a table with tabs/],
    ['# only a comment\n', /^mine\.tsv: this is empty/],
    ['\0\x01', /^mine\.tsv: this is no text/],
    ['{"a": 1}', /^mine\.tsv: this looks like JSON or HTML/],
    ['<!DOCTYPE html>\n<html></html>', /^mine\.tsv: this is XML, but no RDF/],
    ['<?xml version="1.0"?>\n<graph></graph>', /^mine\.tsv: this is XML, but no RDF/],
    ['label,synonyms,type\ncrow,corvid,organism', /^mine\.tsv:1: columns must be separated by tabs/],
    ['label\tsynonyms\n', /^mine\.tsv: it holds no concept/],
    [turtle.replace(':cortex skos', 'cortex! skos'), /^mine\.tsv:7: no Turtle .*table with tabs/],
    [
      xml.replace('</skos:Concept>\n</rdf:RDF>', '</skos:Concep>\n</rdf:RDF>'),
      /^mine\.tsv:15: no RDF\/XML .*table with tabs/,
    ],
    ['@prefix : <http://example.org/> .\n:a :b :c .', /^mine\.tsv: it is RDF, but holds no skos:prefLabel/],
  ])('%j', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
    await expect(read(text)).rejects.toThrow(UserError);
  });

  test('damaged packing too', async () => {
    await expect(read(gzipSync('crow\tcorvid\n'.repeat(1000)).subarray(0, 30))).rejects.toThrow(
      /^mine\.tsv: it cannot be read/,
    );
  });

  test('any text is read or refused, never anything else', async () => {
    expect.hasAssertions();
    const piece = fc.constantFrom(
      '@prefix',
      ' ',
      '<',
      '>',
      ':a',
      '"b"',
      '.',
      '\t',
      '\n',
      '|',
      'label',
      '<?xml',
      '<rdf:RDF',
      '/>',
      '#',
      '?',
      '1',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const outcome = await read(pieces.join('')).catch((error: unknown) => error);
        expect(outcome instanceof UserError || (outcome as { entries: unknown[] }).entries.length > 0).toBe(true);
      }),
      { numRuns: 100 * times },
    );
  });
});

const open = new URL('../../../../../shared/vocab/', import.meta.url);
test.skipIf(!existsSync(open))(
  'open vocabularies are read, all lines used or told of (skipped where they are not at hand)',
  async () => {
    for (const file of readdirSync(open).filter((name) => !name.startsWith('background'))) {
      const bytes = await readFile(new URL(file, open));
      const lines = bytes.toString().trim().split('\n').length - 1;
      const { entries, notices } = await read(bytes, file);
      const lost = notices.filter(({ message }) => message.endsWith('the line is left out.')).length;
      const told = notices.length > 100 ? lines - entries.length : lost; // beyond a hundred they are only counted
      expect([file, entries.length + told]).toEqual([file, lines]);
      expect(entries.length).toBeGreaterThan(0.999 * lines);
    }
  },
);
