import { describe, expect, it } from 'vitest';
import { authorsIn, keywordsIn, listIn, referencesIn } from '../../../../../src/formats/read/table/lists.ts';

describe('the authors of a cell', () => {
  it.each([
    ['Ruiz, Ana; Bauer, Carl', ['Ruiz, Ana', 'Bauer, Carl']],
    ['Ruiz, Ana (57190000001); Bauer, Carl (7003000002)', ['Ruiz, Ana', 'Bauer, Carl']],
    ['Ruiz A.B., Bauer C., de la Fuente R.', ['Ruiz A.B.', 'Bauer C.', 'de la Fuente R.']],
    ["Ruiz AB, O'Neil C, Pérez-de la Fuente RP.", ['Ruiz AB', "O'Neil C", 'Pérez-de la Fuente RP']],
    ['Ruiz, A., Bauer, C. D.', ['Ruiz, A.', 'Bauer, C. D.']],
    ['Ana Ruiz, Carl Bauer and Dora Cohn', ['Ana Ruiz', 'Carl Bauer', 'Dora Cohn']],
    ['Ruiz Gil, Ana María and Bauer, Carl', ['Ruiz Gil, Ana María', 'Bauer, Carl']],
    ['Ruiz, Ana', ['Ruiz, Ana']],
    ['Ana Ruiz|Carl Bauer', ['Ana Ruiz', 'Carl Bauer']],
    ['Ana Ruiz\nCarl Bauer', ['Ana Ruiz', 'Carl Bauer']],
    ['A Ruiz, C Bauer, ...', ['A Ruiz', 'C Bauer']],
    ['Caf&eacute; Team; Bauer, Carl', ['Caf&eacute; Team', 'Bauer, Carl']],
    [`["Ruiz, Ana", 'Bauer, Carl']`, ['Ruiz, Ana', 'Bauer, Carl']],
    [
      `[{'authorId': '1', 'name': "Siobhan O'Neil"}, {'authorId': None, 'name': 'Carl Bauer'}]`,
      ["Siobhan O'Neil", 'Carl Bauer'],
    ],
    ['; ', []],
  ])('%j', (cell, names) => expect(authorsIn(cell, true)).toEqual(names));

  it('are not parted by commas where the column has semicolons', () => {
    expect(authorsIn('Ruiz Gil, Ana María', false)).toEqual(['Ruiz Gil, Ana María']);
    expect(authorsIn('Ministry of Moss and Stone', false)).toEqual(['Ministry of Moss and Stone']);
  });
});

describe('the keywords of a cell', () => {
  it.each([
    ['moss; roof tiles;  slate', ['moss', 'roof tiles', 'slate']],
    ['moss, roof tiles,slate', ['moss', 'roof tiles', 'slate']],
    ['1,2-ethanediol, Skin [cytology, physiology]', ['1,2-ethanediol', 'Skin']],
    ['*Moss [growth & development]; *stone /therapy /prevention; TCP/IP', ['Moss', 'stone', 'TCP/IP']],
    ['parathyroid hormone[1-34]; R&amp;D', ['parathyroid hormone[1-34]', 'R&amp;D']],
    [`['*moss /growth', "crow's nest", 'Stone [age, of]']`, ['moss', "crow's nest", 'Stone']],
    ['c("moss", "stone")', ['moss', 'stone']],
    ['[]', []],
  ])('%j', (cell, keywords) => expect(keywordsIn(cell, true, false)).toEqual(keywords));

  it('of MeSH lose what is behind a slash', () => {
    expect(keywordsIn('Bryophyta/growth & development; Humans', false, true)).toEqual(['Bryophyta', 'Humans']);
  });

  it('are one where commas part nothing', () =>
    expect(keywordsIn('Bone, Dense', false, true)).toEqual(['Bone, Dense']));
});

it('references are parted as their program parts them', () => {
  expect(referencesIn('Ruiz A., Moss; a study, (2001); Bauer C., Stone, (2002)')).toHaveLength(3);
  expect(referencesIn('Ruiz A, 2001, MOSS, V1, P2, DOI 10.1234/CO;2-1; Bauer C, 2002, STONE')).toEqual([
    'Ruiz A, 2001, MOSS, V1, P2, DOI 10.1234/CO;2-1',
    'Bauer C, 2002, STONE',
  ]);
  expect(referencesIn('https://openalex.org/W1|https://openalex.org/W2')).toHaveLength(2);
  expect(referencesIn('[Ruiz A, Moss, 2001];[Bauer C, Stone, 2002]')).toEqual([
    'Ruiz A, Moss, 2001',
    'Bauer C, Stone, 2002',
  ]);
});

it('a list is not a text in brackets, and a quote without end is read once', () => {
  expect(listIn('[Retracted] A moss')).toBeNull();
  expect(listIn('A moss')).toBeNull();
  const hostile = `['${"\\'".repeat(200_000)}]`;
  expect(listIn(hostile)).toHaveLength(1);
});
