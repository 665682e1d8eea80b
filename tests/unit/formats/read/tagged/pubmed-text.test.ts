import { describe, expect, it } from 'vitest';
import { readTaggedText } from './read-tagged.ts';

const paper = (number: number, ...paragraphs: string[]) =>
  `${number}. J Owls. 2020 Mar;1(2):3-4. doi: 10.1000/owl.${number}.\n\n${paragraphs.join('\n\n')}\n\nDOI: 10.1000/owl.${number}\nPMID: ${number}2345 [Indexed for MEDLINE]\n\n`;

describe('PubMed abstracts', () => {
  it('are read from paragraphs', async () => {
    const { format, entries, notices } = await readTaggedText(
      paper(
        ...([
          1,
          'Owls hunt at dusk, and\nbats by night.',
          '[Article in French]',
          'Doe AB(1)(2), van Roe C Jr(2); Owl Group.',
        ] as const),
        'Author information:\n(1)Nest, Tree.\n(2)Box, Tree.',
        'BACKGROUND: Owls hunt at dusk.\nRESULTS: 2. Birds did in 2020.',
        '3. More was found in 2020. It is not the next paper.',
        ...['Copyright (c) 2020 Owls.', 'Comment in\n    J Owls. 2021;1:2.'],
      ) + paper(2, 'Bats by night', 'Doe A.', 'Bats hunt by night. They do.', 'Conflict of interest statement: None.'),
    );
    expect([format, notices]).toEqual(['pubmed-text', []]);
    expect(entries).toMatchObject([
      {
        ...{
          title: 'Owls hunt at dusk, and bats by night.',
          year: 2020,
          date: '2020-03',
          venue: 'J Owls',
          pmid: '12345',
        },
        ...{ authors: ['Doe AB', 'van Roe C Jr', 'Owl Group'], doi: '10.1000/owl.1', language: 'fr', at: { line: 1 } },
        abstract:
          'BACKGROUND: Owls hunt at dusk. RESULTS: 2. Birds did in 2020. 3. More was found in 2020. It is not the next paper.',
      },
      {
        title: 'Bats by night',
        abstract: 'Bats hunt by night. They do.',
        authors: ['Doe A'],
        pmid: '22345',
        at: { line: 27 },
      },
    ]);
  });

  it('may have no authors or a group alone, and no abstract', async () => {
    const { entries } = await readTaggedText(
      paper(1, 'Owls', 'Owls hunt at dusk, as all know.') +
        paper(2, 'Bats', 'Owl and Bat Group.', 'Author information:\n(1)Nest.') +
        paper(3, 'Mice'),
    );
    expect(entries.map(({ title, authors, abstract }) => [title, authors, abstract])).toEqual([
      ['Owls', [], 'Owls hunt at dusk, as all know.'],
      ['Bats', ['Owl and Bat Group'], ''],
      ['Mice', [], ''],
    ]);
  });

  it('are not seen in a numbered list', async () => {
    await expect(readTaggedText('1. Owls. They hunted in 2020.\n\n2. Bats. They hunted in 2021.\n')).rejects.toThrow(
      'no papers were recognised',
    );
  });
});
