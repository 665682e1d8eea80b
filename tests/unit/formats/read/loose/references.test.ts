import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../../../../src/formats/read/loose/author-list.ts';
import { readReference } from '../../../../../src/formats/read/loose/reference.ts';
import { sentenceEnd } from '../../../../../src/formats/read/loose/sentence-end.ts';
import { claimed, readAs, sureness } from './read-loose.ts';

const title = 'Nest boxes and owls in young forest';
const brief = (text: string) => {
  const reference = readReference(text);
  return reference && [reference.title, reference.authors, reference.year, reference.venue];
};

describe('a reference', () => {
  it.each<[string, string, string[], string | null, string?]>([
    [
      'APA',
      `Hill, A., & Dale, B. C. (2019). ${title}. Owl Studies, 12(3), 45–52.`,
      ['Hill, A.', 'Dale, B. C.'],
      'Owl Studies',
    ],
    [
      'APA with many',
      `Hill, A., Dale, B., . . . Moor, C. (2019). ${title}. Owl Studies, 2.`.replace('. . .', '...'),
      ['Hill, A.', 'Dale, B.', 'Moor, C.'],
      'Owl Studies',
    ],
    [
      'APA of a chapter',
      `Hill, A. (2019). ${title}. In B. Dale & C. Moor (Eds.), Book of owls (pp. 1–10). Owl Press.`,
      ['Hill, A.'],
      'Book of owls',
    ],
    ['APA of a book', `Hill, A. (2019). ${title} (2nd ed.). Owl Press.`, ['Hill, A.'], null],
    [
      'Vancouver',
      `1. Hill A, van der Dale BC, et al. ${title}. Owl Stud. 2019 Mar;12(3):45-52.`,
      ['Hill, A', 'van der Dale, BC'],
      'Owl Stud',
    ],
    [
      'AMA',
      `2. Hill A, Dale BC. ${title}. Owl Stud. 2019;12(3):45-52. doi:10.1000/x`,
      ['Hill, A', 'Dale, BC'],
      'Owl Stud',
    ],
    ['BMC', `Hill A, Dale B: ${title}. Owl Stud 2019, 12:45–52.`, ['Hill, A', 'Dale, B'], 'Owl Stud'],
    [
      'MLA',
      `Hill, Ann, and Bo Dale. "${title}." Owl Studies, vol. 12, no. 3, 2019, pp. 45-52.`,
      ['Hill, Ann', 'Dale, Bo'],
      'Owl Studies',
    ],
    ['MLA with et al.', `Hill, Ann, et al. “${title}.” Owl Studies, vol. 12, 2019.`, ['Hill, Ann'], 'Owl Studies'],
    [
      'Chicago, author and date',
      `Hill, Ann, and Bo Dale. 2019. “${title}.” Owl Studies 12 (3): 45–52.`,
      ['Hill, Ann', 'Dale, Bo'],
      'Owl Studies',
    ],
    [
      'Chicago, notes',
      `Hill, Ann, and Bo Dale. “${title}.” Owl Studies 12, no. 3 (2019): 45–52.`,
      ['Hill, Ann', 'Dale, Bo'],
      'Owl Studies',
    ],
    [
      'IEEE',
      `[1] A. Hill, B. C. Dale, and D. Moor, "${title}," Owl Stud., vol. 12, no. 3, pp. 45–52, Mar. 2019.`,
      ['Hill, A.', 'Dale, B. C.', 'Moor, D.'],
      'Owl Stud',
    ],
    [
      'IEEE of proceedings',
      `[12] A. Hill et al., “${title}," in Proc. 9th Conf. Owls (CO), Oslo, 2019, pp. 1–9.`,
      ['Hill, A.'],
      'Proc. 9th Conf. Owls',
    ],
    [
      'Harvard',
      `Hill, A. and Dale, B. (2019) '${title}', Owl Studies, 12(3), pp. 45-52.`,
      ['Hill, A.', 'Dale, B.'],
      'Owl Studies',
    ],
    [
      'Elsevier Harvard',
      `Hill, A., Dale, B., 2019. ${title}. Owl Stud. 12, 45–52.`,
      ['Hill, A.', 'Dale, B.'],
      'Owl Stud',
    ],
    [
      'Elsevier',
      `[3] A. Hill, B. Dale, ${title}, Owl Stud. 12 (3) (2019) 45–52.`,
      ['Hill, A.', 'Dale, B.'],
      'Owl Stud',
    ],
    ['Nature', `4. Hill, A. & Dale, B. ${title}. Owl Stud. 12, 45–52 (2019).`, ['Hill, A.', 'Dale, B.'], 'Owl Stud'],
    ['ACS', `Hill, A.; Dale, B. ${title}. Owl Stud. 2019, 12, 45–52.`, ['Hill, A.', 'Dale, B.'], 'Owl Stud'],
    ['Springer', `Hill A, Dale B (2019) ${title}. Owl Stud 12:45–52`, ['Hill, A', 'Dale, B'], 'Owl Stud'],
    ['LNCS', `5. Hill, A., Dale, B.: ${title}. Owl Stud. 12(3), 45–52 (2019)`, ['Hill, A.', 'Dale, B.'], 'Owl Stud'],
    [
      'ACM',
      `Ann Hill and Bo Dale. 2019. ${title}. In Proceedings of the 9th Owl Conference, pages 1–9.`,
      ['Hill, Ann', 'Dale, Bo'],
      'Proceedings of the 9th Owl Conference',
    ],
    [
      'plain BibTeX',
      `Ann Hill, Bo Dale, and Cy D. Moor. ${title}. Owl Studies, 12(3):45–52, 2019.`,
      ['Hill, Ann', 'Dale, Bo', 'Moor, Cy D.'],
      'Owl Studies',
    ],
    [
      'GB/T 7714',
      `[6] Hill A, Dale B. ${title}[J]. Owl Studies, 2019, 12(3): 45-52.`,
      ['Hill, A', 'Dale, B'],
      'Owl Studies',
    ],
    [
      'GOST',
      `Hill A., Dale B. ${title} // Owl Studies. 2019. Vol. 12. P. 45-52.`,
      ['Hill, A.', 'Dale, B'],
      'Owl Studies',
    ],
    [
      'Spanish',
      `García-López, M., Núñez, Á. y Pérez, J. (2019). ${title}. Búhos, 12(3), 1-10.`,
      ['García-López, M.', 'Núñez, Á.', 'Pérez, J.'],
      'Búhos',
    ],
    [
      'an institution',
      `Owl Board of Norway. (2019). ${title}. https://example.org/owls`,
      ['Owl Board of Norway'],
      null,
    ],
    [
      'Markdown',
      `- **Hill, A.** & Dale, B. (2019). ${title}. *Owl Studies*, 12(3), 45–52.`,
      ['Hill, A.', 'Dale, B.'],
      'Owl Studies',
    ],
  ])('in the style %s gives title, authors, year and venue', (_, text, authors, venue) => {
    expect(brief(text)).toEqual([title, authors, '2019', venue]);
  });

  it('has a title that may end in a question, have one within, or a short form', () => {
    const titleOf = (text: string) => readReference(`Hill, A. (2019). ${text}`)?.title;
    expect(titleOf('Do owls mind? Owl Studies, 12(3), 1–10.')).toBe('Do owls mind?');
    expect(titleOf('Do owls mind? A review. Owl Studies, 12(3), 1–10.')).toBe('Do owls mind? A review');
    expect(titleOf('Owls vs. Mice in the U.S. West. Owl Studies, 12.')).toBe('Owls vs. Mice in the U.S. West');
    expect(titleOf('Vitamin D and hepatitis B. Owl Studies, 12.')).toBe('Vitamin D and hepatitis B');
    expect(titleOf('“Too many owls”: A study. Owl Studies, 12.')).toBe('“Too many owls”: A study');
    expect(titleOf('Owls s.l. (Strigidae) eat e. Coli. Owl Studies, 12.')).toBe('Owls s.l. (Strigidae) eat e. Coli');
    expect(titleOf('Fire 1990–2000: The “big” years. Owl Studies, 12.')).toBe('Fire 1990–2000: The “big” years');
  });

  it('in quotes may have quotes and apostrophes within', () => {
    const titleOf = (text: string) => readReference(text)?.title;
    expect(titleOf('[1] A. Hill, "Have "young" owls mates?," Owl Stud., vol. 1, 2019.')).toBe(
      'Have "young" owls mates?',
    );
    expect(titleOf("Hill, A. (2019) 'Owls' nests and the parents' ways', Owl Studies, 1.")).toBe(
      "Owls' nests and the parents' ways",
    );
    expect(titleOf('[1] A. Hill, "Owls without an end, Owl Stud., vol. 1, 2019.')).toBeUndefined();
  });

  it('gives DOI, arXiv number, PMID and address, which are no part of it', () => {
    expect(
      readReference(`Hill A. ${title}. Owl Stud. 2019;1:2. doi: 10.1000/abc.1. PMID: 1234567; PMCID: PMC123456.`),
    ).toMatchObject({ title, doi: '10.1000/abc.1', pmid: '1234567', venue: 'Owl Stud' });
    expect(readReference(`Hill, A. (2019). ${title}. arXiv preprint arXiv:1901.12345.`)).toMatchObject({
      title,
      arxiv: '1901.12345',
    });
    expect(
      readReference(`Hill, A. (2019). ${title}. Retrieved May 3, 2020, from https://example.org/a_(b).`),
    ).toMatchObject({ title, url: 'https://example.org/a_(b)' });
  });

  it.each([
    'A. Hill and B. Dale, Phys. Rev. Lett. 12, 345 (2019).',
    'Hill, A. & Dale, B. Nature 521, 436–444 (2015).',
    'In 2019 we studied owls. They were many.',
    'It was a dark night, and Hill A was there. In 2019 the owl fell.',
    'Nest boxes and owls. (2019). Site name. https://example.org',
    '[1] "',
    '',
  ])('is not made up where there is no title to be sure of: %j', (text) => {
    expect(readReference(text)).toBeNull();
  });

  it('of any text is none or has a title, in a time that grows with its length', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Hill',
            ', ',
            'A. ',
            'et al',
            '. ',
            '"',
            '“',
            '(2019)',
            ' and ',
            'van ',
            '[J]',
            'https://',
            '10.1000/',
            '? ',
          ),
        ),
        (parts) => {
          const reference = readReference(parts.join(''));
          expect(reference === null || reference.title.length >= 4).toBe(true);
        },
      ),
    );
    for (const unit of [
      'Hill, A., ',
      'Hill A, ',
      'A. ',
      'A',
      'van ',
      '"',
      "'",
      '. A',
      '? A',
      ', A b',
      'https://',
      '10.1000/',
      '(',
      'available ',
      'in: ',
    ])
      for (const start of ['', 'Hill, A. (2019). ', 'Hill A. ', 'A. Hill, '])
        readReference(start + unit.repeat(50_000));
  });
});

describe('the authors of a reference', () => {
  it.each<[string, string[]]>([
    ["O'Neil AB, D'Angelo G, EL Moor S. X", ["O'Neil, AB", "D'Angelo, G", 'EL Moor, S']],
    ['HILL JA, DALE B. X', ['HILL, JA', 'DALE, B']],
    ['Hill Jr, J. W., & Dale, B., Jr. (2019)', ['Hill Jr, J. W.', 'Dale, B., Jr.']],
    ['J.-P. Hill, Y.Dale and Q. V. Le, X', ['Hill, J.-P.', 'Dale, Y.', 'Le, Q. V.']],
    ['Hill, A.B., C.D. Dale, and E. Moor, 1992.', ['Hill, A.B.', 'Dale, C.D.', 'Moor, E.']],
    ['Hill, A., & Dale, B. (Eds.). (2000)', ['Hill, A.', 'Dale, B.']],
    ['Hill A, Dale B; Owl Study Group. X', ['Hill, A', 'Dale, B', 'Owl Study Group']],
    ['García López, María. X', ['García López, María']],
  ])('%s', (text, authors) => {
    expect(readAuthors(text)?.authors).toEqual(authors);
  });

  it.each([
    'World Health Organization. (2019)',
    'We followed owls',
    'Deep learning of owls. Nature',
    'A title: with a colon',
  ])('are not seen in other words: %s', (text) => {
    expect(readAuthors(text)).toBeNull();
  });
});

it('a sentence ends at its full stop, but not behind a short form or an initial', () => {
  const first = (text: string) => text.slice(0, sentenceEnd(text));
  expect(first('Owls of St. Kilda. Owl Studies')).toBe('Owls of St. Kilda.');
  expect(first('Owls, by J. Hill. Owl Studies')).toBe('Owls, by J. Hill.');
  expect(first('Owls of Pinus sp. are many. eLife')).toBe('Owls of Pinus sp. are many.');
  expect(sentenceEnd('Owls')).toBe(-1);
});

const wrapped = [
  'Hill, A., & Dale, B. (2019). Nest boxes and',
  '    owls in young forest. Owl Stud-',
  '    ies, 12(3), 45–52. https://doi.org/10.1000/',
  '    owl.1',
  'Moor, C. (2020). Mice follow the snow. Owl',
  '    Studies, 13, 1–9.',
  'Fell, D., Hill, A., & Beck, E. (2021). Voles and',
  '    their years. Owl Studies, 14, 1–9.',
];
const whole = [
  [title, 'Owl Studies', '10.1000/owl.1'],
  ['Mice follow the snow', 'Owl Studies', null],
  ['Voles and their years', 'Owl Studies', null],
];

describe('a list of references', () => {
  it.each([
    ['a hanging indent', wrapped.join('\n'), [1, 5, 7]],
    ['no indent', wrapped.map((line) => line.trim()).join('\n'), [1, 5, 7]],
    [
      'blank lines between',
      wrapped.map((line, i) => (line.startsWith(' ') || i === 0 ? line : `\n${line}`)).join('\n'),
      [1, 6, 9],
    ],
    [
      'numbers',
      [
        'References',
        ...wrapped.map((line, i) => (line.startsWith(' ') ? line.trim() : `[${[0, 4, 6].indexOf(i) + 1}] ${line}`)),
      ].join('\r\n'),
      [2, 6, 8],
    ],
    [
      'numbers and blank lines',
      wrapped.map((line, i) => (line.startsWith(' ') ? line : `\n${[0, 4, 6].indexOf(i) + 1}. ${line}`)).join('\n'),
      [2, 7, 10],
    ],
    [
      'a line each',
      wrapped
        .join('\n')
        .replace(/-\n {4}/g, '')
        .replace(/\/\n {4}/g, '/')
        .replace(/\n {4}/g, ' '),
      [1, 2, 3],
    ],
  ])('with %s is parted into them, their lines joined', async (_, text, lines) => {
    expect(await sureness('references', text)).toBe(0.55);
    const { entries, notices } = await readAs('references', text);
    expect(entries.map((entry) => [entry.title, entry.venue, entry.doi])).toEqual(whole);
    expect(entries.map(({ at }) => at)).toEqual(lines.map((line) => ({ file: 'input', format: 'references', line })));
    expect(notices).toEqual([]);
  });

  it('reports a reference without a title, with its line and what to do', async () => {
    const { entries, notices } = await readAs(
      'references',
      `${wrapped.join('\n')}\nHill, A. & Dale, B. Nature 521, 436–444 (2015).`,
    );
    expect(entries).toHaveLength(3);
    expect(notices).toEqual([
      {
        ...{ code: 'bad-record', severity: 'error', file: 'input', line: 9 },
        message:
          'No title was found in "Hill, A. & Dale, B. Nature 521, 436–444 (2015)."; write the reference as Authors (year). Title. Journal.',
      },
    ]);
  });

  it.each([
    ['prose', 'In 2019 we followed owls. There were many.\nIn 2020 there were few, as Hill (2019) has it.\n'],
    ['titles and abstracts', `${title}\nWe followed owls in 2019. There were many of them.\n`.repeat(3)],
    ['one reference', `Hill, A. (2019). ${title}. Owl Studies, 12.`],
    [
      'cited works in a record of Web of Science',
      `PT J\nAU Hill, A\nTI Owls\nCR Hill A, 2019, OWL STUD, V1\n${'   Hill A. Owls of the woods. Owl Stud. 2019;12:1-2.\n'.repeat(20)}ER\n`,
    ],
  ])('is not seen in %s', async (_, text) => {
    expect(await sureness('references', text)).toBe(0);
  });
});

const shared = new URL('../../../../../../shared/cases/formats/references-apa.txt', import.meta.url);
describe.skipIf(!existsSync(shared))('a real list (skipped where ../shared is absent)', () => {
  it('is read whole', async () => {
    const text = readFileSync(shared, 'utf8');
    expect((await claimed(text))[0]).toBe('references');
    const { entries, notices } = await readAs('references', text);
    expect(entries.map(({ year, abstract, doi }) => [year, abstract, doi !== null])).toEqual(
      [2021, 2020, 2019].map((year) => [year, '', true]),
    );
    expect(notices).toEqual([]);
  });
});

const libraries = new URL('../../../../../../shared/libraries/', import.meta.url);
describe.skipIf(!existsSync(libraries))('references made from real titles (skipped where ../shared is absent)', () => {
  interface Row {
    title: string;
    authors: string[];
    venue: string | null;
    year: number;
  }
  const rows = () =>
    ['ecology-woodpeckers-fire', 'education-poverty-dropout'].flatMap((name) =>
      gunzipSync(readFileSync(new URL(`${name}.jsonl.gz`, libraries)))
        .toString()
        .split('\n')
        .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]))
        .filter(
          ({ year, authors }) =>
            year && authors?.length > 0 && authors.every((name) => /^[^,()]+, [^,()]+$/.test(name)),
        ),
    );
  const initials = (given: string, dot: string) =>
    (given.match(/\p{L}+/gu) ?? []).map((part) => part[0]! + dot).join('');
  const people = ({ authors }: Row, dot: string, comma: string) =>
    authors.map((name) => name.replace(/, (.*)/, (_, given: string) => `${comma} ${initials(given, dot)}`)).join(', ');
  const ended = (title: string) => (/[.?!]$/.test(title) ? title : `${title}.`);

  it.each<[string, (row: Row) => string]>([
    [
      'APA',
      (row) => `${people(row, '.', ',')} (${row.year}). ${ended(row.title)} ${row.venue ?? 'Tests'}, 12(3), 45–52.`,
    ],
    [
      'Vancouver',
      (row) => `1. ${people(row, '', '')}. ${ended(row.title)} ${row.venue ?? 'Tests'}. ${row.year};12(3):45-52.`,
    ],
    [
      'Nature',
      (row) => `${people(row, '.', ',')} ${ended(row.title)} ${row.venue ?? 'Tests'} 12, 45–52 (${row.year}).`,
    ],
  ])('in the style %s have their titles in 19 of 20 cases and hardly ever a wrong one', (_, write) => {
    const words = (title: string) =>
      title
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ');
    const all = rows();
    const read = all.map((row) => readReference(write(row)));
    const right = read.filter((reference, i) => reference && words(reference.title) === words(all[i]!.title));
    const wrong = read.filter((reference) => reference !== null).length - right.length;
    expect(all.length).toBeGreaterThan(300);
    expect(right.length / all.length).toBeGreaterThan(0.95);
    expect(wrong / all.length).toBeLessThan(0.03);
  });
});
