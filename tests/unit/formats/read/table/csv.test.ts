import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(2 + 2 * i, text.charCodeAt(i), true);
  return bytes;
};

describe('tables of text', () => {
  it('of Scopus give all that a row says', async () => {
    const { format, entries, notices } = await read(
      '\ufeffAuthors,Author full names,Title,Year,Source title,Cited by,DOI,Link,Abstract,Author Keywords,Index Keywords,References,PubMed ID,Language of Original Document,Document Type,Source,EID\n' +
        '"Ruiz A.; Bauer C.","Ruiz, Ana (57190000001); Bauer, Carl (70030001)","Moss, on slates",2019,Journal of Roofs,12,10.1234/Moss.1,https://example.org/1,"Moss grows on slates. ""Slowly"".","moss; slate","Bryophyta; Moss; roofs","Cohn D., Slate, (2001); Cohn D., Roofs, (2002)",12345678,English,Article,Scopus,2-s2.0-1\n',
    );
    expect({ format, notices }).toEqual({ format: 'csv', notices: [] });
    expect(entries).toEqual([
      {
        id: '2-s2.0-1',
        title: 'Moss, on slates',
        abstract: 'Moss grows on slates. "Slowly".',
        authors: ['Ruiz, Ana', 'Bauer, Carl'],
        ...{
          year: 2019,
          date: null,
          venue: 'Journal of Roofs',
          citations: 12,
          doi: '10.1234/moss.1',
          pmid: '12345678',
        },
        ...{
          arxiv: null,
          openalex: null,
          url: 'https://example.org/1',
          language: 'en',
          type: 'Article',
          corrects: null,
        },
        keywords: ['moss', 'slate', 'Bryophyta', 'roofs'],
        references: ['Cohn D., Slate, (2001)', 'Cohn D., Roofs, (2002)'],
        at: { file: 'input', format: 'csv', line: 2 },
        sources: [{ file: 'input', format: 'csv', line: 2 }],
        brokenOff: false,
      },
    ]);
  });

  it.each([
    ['UTF-8', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16', utf16],
  ])('of Web of Science have field tags as headings, in %s, and no quotes', async (_, encode) => {
    const text =
      'PT\tAU\tAF\tTI\tSO\tDT\tDE\tID\tAB\tCR\tTC\tPD\tPY\tDI\tUT\tPM\r\n' +
      'J\tRuiz, A\tRuiz, Ana\t"Slow" moss\tROOFS\tArticle\tmoss; slate\tGROWTH\tMoss is slow.\tCohn D, 2001, SLATE, V1, DOI 10.1234/s; Cohn D, 2002, ROOF\t3\tJAN 15\t2019\t10.1234/m\tWOS:1\t12\t\r\n' +
      'J\tBauer, C\tBauer, Carl\tFast moss\tROOFS\tReview\t\t\tMoss is fast.\t\t0\t\t2020\t\tWOS:2\t\t\r\n';
    const { entries, notices, advice } = await read(encode(text));
    expect(notices).toEqual([]);
    expect(entries).toMatchObject([
      {
        ...{ id: 'WOS:1', title: '"Slow" moss', authors: ['Ruiz, Ana'], keywords: ['moss', 'slate', 'GROWTH'] },
        ...{ type: 'Article', date: '2019-01-15', year: 2019, citations: 3, venue: 'ROOFS', pmid: '12' },
        references: ['10.1234/s', 'Cohn D, 2002, ROOF'],
      },
      { id: 'WOS:2', title: 'Fast moss', authors: ['Bauer, Carl'], year: 2020, at: { line: 3 } },
    ]);
    expect(advice).toContain('Full Record');
  });

  it('may have the search above the header, and notes below', async () => {
    const { entries, notices } = await read(
      'sep=;\nSEARCH QUERY;"moss:ti;;;\n-----;;;;\n;;;;\nTitle;Author Names;Publication Year;Abstract;Author Keywords\n' +
        'Slow moss;Ruiz A., Bauer C.;2019;Moss is slow.;moss,slate\n;;;;\nFast moss;Ruiz A.;2020;"Moss\n\nis; fast.";\n© 2024 A publisher\n',
    );
    expect(notices).toEqual([]);
    expect(entries).toMatchObject([
      { title: 'Slow moss', authors: ['Ruiz A.', 'Bauer C.'], keywords: ['moss', 'slate'], at: { line: 6 } },
      { title: 'Fast moss', abstract: 'Moss is; fast.', at: { line: 8 } },
    ]);
  });

  it.each([
    ['Titel;Zusammenfassung;Autoren;Jahr;Schlagwörter', 'de'],
    ['Titre;Résumé;Auteurs;Année;Mots-clés', 'fr'],
    ['Título;Resumen;Autores;Año;Palabras clave', 'es'],
    ['Título;Resumo;Autores;Ano;Palavras-chave', 'pt'],
    ['Titolo;Riassunto;Autori;Anno;Parole chiave', 'it'],
  ])('may have headings of other languages: %s', async (header) => {
    const { entries } = await read(`${header}\nMoos;Es wächst.;Ruiz, Ana;2019;Moos, Stein\n`);
    expect(entries).toMatchObject([
      { title: 'Moos', abstract: 'Es wächst.', authors: ['Ruiz, Ana'], year: 2019, keywords: ['Moos', 'Stein'] },
    ]);
  });

  it('may be ragged, repeat the header, and write what is missing in words', async () => {
    const { entries, notices } = await read(
      'title,abstract,year,cited_by_count,doi\nOne\nTwo,Text two.,2019.0,nan,NA,more,cells\ntitle,abstract,year,cited_by_count,doi\nThree,None,2020,"1,204",\n,,2021,,\n',
    );
    expect(entries.map(({ title, abstract, year, citations, doi }) => [title, abstract, year, citations, doi])).toEqual(
      [
        ['One', '', null, null, null],
        ['Two', 'Text two.', 2019, null, null],
        ['Three', '', 2020, 1204, null],
      ],
    );
    expect(notices).toMatchObject([
      { code: 'bad-record', severity: 'error', line: 6 },
      { code: 'bad-record', severity: 'warning' },
    ]);
    expect(notices[0]!.message).toContain('starts with "2021"); fill its column "title"');
    expect(notices[1]!.message).toContain('more cells than the table has headings');
  });

  it('give the year where a date contradicts it, and both where they agree', async () => {
    const { entries } = await read('title,year,date\nA,2019,2019-05-04\nB,2019,2021-01-01\nC,,May 2018\n');
    expect(entries.map(({ year, date }) => [year, date])).toEqual([
      [2019, '2019-05-04'],
      [2019, null],
      [2018, '2018-05'],
    ]);
  });

  it('may be those of Markdown, with two columns, or flattened from OpenAlex', async () => {
    expect((await read('| Title | Abstract |\n|---|---|\n| Moss | It grows. |\n')).entries).toMatchObject([
      { title: 'Moss', abstract: 'It grows.' },
    ]);
    expect((await read('title\tabstract\nMoss\tIt grows.\n')).entries).toHaveLength(1);
    const { entries } = await read(
      'id,display_name,authorships.author.display_name,primary_location.source.display_name,publication_date,referenced_works\n' +
        'https://openalex.org/W12345,Moss,Ana Ruiz|Carl Bauer,Roofs,2019-05-04,https://openalex.org/W11111|https://openalex.org/W22222\n',
    );
    expect(entries).toMatchObject([
      { openalex: 'W12345', authors: ['Ana Ruiz', 'Carl Bauer'], venue: 'Roofs', date: '2019-05-04' },
    ]);
    expect(entries[0]!.references).toEqual(['W11111', 'W22222']);
  });

  it('keep commas in names where authors are parted otherwise', async () => {
    const rows = 'Moss,"Ruiz Gil, Ana María"\nStone,"Ruiz Gil, Ana María; Bauer, Carl"\n';
    expect((await read(`title,authors\n${rows}`)).entries.map(({ authors }) => authors)).toEqual([
      ['Ruiz Gil, Ana María'],
      ['Ruiz Gil, Ana María', 'Bauer, Carl'],
    ]);
  });

  it('report a quote that is never closed, and read what is behind it', async () => {
    const many = Array.from({ length: 2500 }, (_, i) => `Paper ${i},text\n`).join('');
    const { entries, notices } = await read(`title,abstract\nFirst,"text\n${many}`);
    expect(entries).toHaveLength(2501);
    expect(notices).toMatchObject([{ code: 'bad-record', severity: 'warning', line: 2 }]);
  });
});

describe('columns that a user names', () => {
  const text = 'Heading,Text,Title\nMoss,It grows.,Dr\n';

  it('win', async () => {
    const { entries } = await read(text, { as: 'csv', columns: { title: 'Heading', abstract: 'text' } });
    expect(entries).toMatchObject([{ title: 'Moss', abstract: 'It grows.' }]);
  });

  it('have to exist', async () => {
    const reading = read(text, { as: 'csv', columns: { title: 'Heading', abstract: 'Summary' } });
    await expect(reading).rejects.toMatchObject({
      code: 'usage',
      message: 'it has no column "Summary" for "abstract"; its columns are "Heading", "Text" and "Title"',
    });
    await expect(read(text, { as: 'csv', columns: { titel: 'Text' } })).rejects.toMatchObject({ code: 'usage' });
  });

  it('are asked for where none has titles', async () => {
    await expect(read('a,b\n1,2\n', { as: 'csv' })).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('what is no table of papers', () => {
  it.each([
    [
      'titles and abstracts with commas',
      'Moss, stone and slate\nMoss grows on stone, slowly, and on slate.\nStone\nIt is hard, old and grey.\n',
    ],
    [
      'a list below the words Title, Abstract',
      'Title, Abstract\nMoss on stone\nMoss grows on stone, slowly, and on slate.\nStone\nIt is hard, old, grey.\n',
    ],
    ['a table without titles', 'name,year,journal\nMoss,2019,Roofs\n'],
    ['a title and nothing else that is known', 'title,colour\nMoss,green\n'],
    ['JSON Lines', '{"title":"Moss","abstract":"It grows."}\n'],
    ['RIS', 'TY  - JOUR\nTI  - Moss, and stone\nAB  - It grows.\nER  - \n'],
    ['nothing', ''],
  ])('is not claimed: %s', async (_, text) => expect((await read(text)).format).toBeNull());
});

describe('how to export abstracts', () => {
  it.each([
    ['EID,Title,Source title', 'tick "Abstract"'],
    ['PMID,Title,Authors,Citation,First Author,Journal/Book', '.nbib'],
    ['"Key","Item Type","Title","Abstract Note"', 'Zotero'],
    ['Cites,Authors,Title,Year,Source,Publisher,ArticleURL,GSRank', 'Google Scholar'],
    ['Article Title,Authors,UT (Unique WOS ID)', 'Full Record'],
    ['Lens ID,Title,Authors', 'Lens'],
  ])('is known of %s', async (header, words) => {
    expect((await read(`${header}\n`)).advice).toContain(words);
  });

  it('is not known of any table', async () => expect((await read('title,year\n')).advice).toBeNull());
});

it('a heading of more than 150 characters, which a missing quote may have made, is reported', async () => {
  const reading = (length: number) => read(`Title,Abstract,"${'k'.repeat(length)}"\nMoss,It grows.,x\n`);
  expect((await reading(150)).notices).toEqual([]);
  expect((await reading(151)).notices).toMatchObject([{ code: 'bad-record', severity: 'warning', line: 1 }]);
});
