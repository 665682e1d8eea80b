import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/model/index.ts';
import { runCommand } from '../../fixtures/run-command.ts';

const before = process.cwd();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'curation-'));
  process.chdir(folder);
  const papers = [
    {
      id: 'x1',
      title: 'Spiking neural networks',
      abstract: 'Spiking neural networks (SNNs) learn with surrogate gradients.',
    },
    {
      id: 'x2',
      title: 'Surrogate gradients',
      abstract: 'Surrogate gradients are used for SNNs. They find the zorbic manifold.',
    },
  ];
  await writeFile(join(folder, 'papers.jsonl'), papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''));
  await writeFile(
    join(folder, 'conceptscape.yaml'),
    'hide: [surrogate gradient]\nkeep:\n  - zorbic manifold\n  - unicorn\n',
  );
  await writeFile(join(folder, 'mine.yaml'), 'rename: { SNN: spiker }\n');
  await writeFile(join(folder, 'mine.tsv'), 'label\tsynonyms\ttype\nzorb\tzorbic manifold\tentity\n12\n');
  await writeFile(
    join(folder, 'more.ttl'),
    '@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n<#a> s:prefLabel "zorbic thing", "zorbic manifold" .\n',
  );
});
afterAll(async () => {
  process.chdir(before);
  await rm(folder, { recursive: true });
});

async function labels(...args: string[]) {
  const { out, err, code } = await runCommand(['extract', 'papers.jsonl', ...args]);
  const concepts = out
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => JSON.parse(line).concepts as { label: string }[]);
  return { labels: new Set(concepts.map(({ label }) => label)), err, code };
}

describe('conceptscape.yaml in the working folder', () => {
  test('is used, which is said; what changes nothing is said too', async () => {
    const { labels: found, err, code } = await labels();
    expect(code).toBe(0);
    expect(err).toContain('using conceptscape.yaml (3 corrections)\n');
    expect(err).toMatch(/conceptscape\.yaml:4: keep "unicorn": changes nothing/);
    expect(found).toContain('zorbic manifold');
    expect([...found].filter((label) => label.startsWith('surrogate gradient'))).toEqual([]);
  });

  test('is left alone with --no-curation, or another file instead', async () => {
    const none = await labels('--no-curation');
    expect(none.err).not.toContain('using');
    expect([...none.labels].join()).toContain('surrogate gradient');
    const other = await labels('--curation', 'mine.yaml');
    expect(other.err).toContain('using mine.yaml (1 correction)\n');
    expect(other.labels).toContain('spiker');
    expect([...other.labels].join()).toContain('surrogate gradient');
  });

  test('is no paper when the folder is read', async () => {
    const { err, code } = await runCommand(['papers', '.']);
    expect(err).not.toContain('conceptscape.yaml');
    expect(code).toBe(1); // the other files are none either
  });
});

test('mistakes in the file end the command, with the place', async () => {
  await writeFile(join(folder, 'bad.yaml'), 'hide: [a]\nkeep: [a]\n');
  expect(await labels('--curation', 'bad.yaml')).toMatchObject({
    code: 1,
    err: expect.stringContaining('bad.yaml:2:8: "a" is kept here and hidden in line 1. Take one of the two out.'),
  });
  expect(await labels('--curation', 'none.yaml')).toMatchObject({
    code: 1,
    err: expect.stringContaining('none.yaml: no such file'),
  });
});

test('vocabularies may be several, of several formats; lines that say nothing are told', async () => {
  const {
    labels: found,
    err,
    code,
  } = await labels('--no-curation', '--vocabulary', 'mine.tsv', '--vocabulary', 'more.ttl', '--no-vocabulary');
  expect(code).toBe(0);
  expect(err).toContain('using mine.tsv (1 concept)\n');
  expect(err).toContain('using more.ttl (1 concept)\n');
  expect(err).toMatch(/mine\.tsv:3: "12" has no letter/);
  expect(found).toContain('zorb');
  expect(found).not.toContain('zorbic manifold');
  expect((await labels('--vocabulary', 'none.tsv')).err).toContain('none.tsv: no such file');
});

test('a build records what was used by its content', async () => {
  const made = async (...args: string[]) => {
    await runCommand(['build', 'papers.jsonl', '--out', 'map', ...args]);
    return (JSON.parse(await readFile(join(folder, 'map', 'atlas.json'), 'utf8')) as Atlas).made.options;
  };
  await writeFile(
    join(folder, 'same.yaml'),
    '# the same\nkeep: [unicorn, zorbic manifold]\nhide: [surrogate gradient]\n',
  );
  const usual = await made();
  expect(usual.curation).toEqual([
    { section: 'hide', name: 'surrogate gradient' },
    { section: 'keep', name: 'unicorn' },
    { section: 'keep', name: 'zorbic manifold' },
  ]);
  expect(await made('--curation', 'same.yaml')).toEqual(usual);
  const other = await made('--no-curation', '--vocabulary', 'mine.tsv', '--no-vocabulary');
  expect(other).toMatchObject({
    builtInVocabulary: false,
    curation: [],
    vocabularies: [[{ label: 'zorb', synonyms: ['zorbic manifold'], doubtful: [], type: 'entity' }]],
  });
});
