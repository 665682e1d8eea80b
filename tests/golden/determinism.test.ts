import { expect, test } from 'vitest';
import type { InputFile } from '../../src/model/index.ts';
import { parseAtlas } from '../../src/atlas/read.ts';
import { atlasText } from '../../src/formats/write/atlas-json.ts';
import { inputFiles } from '../../src/node/files.ts';
import { buildAtlas } from '../../src/build/index.ts';

const files = () => inputFiles(['tests/golden/input'], process.stdin, () => {});
const build = async (input: InputFile[]) => [...atlasText(await buildAtlas(input))].join('');

test('what a build writes is read back as it was', async () => {
  const text = await build(await files());
  expect([...atlasText(parseAtlas(text, 'atlas.json'))].join('')).toBe(text);
});

test('the same files give the same bytes, in any order of the files', async () => {
  const input = await files();
  expect(input).toHaveLength(2);
  const once = await build(input);
  expect(await build(await files())).toBe(once);
  expect(await build(input.toReversed())).toBe(once);
  expect(once).toContain('"legged robot"');
});
