import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../../../src/formats/read/loose/front-matter.ts';
import { readAs, sureness } from './read-loose.ts';

const read = async (text: string, name = 'vault/owls.md') => (await readAs('notes', text, name)).entries[0]!;

describe('the front matter of a note', () => {
  it('is simple YAML: values, lists in brackets or below each other, texts of several lines', () => {
    const { fields, rest } = readFrontMatter(
      [
        '---',
        'Title: "Owls: a \\"study\\""',
        "short: 'It''s'",
        'authors:',
        '  - Hill, Ann',
        '  - "Dale, Bo"',
        'editors:',
        '  - family: Moor',
        '    given: Cy',
        '    orcid: 0000',
        'tags: [owl, "young forest, old"]',
        'url: https://example.org/a#b',
        'abstract: >-',
        '  We followed owls.',
        '  They were many.',
        'wrapped: a value',
        '  that goes on',
        'empty:',
        'none: null',
        '# a comment',
        '{odd: }',
        '...',
        '# Owls',
      ].join('\r\n'),
    );
    expect(Object.fromEntries(fields)).toEqual({
      title: ['Owls: a "study"'],
      short: ["It's"],
      authors: ['Hill, Ann', 'Dale, Bo'],
      editors: ['Moor, Cy'],
      tags: ['owl', 'young forest, old'],
      url: ['https://example.org/a#b'],
      abstract: ['We followed owls. They were many.'],
      wrapped: ['a value that goes on'],
      empty: [],
      none: [],
    });
    expect(rest).toBe('# Owls');
  });

  it('is none where it does not begin or end', () => {
    for (const text of ['a: b\n---\nc', '---\na: b\nc', 'x\n---\na: b\n---'])
      expect(readFrontMatter(text)).toEqual({ fields: new Map(), rest: text });
  });

  it('of any lines is read without an error', () => {
    const line = fc.constantFrom('a: b', 'a:', '- c', '  d', '---', 'e: |', 'f: [g, h', '  given: i', '"j": k', '');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { fields } = readFrontMatter(`---\n${lines.join('\n')}\n---\n`);
        expect([...fields.keys()].every((key) => ['a', 'e', 'f'].includes(key))).toBe(true);
      }),
    );
  });
});

describe('a note', () => {
  it('is one paper, with the fields of its front matter', async () => {
    const text = `---
title: Nest boxes and owls
authors: ["[[Ann Hill]]", Bo Dale]
year: 2019
doi: https://doi.org/10.1000/Owl
tags: [owl, status/read, biology/young_forest]
journal: Owl Studies
url: https://example.org/owl
abstract: "We followed owls."
---
# Another title
Some notes. #snow
`;
    expect(await read(text)).toMatchObject({
      ...{ title: 'Nest boxes and owls', authors: ['Ann Hill', 'Bo Dale'], year: 2019, doi: '10.1000/owl' },
      ...{ venue: 'Owl Studies', url: 'https://example.org/owl', abstract: 'We followed owls.' },
      keywords: ['owl', 'young forest', 'snow'],
      at: { file: 'vault/owls.md', format: 'notes', line: 1 },
    });
  });

  it('has its heading for a title, else its first line, else the name of the file', async () => {
    const titleOf = async (text: string) => (await read(text)).title;
    expect(await titleOf('#tag\n\n# Nest *boxes* and [[owl|owls]]\n\nText.')).toBe('Nest boxes and owls');
    expect(await titleOf('Nest boxes and owls\n===\n\nText.')).toBe('Nest boxes and owls');
    expect(await titleOf('Nest boxes and owls\n\nWe followed owls.')).toBe('Nest boxes and owls');
    expect(await titleOf('We followed owls. They were many, and they were young.')).toBe('owls');
    expect(await titleOf('# Notes\n\nWe followed owls.')).toBe('owls');
    expect(await titleOf('')).toBe('owls');
  });

  it.each([
    [
      'a section',
      '# Owls\n## Abstract\nWe followed owls.\n### Part\nThey were many.\n## Notes\nNo.',
      'We followed owls. They were many.',
    ],
    [
      'a callout',
      '# Owls\n> [!abstract]- Abstract\n> We followed owls.\n> They were many.\n\nNo.',
      'We followed owls. They were many.',
    ],
    ['an inline field', '# Owls\nYear:: 2019\nAbstract:: We followed owls.\n\nNo.', 'We followed owls.'],
    [
      'a bold word',
      '# Owls\n**Abstract**: We followed owls.\nThey were many.\n\nNo.',
      'We followed owls. They were many.',
    ],
    [
      'else the text below the title',
      'Above.\n\n# Owls\nWe followed owls.\n\n## Notes\n- They were many.\n> And young.',
      'We followed owls. They were many. And young.',
    ],
  ])('has its abstract in %s', async (_, text, abstract) => {
    expect((await read(text)).abstract).toBe(abstract);
  });

  it('loses the signs of Markdown, not its words', async () => {
    const text = `# Owls
We **followed** [[Owl study|owls]] and [[mice]] with [a camera](https://example.org/c) ![photo](a.png) ![[b.png]] in \`young\` _forest_ <br>.
\`\`\`js
const owls = 1;
\`\`\`
%% a comment %% <!-- another
one -->
DOI: 10.1000/owl
| a | b |
They were many #owl_food and snake_case stays.[^1]
`;
    const entry = await read(text);
    expect(entry.abstract).toBe(
      'We followed owls and mice with a camera in young forest . They were many owl_food and snake_case stays.',
    );
    expect([entry.doi, entry.keywords]).toEqual(['10.1000/owl', ['owl food']]);
  });

  it.each([
    ['Jane Doe, Alan Roe', ['Doe, Jane', 'Roe, Alan']],
    ['Doe, Jane; Roe, Alan', ['Doe, Jane', 'Roe, Alan']],
    ['Doe, J., & Roe, A.', ['Doe, J.', 'Roe, A.']],
    ['Jane Doe and Alan Roe', ['Doe, Jane', 'Roe, Alan']],
    ['Doe, Jane', ['Doe, Jane']],
  ])('has several authors in one text: %s', async (text, authors) => {
    expect((await read(`---\nauthor: ${text}\n---\n`)).authors).toEqual(authors);
  });

  it('is not a file about the folder, nor one that is no text', async () => {
    for (const name of ['README.md', 'a/readme.txt', 'index.md', 'LICENSE'])
      expect((await readAs('notes', '# Owls', name)).entries).toEqual([]);
    const png = Uint8Array.from({ length: 500 }, (_, i) => [0x89, 0x50, 0x4e, 0x47][i] ?? (i * 89) % 256);
    await expect(readAs('notes', png)).rejects.toMatchObject({ code: 'unreadable', message: /an image \(PNG\)/ });
  });

  it('is read as one only where that is asked for', async () => {
    expect(await sureness('notes', '# Owls\n## Abstract\nWe followed owls.')).toBe(0);
  });

  it('is read in a time that grows with its length', async () => {
    for (const unit of [
      '```\n',
      '%%',
      '<!--',
      '> [!abstract]\n',
      '[[',
      '#a ',
      'a:: b\n',
      '# ',
      '---\n',
      '- ',
      '>',
      '[^',
      '**',
      'Abstract: ',
    ])
      expect((await read(unit.repeat(100_000))).title).not.toBe('');
  });
});

const shared = new URL('../../../../../../shared/cases/formats/obsidian-note.md', import.meta.url);
it.skipIf(!existsSync(shared))('a real note is read whole (skipped where ../shared is absent)', async () => {
  const entry = await read(readFileSync(shared, 'utf8'));
  expect([entry.year, entry.authors.length, entry.keywords.length]).toEqual([2021, 2, 2]);
  expect(entry.abstract).not.toContain('Bark beetles');
});
