import { describe, expect, it } from 'vitest';
import { readTaggedText } from './read-tagged.ts';

describe('RefWorks', () => {
  it('reads the fields of its records', async () => {
    const { format, entries, notices } = await readTaggedText(
      '\uFEFFRT Journal Article\nSR Electronic(1)\nID 7\nA1 Doe,Ann\nA1 Roe,Bob;Poe,C.\nT1 Owls at dusk\nJF Journal of Owls\nJO J. Owls\nYR 2020\nFD Apr 3\n' +
        'K1 night\nK1 nest box\nAB Owls hunt\nIN the dusk.\n\nAnd later.\nAN 12345\nDB PubMed\nLA English\nDO 10.1000/Owl\nUL https://example.org\n\n' +
        'RT Dissertation\nT1 Bats\nYR 2001\n',
    );
    expect([format, notices]).toEqual(['refworks', []]);
    expect(entries).toMatchObject([
      {
        ...{
          id: null,
          title: 'Owls at dusk',
          abstract: 'Owls hunt IN the dusk. And later.',
          year: 2020,
          date: '2020-04-03',
        },
        ...{
          authors: ['Doe, Ann', 'Roe, Bob', 'Poe, C.'],
          venue: 'Journal of Owls',
          doi: '10.1000/owl',
          pmid: '12345',
        },
        ...{ keywords: ['night', 'nest box'], language: 'en', type: 'Journal Article', url: 'https://example.org' },
        at: { line: 1 },
      },
      { title: 'Bats', year: 2001, type: 'Dissertation', abstract: '', at: { line: 23 } },
    ]);
  });
});
