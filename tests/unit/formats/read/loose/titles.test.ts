import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimed, readAs, sureness } from './read-loose.ts';

const list = [
  'Nest boxes and owls in young forest',
  'Mice follow the snow: a study of forty winters',
  'Do voles have years?',
  'Owls of the far north and what they eat',
].join('\n');

describe('a list of titles', () => {
  it('gives a paper a line, without numbers, bullets, years and addresses', async () => {
    const text = [
      'References',
      '',
      '1. Nest boxes and owls in young forest (2019)',
      '[2] Mice follow the snow. https://doi.org/10.1000/snow',
      '- Do voles have years?',
      '* "Owls of 1990 and 1991", 2020.',
      '3) Hunting by ear, arXiv:1901.12345',
    ].join('\n');
    const { entries, notices } = await readAs('titles', text);
    expect(entries.map(({ title, year, doi, arxiv, at }) => [title, year, doi, arxiv, at.line])).toEqual([
      ['Nest boxes and owls in young forest', 2019, null, null, 3],
      ['Mice follow the snow', null, '10.1000/snow', null, 4],
      ['Do voles have years?', null, null, null, 5],
      ['Owls of 1990 and 1991', 2020, null, null, 6],
      ['Hunting by ear', null, null, '1901.12345', 7],
    ]);
    expect(notices).toEqual([]);
    expect(entries.every(({ abstract }) => abstract === '')).toBe(true);
  });

  it('keeps a year that is a part of the title', async () => {
    const { entries } = await readAs('titles', 'Owls in 2019\nThe winter of 1990\n');
    expect(entries.map(({ title, year }) => [title, year])).toEqual([
      ['Owls in 2019', null],
      ['The winter of 1990', null],
    ]);
  });

  it('reports a line without words', async () => {
    const { notices } = await readAs('titles', `${list}\n---12---\n`);
    expect(notices).toMatchObject([{ code: 'bad-record', severity: 'error', line: 5 }]);
  });

  it.each([
    ['plain', list],
    ['numbered', list.split('\n').map((line, i) => `${i + 1}. ${line}`).join('\n')], // prettier-ignore
    ['with blank lines', list.replaceAll('\n', '\n\n')],
    ['with a heading', `# To read\n\n${list}`],
    ['in Chinese', '森林火灾后啄木鸟的巢存活率研究\n树皮甲虫与火灾严重程度的关系\n抢救性采伐及其影响综述'],
  ])('is recognised, %s, less surely than any other format', async (_, text) => {
    expect(await claimed(text)).toEqual(['titles']);
    expect(await sureness('titles', text)).toBe(0.3);
  });

  it.each([
    ['two lines', list.split('\n').slice(0, 2).join('\n')],
    [
      'prose',
      'The owls came late that year. Nobody saw them.\nThe snow was deep and the mice were few.\nThe years were bad.',
    ],
    [
      'wrapped prose',
      'The owls came late that year and nobody saw them\nbefore the snow was deep, when the mice were few\nand the voles had gone to where nobody knows of',
    ],
    [
      'verse',
      'The owl came down upon the wood,\nAnd all the mice were still;\nThe snow lay white where once she stood,\nThe moon was on the hill,',
    ],
    [
      'a letter',
      'Dear Ann,\nThank you for the owls that you sent me\nI hung your picture on the wall of my room\nYours, Bo',
    ],
    ['code', 'const owls = 12;\nconst mice = owls * 2;\nconsole.log(owls, mice);\nexport { owls, mice };'],
    [
      'a log',
      '2024-01-01 10:00:01 Started reading the owls\n2024-01-01 10:00:02 Read all of the owls\n2024-01-01 10:00:03 Ended reading the owls',
    ],
    ['CSV', 'Owl,12,young forest,1\nMouse,13,old forest,2\nVole,14,no forest at all,3'],
    ['quoted CSV', '"Owls of the north","12"\n"Mice of the deep snow","13"\n"Voles of the far field","14"'],
    ['a table', 'Owls of the north\t12\ta\nMice of the deep snow\t13\tb\nVoles of the far field\t14\tc'],
    ['settings', 'Colour = red and green and blue\nSize = as large as can be\nShape = round or oval or flat'],
    ['a menu', 'Home\nAbout us\nContact the editors\nSign in to your account'],
    [
      'addresses',
      'Ann Hill, Board of Owls, Oslo, Norway\nBo Dale, Board of Mice, Bergen, Norway\nCy Moor, Board of Voles, Bodo, Norway',
    ],
    ['paths', 'Owls/of/the north/a b.txt\nMice/of/the snow/c d.txt\nVoles/of/the field/e f.txt'],
    ['one title again and again', `${list.split('\n')[0]!}\n`.repeat(9)],
    ['EndNote', '%0 Journal Article\n%T Nest boxes and owls in young forest\n%D 2019\n%J Owl Studies of the North'],
    ['a cut RIS', 'Nest boxes and owls in young forest\nTY  - JOUR\nTI  - Mice follow the snow\nAU  - Hill, A.'],
  ])('is not seen in %s', async (_, text) => {
    expect(await sureness('titles', text)).toBe(0);
  });
});

const shared = new URL('../../../../../../shared/cases/formats/titles-only.txt', import.meta.url);
it.skipIf(!existsSync(shared))('a real list is read whole (skipped where ../shared is absent)', async () => {
  const text = readFileSync(shared, 'utf8');
  expect(await claimed(text)).toEqual(['titles']);
  expect((await readAs('titles', text)).entries).toHaveLength(4);
});
