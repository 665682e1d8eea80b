import { describe, expect, test } from 'vitest';
import { gexfText } from '../../src/formats/write/gexf.ts';
import { conceptLines, extractedOf } from '../../src/formats/write/concept-lines.ts';
import { inputFiles } from '../../src/node/files.ts';
import { buildAtlas } from '../../src/build/index.ts';

const build = async (names: string[]) => buildAtlas(await inputFiles(names, process.stdin, () => {}));
const folder = 'tests/golden/input';

describe('the whole path, on a small collection', () => {
  test('gives the concepts and the file for Gephi that it gave before', async () => {
    const atlas = await build([folder]);
    const lines = conceptLines(atlas.papers, extractedOf(atlas));
    const read = [...lines].map((line) => JSON.parse(line) as { id: string; concepts: { label: string; type: string | null; mentions: { text: string }[] }[] });
    const listed = read.map(({ id, concepts }) => [id, ...concepts.map(({ label, type, mentions }) => `  ${label} (${type}): ${mentions.map(({ text }) => text).join(' | ')}`)].join('\n'));
    await expect(`${listed.join('\n\n')}\n`).toMatchFileSnapshot('concepts.txt');
    // Between engines positions may differ in the last digits.
    const gexf = [...gexfText(atlas)].join('').replace(/<viz:position[^>]*>/g, '<viz:position/>');
    await expect(gexf).toMatchFileSnapshot('graph.gexf');
  });

  test('the order of the files changes nothing', async () => {
    const files = [`${folder}/birds.txt`, `${folder}/robots.jsonl`];
    const there = await build(files);
    const back = await build(files.toReversed());
    expect(JSON.stringify(back)).toBe(JSON.stringify(there));
  });
});
