import { describe, expect, it } from 'vitest';
import { readTaggedText } from './read-tagged.ts';

async function only(...lines: string[]) {
  const { format, entries, notices } = await readTaggedText(lines.join('\n'));
  expect([format, entries.length, notices]).toEqual(['medline', 1, []]);
  return entries[0]!;
}
const record = (...lines: string[]) => only('PMID- 12345', 'OWN - NLM', 'TI  - Owls at dusk.', ...lines);

describe('MEDLINE', () => {
  it('reads the fields of a record', async () => {
    const entry = await record(
      ...[
        'DP  - 2020 Feb 3',
        'DEP - 20191101',
        'LID - S001 [pii]',
        'LID - 10.1000/Owl [doi]',
        'AB  - Owls hunt',
        '      at dusk.',
      ],
      ...[
        'FAU - Doe, Ann B',
        'AU  - Doe AB',
        'AD  - Nest',
        'FAU - Roe, Carl',
        'AU  - Roe C',
        'CN  - Owl Group',
        'LA  - eng',
      ],
      ...[
        'PT  - Journal Article',
        'PT  - Review',
        'TA  - J Owls',
        'JT  - Journal of owls',
        'OT  - *night',
        'OT  - nest box',
      ],
      ...['MH  - *Strigiformes/physiology', 'MH  - Animals', 'PMC - PMC77', 'SO  - J Owls. 2020 Feb 3.'],
    );
    expect(entry).toMatchObject({
      ...{ id: null, title: 'Owls at dusk.', abstract: 'Owls hunt at dusk.', year: 2020, date: '2020-02-03' },
      ...{
        authors: ['Doe, Ann B', 'Roe, Carl', 'Owl Group'],
        venue: 'Journal of owls',
        doi: '10.1000/owl',
        pmid: '12345',
      },
      ...{ keywords: ['night', 'nest box', 'Strigiformes', 'Animals'], language: 'en', type: 'Review' },
    });
  });

  it('begins a record with each PMID, behind a blank line or not', async () => {
    const { entries } = await readTaggedText('\nPMID- 1\nTI  - A\nAB  - x\n\nPMID- 2\nTI  - B\nPMID- 3\nTI  - C\n');
    expect(entries.map(({ title, pmid, at }) => [title, pmid, at.line])).toEqual([
      ['A', '1', 2],
      ['B', '2', 6],
      ['C', '3', 8],
    ]);
  });

  it('has PMID anywhere in a record, and a blank line within', async () => {
    const { entries } = await readTaggedText('OWN - NLM\nPMID- 1\nTI  - A\n\nAB  - x\n\nOWN - NLM\nPMID- 2\nTI  - B\n');
    expect(entries.map(({ title, pmid, abstract }) => [title, pmid, abstract])).toEqual([
      ['A', '1', 'x'],
      ['B', '2', ''],
    ]);
  });

  it('reads ERIC, which has no PMID and a tag of five characters', async () => {
    const eric = (n: number) =>
      `OWN - ERIC\nTI  - Owls ${n}\nAU  - Doe, Ann\nOID - EJ00${n}${n}\nAID - http://dx.doi.org/10.1000/${n}\nAB  - Text.\nISSN - EISSN-1\nLA  - English\n\n`;
    const { entries } = await readTaggedText(eric(1) + eric(2));
    expect(entries.map(({ id, title, abstract, doi, authors }) => [id, title, abstract, doi, authors])).toEqual([
      ['EJ0011', 'Owls 1', 'Text.', '10.1000/1', ['Doe, Ann']],
      ['EJ0022', 'Owls 2', 'Text.', '10.1000/2', ['Doe, Ann']],
    ]);
  });

  it('has short names where there are no full ones, without "et al."', async () => {
    expect((await record('AU  - Doe A', 'AU  - Roe B', 'AU  - et al.')).authors).toEqual(['Doe A', 'Roe B']);
  });

  it('takes a chapter for a part of its book, and a book for itself', async () => {
    expect(await record('BTI - Birds')).toMatchObject({ title: 'Owls at dusk.', venue: 'Birds' });
    expect(await only('PMID- 1', 'BTI - Birds', 'PT  - Book')).toMatchObject({ title: 'Birds', venue: null });
  });

  it('reads the DOI from the citation where it is nowhere else', async () => {
    expect((await record('SO  - J Owls. 2020. doi: ', '      10.1000/owl.')).doi).toBe('10.1000/owl');
  });

  it.each([
    [['Journal Article'], 'Journal Article'],
    [['Journal Article', "Research Support, Non-U.S. Gov't"], 'Journal Article'],
    [['Comparative Study', 'Journal Article'], 'Journal Article'],
    [['Journal Article', 'Review', 'Systematic Review'], 'Systematic Review'],
    [['Journal Article', 'Retracted Publication', 'Review'], 'Retracted Publication'],
    [['English Abstract'], 'English Abstract'],
  ])('takes the most specific of %j', async (types, type) => {
    expect((await record(...types.map((one) => `PT  - ${one}`))).type).toBe(type);
  });

  it('dates a paper by its electronic edition only where there is no other date', async () => {
    expect(await record('DEP - 20191101')).toMatchObject({ year: 2019, date: '2019-11-01' });
    expect(await record('DP  - 2020', 'DEP - 20191101')).toMatchObject({ year: 2020, date: null });
  });
});
