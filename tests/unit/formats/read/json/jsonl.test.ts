import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jsonLines, readText } from '../../../../fixtures/memory-files.ts';
import { noFacts } from '../../../../fixtures/no-facts.ts';

const abstract = 'We record from many neurons at once and show that they work together.';

describe('JSON Lines', () => {
  it('gives papers with all that a record tells, keys in the order of the output', async () => {
    const record = {
      id: 'x',
      title: 'A title',
      abstract,
      year: 2020,
      date: '2020-05-01',
      authors: ['Ada Lovelace', 'Alan Turing'],
      venue: 'Nature',
      doi: '10.1000/xyz',
      pmid: '1234567',
      arxiv: '2103.01234',
      openalex: 'W2741809807',
      url: 'https://example.org/x',
      language: 'en',
      type: 'Review',
      citations: 12,
      references: ['10.1000/abc', 'W2741809808', 'A. Lovelace, Notes, 1843'],
      corrects: null, // only the id of a paper that is there stays
      keywords: ['neurons', 'codes'],
    };
    const { papers, notices } = await readText(jsonLines({ ...record, other: 1 }));
    const paper = { ...record, sources: [{ file: 'input', format: 'jsonl', line: 1 }] };
    expect(JSON.stringify(papers)).toBe(JSON.stringify([paper]));
    expect(notices).toEqual([]);
  });

  it('fills what is missing with nothing but the language of the text, invents no fact', async () => {
    const { papers } = await readText(jsonLines({ title: 'Only a title' }, { id: 7, title: '', abstract }));
    const sources = [{ file: 'input', format: 'jsonl', line: 2 }];
    expect(papers[0]).toEqual({ ...noFacts, id: '7', title: '', abstract, language: 'en', sources });
    expect(papers[1]).toMatchObject({ id: 'only-a-title', title: 'Only a title', abstract: '' });
  });

  it.each([
    ['Ada Lovelace', ['Ada Lovelace']],
    ['Ada Lovelace; Alan Turing', ['Ada Lovelace', 'Alan Turing']],
    ['Ada Lovelace, Alan Turing and Grace Hopper', ['Ada Lovelace, Alan Turing', 'Grace Hopper']],
    ['Ada Lovelace, Alan Turing', ['Ada Lovelace', 'Alan Turing']],
    ['Lovelace, Ada', ['Lovelace, Ada']],
    [
      ['Lovelace, Ada', 'Turing, Alan', null, ''],
      ['Lovelace, Ada', 'Turing, Alan'],
    ],
    [12, []],
  ])('reads the authors of %j', async (authors, expected) => {
    const { papers } = await readText(jsonLines({ title: 'A title', authors }));
    expect(papers[0]!.authors).toEqual(expected);
  });

  it('reads a DOI with or without the address of the resolver', async () => {
    const dois = ['10.1234/A', 'doi:10.1234/A', 'https://doi.org/10.1234/A', 'http://dx.doi.org/10.1234/A'];
    const { papers } = await readText(jsonLines(...dois.map((doi, id) => ({ id, title: `T ${id}`, abstract, doi }))), {
      dedupe: false,
    });
    expect(papers.map((paper) => paper.doi)).toEqual(Array(4).fill('10.1234/a'));
  });

  it('goes on behind a line that is no record, and names it', async () => {
    const lines = [
      `{"id":"a","title":"First","abstract":"${abstract}"}`,
      '{"id":"b","title":"Broken',
      '["no","object"]',
      '',
      '{"id":"c"}',
      '{"id":"d","title":"   ","abstract":null}',
      '{"id":"e","title":"Last"}',
    ];
    const { papers, notices } = await readText(lines.join('\n'));
    expect(papers.map((paper) => paper.id)).toEqual(['a', 'e']);
    expect(notices.map(({ code, severity, file, line }) => [code, severity, file, line])).toEqual([
      ...[2, 3, 5, 6].map((line) => ['bad-record', 'error', 'input', line]),
      ['no-abstracts', 'info', 'input', null],
    ]);
    expect(notices[0]!.message).toContain('Broken');
  });

  it('keeps sources that a record brings with it, and ignores what are none', async () => {
    const sources = [
      { file: 'b.txt', format: 'list', line: 3 },
      { file: 'a.txt', format: 'listing', line: 9 },
    ];
    const { papers } = await readText(
      jsonLines({ title: 'With sources', sources }, { title: 'Without', sources: [{ file: 'x' }, null, 3] }),
    );
    expect(papers[0]!.sources).toEqual([sources[1], sources[0]]);
    expect(papers[1]!.sources).toEqual([{ file: 'input', format: 'jsonl', line: 2 }]);
  });

  it('is read from gzip, and with lines of a million letters', async () => {
    const long = `${'word '.repeat(400_000)}end.`;
    const { papers } = await readText(
      gzipSync(jsonLines({ id: 'a', title: 'Long', abstract: long }, { id: 'b', title: 'Next' })),
    );
    expect(papers.map((paper) => paper.abstract.length)).toEqual([long.length, 0]);
  });

  it('keeps half a surrogate pair from breaking the output', async () => {
    const { papers } = await readText('{"id":"\\ud83d","title":"Half \\ud83d pair","abstract":"x"}');
    expect(papers[0]).toMatchObject({ id: '\ufffd', title: 'Half \ufffd pair' });
  });

  it('takes keys like __proto__ and constructor for what they are: data', async () => {
    const { papers } = await readText(
      '{"id":"__proto__","title":"constructor","abstract":"x","__proto__":{"title":"no"}}\n{"id":"constructor","title":"toString","abstract":"y"}',
    );
    expect(papers.map((paper) => paper.id)).toEqual(['__proto__', 'constructor']);
  });
});

it('takes names of objects, the first of several DOIs, and the year of 2020a', async () => {
  const record = {
    ...{ title: 'A title', abstract },
    authors: [{ name: 'Ada Lovelace' }, { name: 'Alan Turing' }],
    venue: { name: 'Nature' },
    doi: ['10.1234/x', '10.1234/y'],
    year: '2020a',
    keywords: [{ name: 'spikes' }, 'noise'],
  };
  const { papers, notices } = await readText(jsonLines(record));
  expect(papers[0]).toMatchObject({
    ...{ authors: ['Ada Lovelace', 'Alan Turing'], venue: 'Nature', doi: '10.1234/x', year: 2020 },
    keywords: ['spikes', 'noise'],
  });
  expect(notices).toEqual([]);
});

it('notes a field that could not be used once a file, with how many records have it and the first line', async () => {
  const records = [
    { title: 'One', abstract },
    { title: 'Two', abstract: `${abstract} Twice.`, year: 'soon', keywords: { a: 1 } },
    { title: 'Three', abstract: 'Nothing of the kind.', year: 'never', keywords: [], venue: '', doi: null },
  ];
  const { papers, notices } = await readText(jsonLines(...records));
  expect(papers).toHaveLength(3);
  expect(notices.map(({ code, severity, line, message }) => [code, severity, line, message])).toEqual([
    [
      ...['unused-field', 'warning', 2],
      '"year" could not be used in 2 of its records, here first: give a year of four digits.',
    ],
    [
      ...['unused-field', 'warning', 2],
      '"keywords" could not be used in 1 of its records, here first: give a list of texts, or of objects with a "name".',
    ],
  ]);
});

it('takes the parts of a person’s name, one object in the place of a list, and an abstract in paragraphs', async () => {
  const authors = [
    { given: 'Alan', family: 'Turing' },
    { display_name: 'Grace Hopper' },
    'Ada Lovelace; and Emmy Noether',
  ];
  const { papers, notices } = await readText(
    jsonLines(
      { title: ['A title'], abstract: ['One paragraph.', 'And another.'], authors },
      { title: 'B title', abstract: 'B.', authors: { name: 'Ada Lovelace' } },
      { title: 'C title', abstract: 'C.', authors: 'Ada Lovelace; Alan Turing; and Grace Hopper', year: '2021-05' },
    ),
  );
  expect(papers.map((paper) => paper.authors)).toEqual([
    ['Turing, Alan', 'Grace Hopper', 'Ada Lovelace; and Emmy Noether'],
    ['Ada Lovelace'],
    ['Ada Lovelace', 'Alan Turing', 'Grace Hopper'],
  ]);
  expect(papers[0]).toMatchObject({ title: 'A title', abstract: 'One paragraph. And another.' });
  expect(papers[2]!.year).toBe(2021);
  expect(notices).toEqual([]);
});

it.each([
  ['authors', [{ orcid: '0000' }, 'Ada Lovelace'], { authors: ['Ada Lovelace'] }],
  ['authors', 12, { authors: [] }],
  ['keywords', ['codes', true], { keywords: ['codes'] }],
  ['venue', true, { venue: null }],
  ['date', '2024-13-01', { date: null }],
  ['doi', 'n/a', { doi: null }],
  ['pmid', 'PMC12', { pmid: null }],
  ['arxiv', 'hep', { arxiv: null }],
  ['openalex', 'A12345', { openalex: null }],
  ['citations', -1, { citations: null }],
  ['references', [{ a: 1 }, '10.1000/abc'], { references: ['10.1000/abc'] }],
  ['abstract', { inverted: [1] }, { abstract: '' }],
  ['sources', [{ file: 'x' }], { sources: [{ file: 'input', format: 'jsonl', line: 2 }] }],
])('notes once a file what could not be used of %s that are %j, and takes the rest', async (field, value, taken) => {
  const record = (id: number) => ({ id, title: `Paper ${id}`, [field]: value });
  const first = { id: 0, title: 'Zero', abstract };
  const { papers, notices } = await readText(jsonLines(first, record(1), record(2), record(3)));
  expect(papers[1]).toMatchObject(taken);
  expect(notices).toMatchObject([
    { code: 'unused-field', severity: 'warning', file: 'input', line: 2 },
    { code: 'no-abstracts', severity: 'info', message: '3 of its 4 records have no abstract.' },
  ]);
  expect(notices[0]!.message).toContain(`"${field}" could not be used in 3 of its records, here first: give`);
});

it.each([{ year: null, authors: [], venue: '  ', keywords: [null, ''], doi: '', date: null }])(
  'notes nothing of fields that hold nothing: %j',
  async (fields) => expect((await readText(jsonLines({ title: 'A title', abstract, ...fields }))).notices).toEqual([]),
);

it('is not stopped by lists in lists in lists', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const { papers, notices } = await readText(
    `{"title":"A title","abstract":"An abstract.","authors":[${deep}],"venue":${deep}}`,
  );
  expect(papers).toHaveLength(1);
  expect(notices.map(({ code }) => code)).toEqual(['unused-field', 'unused-field']);
});

it('reads a page of results on each line, and what ends with a comma', async () => {
  const pages = [
    {
      meta: { page: 1 },
      results: [
        { title: 'One', abstract },
        { title: 'Two', abstract: 'Two.' },
      ],
    },
    { meta: { page: 2 }, results: [{ title: 'Three', abstract: 'Three.' }] },
  ];
  const { papers, notices } = await readText(`${pages.map((page) => JSON.stringify(page)).join(',\n')},\n`);
  expect(papers.map(({ title, sources }) => [title, sources[0]!.format, sources[0]!.line])).toEqual([
    ['One', 'jsonl', 1],
    ['Three', 'jsonl', 2],
    ['Two', 'jsonl', 1],
  ]);
  expect(notices).toEqual([]);
});

it('never reads what machines made of a paper', async () => {
  const made = { keyphrases: ['a'], entities: ['b'], concepts: ['c'], topics: ['d'], tldr: { text: 'e' } };
  const { papers, notices } = await readText(jsonLines({ id: 'x', title: 'A title', abstract, ...made }));
  const sources = [{ file: 'input', format: 'jsonl', line: 1 }];
  expect(papers).toEqual([{ ...noFacts, id: 'x', title: 'A title', abstract, language: 'en', sources }]);
  expect(notices).toEqual([]);
});

it.each([
  '{"type":"Feature","geometry":null,"properties":{"title":"A lake","date":"2020"}}',
  '{"name":"a-package","version":"1.0.0","description":"A package","author":"Ada"}',
  '{"format":"conceptscape-atlas","version":3,"papers":[{"id":"a","title":"A title","abstract":"An abstract."}]}',
  '{"nodes":[{"title":"A title","year":2020}],"edges":[]}',
])('does not claim lines that are no papers: %s', async (line) => {
  for (const text of [line, `${line}\n${line}\n`]) {
    const { papers, notices } = await readText(text);
    expect(papers).toEqual([]);
    expect(notices).toMatchObject([{ code: 'unreadable' }]);
  }
});
