import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readItem } from '../../../../../src/formats/read/loose/link-item.ts';
import { claimed, readAs, sureness } from './read-loose.ts';

const page = `# Awesome owls [![Awesome](https://example.org/badge.svg)](https://example.org)

A list of papers on owls. Read [the rules of this list](https://example.org/rules) first.

## Contents
- [Nest boxes of owls](#nest-boxes)
- [Food of all owls](#food)

## Nest boxes
- [Nest boxes and owls in young forest](https://arxiv.org/abs/1901.12345v2) - A. Hill, B. Dale. *Owl Stud* 2019. [[code](https://github.com/owls/boxes)]
- **Mice follow the snow** [[paper](https://example.org/snow.pdf)] [[project](https://example.org/p)] ![](https://example.org/2020-blue)
* [Voles and their years](https://doi.org/10.1000/vole) (2020)
  - Ann Hill, 2020
  - [[slides](https://example.org/s)]

| Title | Venue | Links |
| --- | :-: | --- |
| [Hunting by ear alone](https://example.org/ear) | ICO 2021 | [code](https://github.com/owls/ear) |
| Hunting by eye in the dark | ICO 2022 | [pdf](https://example.org/eye.pdf) |

\`\`\`
- [A sample of an item](https://example.org/sample)
\`\`\`
`;

describe('a list of links', () => {
  it('gives the papers of its items and tables; headings, prose and code are passed over', async () => {
    const { entries, notices } = await readAs('links', page);
    expect(entries.map(({ title, year, url, at }) => [title, year, url, at.line])).toEqual([
      ['Nest boxes and owls in young forest', 2019, 'https://arxiv.org/abs/1901.12345v2', 10],
      ['Mice follow the snow', null, 'https://example.org/snow.pdf', 11],
      ['Voles and their years', 2020, 'https://doi.org/10.1000/vole', 12],
      ['Hunting by ear alone', 2021, 'https://example.org/ear', 18],
      ['Hunting by eye in the dark', 2022, 'https://example.org/eye.pdf', 19],
    ]);
    expect(entries.map(({ arxiv, doi, authors }) => [arxiv, doi, authors])).toEqual([
      ['1901.12345', null, ['Hill, A.', 'Dale, B.']],
      [null, null, []],
      [null, '10.1000/vole', ['Hill, Ann']],
      [null, null, []],
      [null, null, []],
    ]);
    expect(notices).toEqual([]);
  });

  it('is recognised, and nothing else takes it', async () => {
    expect(await sureness('links', page)).toBe(0.6);
    expect((await claimed(page))[0]).toBe('links');
  });

  it.each([
    [
      'a table of contents',
      '- [Nest boxes of owls](#nest)\n- [Food of all owls](#food)\n- [Voles in their years](#voles)\n- [More to read](#more)',
    ],
    [
      'a list of tools',
      '- [owlkit](https://github.com/owls/kit) - A kit for owls.\n- [mice](https://example.org/mice) - Mice in a box.\n- [voles](https://example.org/v) - Voles.',
    ],
    [
      'a read-me file',
      '# Owls\n\n- Install it with care.\n- Run it at night.\n- Read [the guide for all users](https://example.org/guide).\n- Ask [the people who made it](https://example.org/ask).',
    ],
    ['a note', '---\ntitle: Owls\n---\n# Owls\n\n- see [[Mice follow the snow]]\n'],
  ])('is not seen in %s', async (_, text) => {
    expect(await sureness('links', text)).toBe(0);
  });
});

describe('an item', () => {
  it.each<[string, string | null]>([
    [
      '[2023/08] **Nest boxes and owls.** *Ann Hill (Oslo) et al. arXiv.* [[paper](https://arxiv.org/abs/2308.12345)]',
      'Nest boxes and owls',
    ],
    ['**Nest boxes** (2014), A. Hill et al. [[pdf]](https://arxiv.org/pdf/1410.12345)', 'Nest boxes'],
    ['Nest boxes and owls (2017), Ann Hill et al. [[pdf]](https://arxiv.org/pdf/1705.12345)', 'Nest boxes and owls'],
    [
      '(arXiv 2022.01) OwlNet: A Box, **Nest**-Like Home for **Owls**, [[Paper]](https://arxiv.org/pdf/2201.12345.pdf), [[Code]](https://github.com/o/n)',
      'OwlNet: A Box, Nest-Like Home for Owls',
    ],
    ['Owls at Home. A. Hill. ICO 2021. [paper](https://example.org/a.pdf)', 'Owls at Home'],
    ['[pdf](https://example.org/a.pdf) [Nest boxes and owls](https://example.org/a)', 'Nest boxes and owls'],
    ['["Nest boxes and owls."](https://example.org/a)', 'Nest boxes and owls'],
    ['[OwlNet paper](https://arxiv.org/abs/2201.12345)', 'OwlNet paper'],
    ['[A tool for all owls](https://github.com/o/n)', null],
    ['[code](https://github.com/o/n) [data set](https://example.org/d)', null],
    ['[Nest boxes and owls](#nest)', null],
    ['Nest boxes and owls', null],
  ])('%s', (text, title) => {
    expect(readItem(text)?.title ?? null).toBe(title);
  });

  it('has the year that it names, else that of its number of arXiv', () => {
    expect(readItem("[Nest boxes and owls](https://arxiv.org/abs/2201.12345) ICO'23")?.year).toBe('2023');
    expect(readItem('[Nest boxes and owls](https://arxiv.org/abs/2201.12345)')?.year).toBe('2022');
    expect(readItem('[Nest boxes and owls of 1990](https://example.org/2021/a)')?.year).toBeNull();
  });

  it('is read in a time that grows with its length', () => {
    for (const unit of [
      '[',
      '[a](',
      '[a](b) ',
      '![',
      '**',
      '**a ',
      '*a*',
      '(',
      '| ',
      '"',
      '- ',
      'a, ',
      '](',
      'https://',
      '[[a] ',
    ])
      expect(readItem(`[paper](https://a.org/a.pdf) ${unit.repeat(10_000 / unit.length)}`)?.title).not.toBe('');
  });
});

const shared = new URL('../../../../../../shared/cases/formats/awesome-list.md', import.meta.url);
it.skipIf(!existsSync(shared))('a real list is read whole (skipped where ../shared is absent)', async () => {
  const text = readFileSync(shared, 'utf8');
  expect((await claimed(text))[0]).toBe('links');
  const { entries } = await readAs('links', text);
  expect(entries.map(({ year }) => year)).toEqual([2019, null, 2021, 2020]);
});
