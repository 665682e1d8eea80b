import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTaggedText } from './read-tagged.ts';

/** The only record of a text. */
async function only(...lines: string[]) {
  const { format, entries, notices } = await readTaggedText(lines.join('\n'));
  expect([format, entries.length, notices]).toEqual(['ris', 1, []]);
  return entries[0]!;
}
const record = (...lines: string[]) => only('TY  - JOUR', 'TI  - Owls at dusk', ...lines, 'ER  - ');

describe('RIS', () => {
  it('reads the fields of a record', async () => {
    const entry = await only(
      ...[
        'TY  - JOUR',
        'AU  - Doe, Ann',
        'AU  - Roe,B.',
        'TI  - Owls at dusk',
        'T2  - Journal of Owls',
        'J2  - J. Owls',
      ],
      ...[
        'AB  - Owls hunt at dusk.',
        'DA  - 2021/04/03/',
        'PY  - 2021',
        'DO  - 10.1000/OWL.1',
        'UR  - https://example.org/owl',
      ],
      ...['KW  - owl', 'KW  - dusk', 'LA  - English', 'M3  - Article', 'N1  - Cited By: 7', 'AN  - WOS:0001', 'ER  - '],
    );
    expect(entry).toEqual({
      ...{ id: 'WOS:0001', title: 'Owls at dusk', abstract: 'Owls hunt at dusk.', year: 2021, date: '2021-04-03' },
      ...{ authors: ['Doe, Ann', 'Roe, B.'], venue: 'Journal of Owls', doi: '10.1000/owl.1', pmid: null, arxiv: null },
      ...{ openalex: null, url: 'https://example.org/owl', keywords: ['owl', 'dusk'], language: 'en', type: 'Article' },
      ...{ citations: 7, references: [], corrects: null, brokenOff: false },
      sources: [{ file: 'input', format: 'ris', line: 1 }],
      at: { file: 'input', format: 'ris', line: 1 },
    });
  });

  it.each([
    ['two spaces behind the hyphen', 'TY  -  JOUR\nTI  -  Owls\nER  -  \n'],
    ['one space before the hyphen', 'TY - JOUR\nTI - Owls\nER -\n'],
    ['small letters', 'ty  - jour\nti  - Owls\ner  - \n'],
    ['a byte-order mark, blank lines, CR LF', '\uFEFF\r\n\r\nTY  - JOUR\r\nTI  - Owls\r\nER  - \r\n'],
    ['no space behind the hyphen', 'TY  -JOUR\nTI  -Owls\nER  -'],
    ['an indent', '  TY  - JOUR\n  TI  - Owls\n  ER  - '],
    ['a preamble', 'Record #1 of 1\nProvider: Somebody\nContent: text/plain\n\nTY  - JOUR\nTI  - Owls\nER  - \n'],
    ['no ER', 'TY  - JOUR\nTI  - Owls'],
    ['no TY', 'TI  - Owls\nAU  - Doe, A\nPY  - 2020\nER  - '],
  ])('is read with %s', async (_, text) => {
    const { format, entries, notices } = await readTaggedText(text);
    expect([format, entries.map(({ title }) => title), notices]).toEqual(['ris', ['Owls'], []]);
  });

  it('begins a record with each TY, with or without ER, a blank line or a preamble between', async () => {
    const { entries } = await readTaggedText(
      'TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B\nER  -\nRecord #3 of 3\nTY  - BOOK\nTI  - C\nER  - \n\n\n',
    );
    expect(entries.map(({ title, type, at }) => [title, type, at.line])).toEqual([
      ['A', 'journal article', 1],
      ['B', 'journal article', 3],
      ['C', 'book', 7],
    ]);
  });

  it('parts records without TY and ER by blank lines', async () => {
    const { entries } = await readTaggedText(
      'TI  - A\nAU  - Doe, A\nPY  - 2020\n\nAB  - x\n\nTI  - B\nAU  - Roe, B\nPY  - 2021\n',
    );
    expect(entries.map(({ title, abstract, year }) => [title, abstract, year])).toEqual([
      ['A', 'x', 2020],
      ['B', '', 2021],
    ]);
  });

  it('continues a value on lines without a tag, also behind a blank line', async () => {
    const entry = await record(
      'AB  - One,',
      'two.',
      '',
      'Three',
      'UV - visible light.',
      'no - not a tag',
      'KW  - owl',
      'dusk',
      'N1  - x',
    );
    expect(entry.abstract).toBe('One, two. Three UV - visible light. no - not a tag');
    expect(entry.keywords).toEqual(['owl', 'dusk']);
  });

  it('keeps a line together that has a line separator of Unicode in it', async () => {
    expect((await record('AB  - One\u2028two\u0085three.')).abstract).toBe('One two three.');
  });

  it('takes N2 for the abstract only where AB is empty, and joins several', async () => {
    expect((await record('N2  - Note.', 'AB  - ', 'AB  - One.', 'AB  - Two.')).abstract).toBe('One. Two.');
    expect((await record('N2  - One.', 'AB  - ', 'N2  - Two.')).abstract).toBe('One. Two.');
  });

  it.each([
    [['T1  - One', 'ST  - Short'], 'One'],
    [['T1  - One', 'TI  - Two'], 'Two'],
    [['CT  - One'], 'One'],
    [['BT  - One'], 'One'],
    [['TI  - ', 'T1  - One'], 'One'],
  ])('reads a title from %j', async (lines, title) => {
    expect((await only('TY  - JOUR', ...lines, 'ER  - ')).title).toBe(title);
  });

  it('reads authors from AU and A1 in their order, and no editors', async () => {
    const lines = ['A1  - Doe, A', 'AU  - Roe, B; Poe, C', 'A2  - Editor, E', 'AU  - Owl Society,', 'AU  - et al.'];
    expect((await record(...lines)).authors).toEqual(['Doe, A', 'Roe, B', 'Poe, C', 'Owl Society']);
  });

  it.each([
    [['PY  - 2020'], 2020, null],
    [['Y1  - 1990/2/27'], 1990, '1990-02-27'],
    [['PY  - 2020', 'DA  - 2020///'], 2020, null],
    [['PY  - 2020', 'DA  - Jan 12'], 2020, '2020-01-12'],
    [['PY  - 2020', 'DA  - MAY'], 2020, '2020-05'],
    [['PY  - 2020', 'DA  - JAN-FEB'], 2020, null],
    [['PY  - 2020', 'DA  - 2024/01/02'], 2020, null],
    [['DA  - 20200403'], 2020, '2020-04-03'],
    [['PY  - 0000'], null, null],
    [['PY  - in press', 'Y1  - 2020//'], 2020, null],
  ])('dates a record with %j', async (lines, year, date) => {
    expect(await record(...lines)).toMatchObject({ year, date });
  });

  it.each([
    [['DO  - https://doi.org/10.1000/a']],
    [['DO  - 10.1000/a     LK  - https://example.org']],
    [['M3  - doi: 10.1000/a']],
    [['UR  - http://dx.doi.org/10.1000%2fa']],
    [['UR  - https://example.org/x', 'L2  - https://doi.org/10.1000/a']],
    [['UR  - https://www.scopus.com/record?doi=10.1000%2fa&md5=1']],
    [['N1  - 10.1000/a']],
    [['N1  - Cited By: 1; DOI: 10.1000/a; Export Date: 1 May 2020']],
    [['N1  - Some notes', 'doi:10.1000/a']],
  ])('finds the DOI in %j', async (lines) => {
    expect((await record(...lines)).doi).toBe('10.1000/a');
  });

  it('finds no DOI of another work', async () => {
    expect((await record('N1  - References: Doe A., Owls, 10.1000/b; Roe B., Bats', 'ID  - 10')).doi).toBeNull();
  });

  it.each([
    [['AN  - 123456', 'DB  - PubMed']],
    [['AN  - 123456', 'DB  - Ovid MEDLINE(R)']],
    [['C2  - 123456', 'DB  - Scopus']],
    [['C5  - 123456', 'DB  - Embase', 'DB  - Medline']],
    [['C3  - PUBMED 123456,EMBASE 7']],
    [['N1  - PMID: 123456']],
    [['UR  - https://pubmed.ncbi.nlm.nih.gov/123456/']],
  ])('finds the number of PubMed in %j', async (lines) => {
    expect(await record(...lines)).toMatchObject({ pmid: '123456', id: null });
  });

  it('takes no other number for one of PubMed, and no place in a library for an id', async () => {
    expect(await record('AN  - 123456', 'DB  - Other', 'C2  - 98765', 'ID  - 17')).toMatchObject({
      pmid: null,
      id: '123456',
    });
    expect(await record('ID  - 17')).toMatchObject({ id: null });
    expect(await record('ID  - doe2020')).toMatchObject({ id: 'doe2020' });
  });

  it('takes the full name of a journal', async () => {
    expect((await record('JO  - J. Owls', 'JF  - Journal of Owls', 'JA  - J Owls')).venue).toBe('Journal of Owls');
    expect((await record('JA  - J Owls')).venue).toBe('J Owls');
    expect((await only('TY  - CHAP', 'TI  - Owls', 'BT  - Book of Owls')).venue).toBe('Book of Owls');
    expect((await only('TY  - BOOK', 'BT  - Book of Owls')).venue).toBeNull();
  });

  it.each([
    [['KW  - owl; dusk;night'], ['owl', 'dusk', 'night']],
    [['KW  - owl, dusk, night'], ['owl', 'dusk', 'night']],
    [['KW  - owls, barn'], ['owls, barn']],
    [
      ['KW  - owls, barn, common', 'KW  - dusk'],
      ['owls, barn, common', 'dusk'],
    ],
    [
      ['KW  - *Brain/drug effects/*metabolism', 'KW  - HIV/AIDS'],
      ['Brain', 'HIV/AIDS'],
    ],
    [
      ['KW  - Owl -- Feeding', 'KW  - Conduct [*psychology]', 'KW  - Asthma/dt [Drug Therapy]'],
      ['Owl', 'Conduct', 'Asthma'],
    ],
    [
      ['KW  - Caf&eacute;; Owl', 'KW  - OWL', 'KW  - -', 'KW  - 猫头鹰；黄昏'],
      ['Caf&eacute;', 'Owl', '猫头鹰', '黄昏'],
    ],
  ])('reads keywords from %j', async (lines, keywords) => {
    expect((await record(...lines)).keywords).toEqual(keywords);
  });

  it.each([
    ['N1  - Cited By :3', 3],
    ['N1  - Export Date: 1 May 2020; Cited By: 12; CODEN: X', 12],
    ['N1  - Cited By (since 1996): 4', 4],
    ['N1  - Times Cited in Owl Core Collection:  0', 0],
    ['N1  - cited by nobody', null],
  ])('counts citations in %j', async (line, citations) => {
    expect((await record(line)).citations).toBe(citations);
  });

  it('reads the references that Scopus puts in a note', async () => {
    const note =
      'N1  - Export Date: 1 May 2020; References: Doe, A., Owls (2001) J Owls, 3; Roe, B., Bats, https://doi.org/10.1000/B';
    expect((await record(note)).references).toEqual(['Doe, A., Owls (2001) J Owls, 3', '10.1000/b']);
  });

  it.each([
    [['M3  - Erratum'], 'Erratum'],
    [['M3  - 10.1000/a'], 'journal article'],
    [['M3  - 123'], 'journal article'],
    [[], 'journal article'],
  ])('reads the type from %j', async (lines, type) => {
    expect((await record(...lines)).type).toBe(type);
  });

  it('has no type for GEN and keeps a code that is unknown', async () => {
    expect((await only('TY  - GEN', 'TI  - Owls')).type).toBeNull();
    expect((await only('TY  - NEST', 'TI  - Owls')).type).toBe('NEST');
  });

  it('finds the number of arXiv in the name of a journal', async () => {
    expect((await record('JO  - arXiv preprint arXiv:2101.00001')).arxiv).toBe('2101.00001');
  });

  it('passes over tags that it does not know', async () => {
    expect(await record('ZZ  - what', 'H2  - shelf', 'XQ  - ')).toMatchObject({ title: 'Owls at dusk', abstract: '' });
  });

  it('reports a record without title and abstract, and reads on', async () => {
    const { entries, notices } = await readTaggedText(
      'TY  - JOUR\nT2  - Journal\nPY  - 2020\nER  - \n\nTY  - JOUR\nTI  - Owls\nER  - \n',
    );
    expect(entries.map(({ title }) => title)).toEqual(['Owls']);
    expect(notices).toEqual([
      {
        ...{ code: 'bad-record', severity: 'error', file: 'input', line: 1 },
        message:
          'This record has neither a title nor an abstract (its fields are TY, T2, PY); add a title, or export it again.',
      },
    ]);
  });

  it('is not claimed for other texts', async () => {
    for (const text of [
      'TY - is a tag of RIS, as I said - and more',
      'title,abstract\nTY,x',
      '{"title":"TY  - JOUR"}',
      '@article{a,\n title = {TI  - x}}',
    ])
      await expect(readTaggedText(text)).rejects.toMatchObject({ code: 'unreadable' });
  });
});

const word = fc.constantFrom('owl', 'dusk', 'Ähre', '猫', 'a - b', '95%', '<i>x</i>', 'TY', 'ER -', '(1)', ';', '"q"');
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `The ${words.join(' ')}.`);

describe('whatever is in its fields, RIS', () => {
  it('gives back titles and abstracts as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 5 }), async (papers) => {
        const text = papers
          .map(([title, abstract]) => `TY  - JOUR\nTI  - ${title}\nAB  - ${abstract}\nER  - \n\n`)
          .join('');
        const { entries } = await readTaggedText(text);
        expect(entries.map(({ title, abstract }) => [title, abstract])).toEqual(papers);
      }),
      { numRuns: 50 },
    );
  });

  it('gives all whole records of a file that was cut', async () => {
    const records = [1, 2, 3].map((n) => `TY  - JOUR\nTI  - Owls ${n}\nAB  - They hunt at dusk.\nER  - \n\n`);
    const text = records.join('');
    for (let end = records[0]!.length; end <= text.length; end++) {
      const { entries } = await readTaggedText(text.slice(0, end));
      const whole = Math.floor(end / records[0]!.length);
      expect(entries.slice(0, whole).map(({ title }) => title)).toEqual(['Owls 1', 'Owls 2', 'Owls 3'].slice(0, whole));
      expect(entries.length - whole).toBeLessThanOrEqual(1);
    }
  });
});
