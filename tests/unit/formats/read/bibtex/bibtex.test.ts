import { describe, expect, it } from 'vitest';
import { openContent, type Format } from '../../../../../src/formats/read/index.ts';
import { bibtex } from '../../../../../src/formats/read/bibtex/bibtex.ts';
import { bibtexText } from '../../../../../src/formats/write/bibtex.ts';
import { memoryFile } from '../../../../fixtures/memory-files.ts';
import { readBib, readOne } from './read.ts';

const toExport: NonNullable<Format['toExportAbstracts']> = (head) => bibtex.toExportAbstracts!(head);

describe('a record', () => {
  it('of BibTeX is read with all it says', async () => {
    const entry = await readOne(`% Encoding: UTF-8
@string{jse = "Journal of " # {Snag Ecology}}

@InProceedings { doe:2019 ,
  author = "Doe, Jane and {Snag Society}",
  title = {{Snags} and } # "bark {B}eetles",
  booktitle = {Proc. of Snags}, journal = jse,
  abstract = {We counted 50% @ home.
     It was a lot.},
  year = 2019, month = "8~" # sep, doi = {10.1234/a\\_b}, url = {https://example.org/x},
  keywords = {Snags, Bark (of trees)}, language = {English}, note = {Cited by: 12; {PMID:} 123}
}
@comment{jabref-meta: groupsversion:3;}`);
    expect(entry).toMatchObject({
      ...{ id: 'doe:2019', title: 'Snags and bark Beetles', authors: ['Doe, Jane', 'Snag Society'] },
      ...{ abstract: 'We counted 50% @ home. It was a lot.', year: 2019, date: '2019-09-08', venue: 'Proc. of Snags' },
      ...{ doi: '10.1234/a_b', url: 'https://example.org/x', pmid: '123', keywords: ['Snags', 'Bark (of trees)'] },
      ...{ language: 'en', type: 'conference paper', citations: 12, references: [] },
      at: { file: 'a.bib', format: 'bibtex', line: 4 },
    });
  });

  it('of BibLaTeX is read with all it says', async () => {
    const entry =
      await readOne(`@thesis{roe, title = {Snags}, subtitle = {A Life}, date = {2020-05/2020-07}, type = {phdthesis},
      langid = {ngerman}, eprint = {2101.00001v2}, eprinttype = {arxiv}, journaltitle = {J. Snags}}`);
    expect(entry).toMatchObject({ title: 'Snags: A Life', year: 2020, date: '2020-05', type: 'doctoral thesis' });
    expect(entry).toMatchObject({ language: 'de', arxiv: '2101.00001', venue: 'J. Snags' });
  });

  it('of Scopus is read with all it says', async () => {
    const { entries } = await readBib(`\uFEFFScopus
EXPORT DATE: 1 May 2024

@ARTICLE{Doe2021,
author={Doe, J. and Roe, R.},
title={Snag use},
journal={Snags},
year={2021},
note={cited By 7},
author_keywords={Snags;  R&amp;D},
keywords={tree;  snags;  Child, Preschool},
funding_text 1={Funded},
funding_text 1={Funded again},
references={Poe, E., Bark (2015) Trees, 3, pp. 1-2; Moe, M., Beetles, , https://doi.org/10.1234/BEETLE.1},
pubmed_id={34243752},
document_type={Short Survey},
source={Scopus},
}`);
    expect(entries).toMatchObject([
      {
        ...{ keywords: ['Snags', 'R&amp;D', 'tree', 'Child, Preschool'], citations: 7, pmid: '34243752' },
        ...{ type: 'Short Survey', references: ['Poe, E., Bark (2015) Trees, 3, pp. 1-2', '10.1234/beetle.1'] },
      },
    ]);
  });

  it('of the Web of Science is read with all it says', async () => {
    const entry = await readOne(`@article{ WOS:000123,
Author = {Doe, Jane and Roe,
   Richard},
Title = {{Snags in a burned forest: A
   study}},
Journal = {{SNAGS}},
EarlyAccessDate = {{MAR 2021}},
Type = {{Article; Early Access}},
Keywords = {{snag; bark
   beetle}},
Keywords-Plus = {{BARK; FIRE, WILD}},
Times-Cited = {{3}},
Cited-References = {{{[}Anonymous], 2009, SNAGS, V1.
   Poe E, 2000, J SNAG, V92, P568, DOI 10.1234//0022.92.3.}},
Unique-ID = {{WOS:000123}},
}`);
    expect(entry).toMatchObject({
      ...{ id: 'WOS:000123', title: 'Snags in a burned forest: A study', authors: ['Doe, Jane', 'Roe, Richard'] },
      ...{ year: 2021, date: '2021-03', keywords: ['snag', 'bark beetle', 'BARK', 'FIRE, WILD'], citations: 3 },
      ...{ type: 'Article; Early Access', references: ['[Anonymous], 2009, SNAGS, V1.', '10.1234//0022.92.3'] },
    });
  });

  it('has from the record that crossref names what it lacks', async () => {
    const { entries } = await readBib(`@inproceedings{a, title={A paper}, crossref={Conf20}}
@inproceedings{b, title={Own}, booktitle={Own place}, year={2019}, crossref = "conf20"}
@proceedings{conf20, title={Proceedings of Snags}, year=2020, abstract={All of it.}, doi={10.1234/all}}`);
    expect(entries.map(({ venue, year, doi, abstract }) => [venue, year, doi, abstract])).toEqual([
      ['Proceedings of Snags', 2020, null, ''],
      ['Own place', 2019, null, ''],
      [null, 2020, '10.1234/all', 'All of it.'],
    ]);
  });

  it.each([
    ['year = 2020, month = may', 2020, '2020-05'],
    ['year = {2020}, month = {05}, day = 3', 2020, '2020-05-03'],
    ['year = {2020a}', 2020, null],
    ['year = {2020}, month = {MAR-APR}', 2020, null],
    ['year = {in press}', null, null],
    ['date = {2020~}', 2020, null],
    ['date = {2020-21}', 2020, null],
    ['date = {/2020-02-03}', 2020, '2020-02-03'],
    ['date = {2020}, year = {2020}, month = jun', 2020, '2020-06'],
  ])('with %j is of %j, %j', async (fields, year, date) => {
    expect(await readOne(`@misc{a, title={T}, ${fields}}`)).toMatchObject({ year, date });
  });

  it.each([
    ['archivePrefix={arXiv}, eprint={2101.00001}', '2101.00001'],
    ['eprint={arXiv:2101.00001v3}', '2101.00001'],
    ['journal={arXiv preprint arXiv:2101.00001}', '2101.00001'],
    ['arxivId={q-bio/0702012}', 'q-bio/0702012'],
    ['eprinttype={hal}, eprint={hal-0123}', null],
  ])('with %j has the arXiv number %j', async (fields, arxiv) => {
    expect(await readOne(`@misc{a, title={T}, ${fields}}`)).toMatchObject({ arxiv });
  });

  it('of our own making is read as it was written', async () => {
    const paper = {
      ...{ id: 'x', title: 'Snags and {braces} of 5 %', abstract: 'We #1 & they_2.', year: 2020, date: '2020-05' },
      ...{
        authors: ['Doe, Jane', 'Snags and Sons'],
        venue: 'Snags',
        doi: '10.1234/a_b',
        url: 'https://example.org/a_b',
      },
      ...{ keywords: ['snag', 'tree'], pmid: null, arxiv: null, openalex: null, language: null, type: null },
      ...{ citations: null, references: [], corrects: null, sources: [] },
    };
    const { entries, notices } = await readBib([...bibtexText([paper])].join(''));
    expect(notices).toEqual([]);
    const [entry] = entries;
    const { authors, venue, doi, url, keywords, year, date } = paper;
    expect(entry).toMatchObject({ authors, venue, doi, url, keywords, year, date });
    expect(entry!.abstract).toBe('We \\#1 \\& they\\_2.'); // LaTeX is undone later, for all formats
    expect(entry!.title).toContain('Snags and \\textbraceleft{}braces\\textbraceright{}');
  });
});

describe('a damaged record', () => {
  const good = (key: string) => `@article{${key},\n title={Good ${key}}\n}\n`;
  it.each([
    ['@article{x,\n title={Open {brace},\n year=2020\n}\n', 'Open brace', 2020, 'no closing brace'],
    ['@article{x,\n title="Open,\n year=2020\n}\n', 'Open', 2020, 'no field'],
    ['@article{x,\n title="Open,\n author="Doe, J",\n year="2020"\n}\n', 'Open', 2020, 'no field'],
    ['@article{x, title={No end}, year={2020}\n', 'No end', 2020, 'no closing brace'],
    ['@article{x,\n title={A} junk,\n year=2020}\n', 'A', 2020, 'no field'],
    ['@article{x,\n title={A},\n file={C:\\x\\},\n year=2020}\n', 'A', 2020, 'no closing brace'],
    ['@article{x, title="The "best" of all", year=2020}\n', 'The "best" of all', 2020, null],
    ['@article{x, title={A}}, year={2020}}\n', 'A', 2020, null],
    ['@article{x\n title={No commas}\n year=2020\n}\n', 'No commas', 2020, null],
    ['@article{x, title="A" year=2020}\n', 'A', 2020, null],
    ['@article{x, title=No braces,\n year=2020}\n', 'No braces', 2020, null],
    ['@article{x, title={A}, % a note {\n % year={1999},\n year={2020}}}\n', 'A', 2020, null],
  ])('%j is read as far as it goes, and those around it', async (damaged, title, year, complaint) => {
    const { entries, notices } = await readBib(good('a') + damaged + good('b') + good('c'));
    expect(entries.map((entry) => entry.title)).toEqual(['Good a', title, 'Good b', 'Good c']);
    expect(entries[1]).toMatchObject({ id: 'x', year });
    const message = expect.stringContaining(complaint ?? '') as string;
    const notice = { code: 'bad-record', severity: 'warning', file: 'a.bib', line: 4, message };
    expect(notices).toEqual(complaint === null ? [] : [notice]);
  });

  it('without a title and an abstract is reported with its line', async () => {
    const { entries, notices } = await readBib(`${good('a')}@misc{empty, year=2020}\n@book{\n${good('b')}`);
    expect(entries.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(notices.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['bad-record', 'error', 4],
      ['bad-record', 'error', 5],
    ]);
    expect(notices[0]!.message).toContain('"empty"');
  });

  it('at the end of a file that was cut is read as far as it goes', async () => {
    const { entries, notices } = await readBib(`${good('a')}@misc{x, title={T},\n abstract = {We found tha`);
    expect(entries[1]).toMatchObject({ title: 'T', abstract: 'We found tha' });
    expect(notices).toHaveLength(1);
  });

  it.each([
    ['@article{title={A}}', null],
    ['@article{, title={A}}', null],
    ['@article{a key with spaces, title={A}}', 'a key with spaces'],
    ['@article{\n{key}\n, title={A}}', 'key'],
    ['@article{key title={A}}', 'key'],
  ])('%j has the key %j', async (text, id) => expect(await readOne(text)).toMatchObject({ id, title: 'A' }));

  it('with a key that another has is kept', async () => {
    expect((await readBib(good('a') + good('a'))).entries).toHaveLength(2);
  });

  it.each([
    `@article{x, title={${'{'.repeat(100_000)}`,
    `@article{x, title="${'a '.repeat(250_000)}`,
    'no records at all '.repeat(60_000),
    '@a{x,\n'.repeat(40_000),
    '@a{}'.repeat(40_000),
    `@article{x,${'a="x,\n'.repeat(80_000)}}`,
    `@article{x, title={a}, author={${'a, '.repeat(150_000)}}}`,
    `@article{x, title={${' '.repeat(400_000)}}, author={${' and'.repeat(100_000)}}}`,
    '@string{a = a # a # "xx"}'.repeat(5000) + '@misc{x, title = a # a}',
    `@string{a = "${'x'.repeat(10_000)}"}@misc{x, title = ${'a#'.repeat(200_000)}a}`,
  ])('of any size takes time as its length', async (text) => {
    expect((await readBib(text)).notices.length).toBeLessThanOrEqual(40_000);
  });
});

it('a record with two titles, and a field in no record, are reported', async () => {
  const two = await readBib('@article{a,\n title = {Owls},\n title = {Mice},\n year = 2020}\n');
  expect(two.entries).toHaveLength(1);
  expect(two.notices).toMatchObject([{ code: 'bad-record', severity: 'warning', line: 1 }]);
  const beheaded = await readBib('@article{a, title = {Owls}}\n\narticle{b,\n title = {Mice}}\n');
  expect(beheaded.entries).toHaveLength(1);
  expect(beheaded.notices).toMatchObject([{ code: 'bad-record', severity: 'error', line: 4 }]);
});

describe('a file', () => {
  it('that is not in UTF-8 is read in the encoding it names, else in Windows-1252', async () => {
    const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const record = '@misc{a, title={Caf\xe9}}';
    for (const head of [
      '',
      '% Encoding: Cp1252\n',
      '%% Saved with string encoding Western (ISO Latin 1) \n',
      '% Encoding: UTF-8\n',
    ])
      expect((await readBib(latin(head + record))).entries[0]!.title).toBe('Café');
    expect((await readBib(latin(`% Encoding: ISO8859_7\n${record}`))).entries[0]!.title).toBe('Cafι');
    expect((await readBib(`% Encoding: Cp1252\n@misc{a, title={Café}}`)).entries[0]!.title).toBe('Café');
    expect((await readBib('@misc{a, title={Caf\uFFFD}}')).entries[0]!.title).toBe('Caf\uFFFD');
  });

  it('may have any line breaks', async () => {
    const text = '\n@misc{a,\n title={A}\n}\n@misc{b, title={B}}';
    for (const lineBreak of ['\n', '\r\n', '\r'])
      expect((await readBib(text.replaceAll('\n', lineBreak))).entries.map(({ at }) => at.line)).toEqual([2, 5]);
  });

  it.each([
    ['@article{a,\n title = {A}\n}', 1],
    ['\uFEFF\nScopus\nEXPORT DATE: 1 May 2024\n\n@ARTICLE{a,\n title = {A}\n}', 1],
    ['Written by Some Desktop 1.0\nAny changes are lost.\n\n@mytype{a, title = {A}}', 1],
    ['@string{a = "A"}', 1],
    ['@book(a, title = "A")', 1],
    [`${'% a licence\n'.repeat(50)}@misc{a, title={A}}`, 1],
    ['# Notes\n\n```bibtex\n@article{a,\n title = {A}\n}\n```', 0],
    ['{"@article{a,": "title = {A}"}', 0],
    ['@dataclass(frozen=True)\nclass A:\n  a = 1', 0],
    ['@prefix a: <b> .', 0],
    ['TY  - JOUR\nTI  - @article', 0],
    ['Mail me@article{a', 0],
  ])('%j is recognised with %j', async (text, sure) => expect((await readBib(text)).sure).toBe(sure));

  it('says how to export abstracts', async () => {
    const head = async (text: string) => (await openContent(memoryFile('a', text))).head;
    expect(toExport(await head('@article{a,\n title={A},\n source={Scopus}\n}'))).toContain('"Abstract & keywords"');
    expect(toExport(await head('@article{ WOS:0001,\n title={A}\n}'))).toContain('"Full Record"');
    expect(toExport(await head('@article{a,\n title={A}\n}'))).toContain('Export again');
  });
});
