import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atlasText } from '../../../src/formats/write/atlas-json.ts';
import { gexfText } from '../../../src/formats/write/gexf.ts';
import { graphNodes } from '../../../src/formats/write/graph.ts';
import { runCommand } from '../../fixtures/run-command.ts';
import { smallAtlas } from '../../fixtures/small-atlas.ts';

let folder: string;
const atlas = smallAtlas();
const at = (file: string, line: number) => ({ file, format: 'list', line });
/** The first two papers are in both files, the others in one. */
atlas.papers.forEach((paper, index) => {
  paper.sources = index < 2 ? [at('a.txt', 2 * index + 1), at('b.txt', 2 * index + 1)] : [at('b.txt', 2 * index + 1)];
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  await writeFile(join(folder, 'atlas.json'), atlasText(atlas));
});
afterAll(() => rm(folder, { recursive: true }));

const files = (...args: string[]) => runCommand(['files', join(folder, 'atlas.json'), ...args]);

describe('conceptscape files', () => {
  const all = atlas.papers.length;

  test('says of each file how many papers it has, and how many no other file has', async () => {
    const { code, out } = await files();
    expect(code).toBe(0);
    expect(out).toContain(`2 files, ${all} papers.`);
    expect(out).toContain('a.txt: 2 papers, 0 in no other file');
    expect(out).toContain(`b.txt: ${all} papers, ${all - 2} in no other file`);
    expect(out).toContain('a.txt  +  b.txt: 2 papers where chance gives 2.0, q = 1.0');
  });

  test('prints a table with a row for each file, each of its themes and each pair', async () => {
    const { out } = await files('--format', 'csv');
    const rows = out.trim().split('\r\n');
    const kinds = rows.map((row) => row.slice(0, row.indexOf(',')));
    expect(kinds[0]).toBe('kind');
    expect(kinds.filter((kind) => kind === 'file')).toHaveLength(2);
    expect(rows.at(-1)).toMatch(/^pair of files,a\.txt,b\.txt,,,2,2,1,,/);
  });

  test('prints JSON in which papers have id and title', async () => {
    const { out } = await files('--format', 'json');
    const { pairs } = JSON.parse(out) as { pairs: { a: string; papers: { id: string; title: string }[] }[] };
    expect(pairs.map(({ a, papers }) => [a, papers.map(({ id }) => id)])).toEqual([
      ['a.txt', atlas.papers.slice(0, 2).map(({ id }) => id)],
    ]);
  });
});

test('a paper in graph.json and GEXF names the files that it was found in', () => {
  const nodes = [...graphNodes(atlas)];
  expect(nodes[0]!.sources).toEqual(['a.txt', 'b.txt']);
  expect(nodes.find(({ kind }) => kind === 'concept')!.sources).toBeUndefined();
  const gexf = [...gexfText(atlas)].join('');
  expect(gexf).toContain('<attribute id="sources" title="sources" type="string"/>');
  expect(gexf).toContain('<attvalue for="sources" value="a.txt; b.txt"/>');
});
