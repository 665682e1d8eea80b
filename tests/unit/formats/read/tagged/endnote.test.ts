import { describe, expect, it } from 'vitest';
import { readTaggedText } from './read-tagged.ts';

describe('EndNote and refer', () => {
  it('reads the fields of a record', async () => {
    const { format, entries } = await readTaggedText(
      '%0 Journal Article\n%T Owls at dusk\n%A Doe, Ann\n%A Roe, Bob\n%E Editor, E\n%D 2020\n%8 April 3\n%J Owls\n%X Owls hunt.\n\nAt dusk.\n' +
        '%K night\nnest box\n%R 10.1000/Owl\n%U https://example.org\n%G English\n%M 12345\n%~ PubMed\n%F doe2020\n',
    );
    expect(format).toBe('endnote');
    expect(entries).toMatchObject([
      {
        ...{ id: 'doe2020', title: 'Owls at dusk', abstract: 'Owls hunt. At dusk.', year: 2020, date: '2020-04-03' },
        ...{ authors: ['Doe, Ann', 'Roe, Bob'], venue: 'Owls', doi: '10.1000/owl', pmid: '12345', language: 'en' },
        ...{ keywords: ['night', 'nest box'], type: 'Journal Article', url: 'https://example.org' },
      },
    ]);
  });

  it('begins a record with %0, or behind a blank line where the file has none', async () => {
    const titles = async (text: string) => (await readTaggedText(text)).entries.map(({ title }) => title);
    expect(await titles('%0 Book\n%T A\n%X x\n\n%D 2020\n%0 Book\n%T B\n')).toEqual(['A', 'B']);
    expect(await titles('\n%A Ann Doe\n%T A\n%D 1978\n\n%T B\n%A Bob Roe\n\n\n%T C\n')).toEqual(['A', 'B', 'C']);
    expect(await titles('%T A\n%0 Book\n%D 2020\n\n%T B\n%0 Book\n')).toEqual(['A', 'B']);
  });

  it('takes the last of two types', async () => {
    const { entries } = await readTaggedText('%0 Serial\n%0 Audio\n%T Owls\n');
    expect(entries).toMatchObject([{ title: 'Owls', type: 'Audio' }]);
  });

  it.each(['% The owls\n% At dusk\ntext', '%TITLE\n%A', '\\documentclass{article}\n%T x\n%A y'])(
    'is not claimed for %j',
    async (text) => {
      await expect(readTaggedText(text)).rejects.toMatchObject({ code: 'unreadable' });
    },
  );
});
