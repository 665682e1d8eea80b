import { describe, expect, it } from 'vitest';
import { readTaggedText } from './read-tagged.ts';

async function only(...lines: string[]) {
  const { format, entries, notices } = await readTaggedText(lines.join('\n'));
  expect([format, entries.length, notices]).toEqual(['wos', 1, []]);
  return entries[0]!;
}
const record = (...lines: string[]) =>
  only(
    'FN Clarivate Analytics Web of Science',
    'VR 1.0',
    'PT J',
    'TI Owls at',
    '   dusk',
    'SO OWLS',
    ...lines,
    'ER',
    '',
    'EF',
  );

describe('Web of Science', () => {
  it('reads the fields of a record', async () => {
    const entry = await record(
      ...[
        'AU Doe, A',
        '   Roe, B',
        'AF Doe, Ann',
        '   Roe, Bob',
        'LA English',
        'DT Review',
        'DE night; nest',
        '   box',
        'ID DUSK; NIGHT',
      ],
      ...[
        'AB ',
        '   Owls hunt',
        '   at dusk.',
        'CR Doe A, 1999, OWLS, V1, P2, DOI 10.1000/A',
        '   Roe B, 2001, BATS, V3',
      ],
      ...['NR 2', 'TC 5', 'Z9 6', 'PD APR 3', 'PY 2020', 'DI 10.1000/owl', 'UT WOS:0001', 'PM 12345', 'DA 2024-01-01'],
    );
    expect(entry).toMatchObject({
      ...{ id: 'WOS:0001', title: 'Owls at dusk', abstract: 'Owls hunt at dusk.', year: 2020, date: '2020-04-03' },
      ...{ authors: ['Doe, Ann', 'Roe, Bob'], venue: 'OWLS', doi: '10.1000/owl', pmid: '12345', language: 'en' },
      ...{ keywords: ['night', 'nest box', 'DUSK'], type: 'Review', citations: 5 },
      ...{ references: ['10.1000/a', 'Roe B, 2001, BATS, V3'], at: { file: 'input', format: 'wos', line: 3 } },
    });
  });

  it('needs no header, ER or EF', async () => {
    const { entries } = await readTaggedText('PT J\nTI A\nAU Doe, A\nSO X\n\nPT B\nTI B\nAU Roe, B\n');
    expect(entries.map(({ title, type }) => [title, type])).toEqual([
      ['A', 'journal article'],
      ['B', 'book'],
    ]);
  });

  it.each([
    [['PD AUG', 'PY 2021'], 2021, '2021-08'],
    [['PD Aug 1 2019', 'PY 2019'], 2019, '2019-08-01'],
    [['PD APR-JUN', 'PY 2021'], 2021, null],
    [['PD 1998, thesis publ. 1997', 'PY 1998'], 1998, null],
    [['EA JAN 2022'], 2022, '2022-01'],
  ])('dates a record with %j', async (lines, year, date) => {
    expect(await record(...lines)).toMatchObject({ year, date });
  });

  it('reads the descriptors of Zoological Record without their details', async () => {
    const entry = await record(
      ...['AN ZOOR1', 'AU Doe, Ann (ann@example.org) ', 'BD Ecology; Land', '   zones', 'TN Birds'],
      ...['DE Strix aluco; Tyto alba [Survival / Nest survival / ] [Fire /  / ]. ', 'UT ZOOREC:ZOOR1'],
    );
    expect(entry).toMatchObject({ id: 'ZOOREC:ZOOR1', authors: ['Doe, Ann'] });
    expect(entry.keywords).toEqual(['Strix aluco', 'Tyto alba', 'Ecology', 'Land zones', 'Birds']);
  });

  it('has short names, authors of books and groups where there are no full ones', async () => {
    expect((await record('AU Doe, A', 'CA Owl Group')).authors).toEqual(['Doe, A', 'Owl Group']);
    expect((await record('BA Doe, A', 'BF Doe, Ann')).authors).toEqual(['Doe, Ann']);
  });

  it('counts citations everywhere where the core collection has no count', async () => {
    expect((await record('Z9 6')).citations).toBe(6);
  });
});
