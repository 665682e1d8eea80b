import { expect, test } from 'vitest';
import { atlasText } from '../../../src/formats/write/atlas-json.ts';
import { isAtlasFile, readAtlas } from '../../../src/node/atlas-file.ts';
import { smallAtlas } from '../../fixtures/small-atlas.ts';

const file = (text: string) => ({ name: 'map/atlas.json', open: () => new Blob([text]).stream() });
const written = [...atlasText(smallAtlas())].join('');

test('an atlas is read back as it was written, lone surrogates and all', async () => {
  expect(await readAtlas(file(written))).toEqual(smallAtlas());
  expect(await isAtlasFile(file(written))).toBe(true);
  expect(await isAtlasFile(file(`  ${JSON.stringify(smallAtlas(), null, 2)}`))).toBe(true);
});

test('papers that speak of an atlas are no atlas', async () => {
  expect(await isAtlasFile(file('On the "conceptscape-atlas"\nWe describe it.\n'))).toBe(false);
  expect(await isAtlasFile(file('{"id":"1","title":"An atlas of the brain"}\n'))).toBe(false);
  expect(await isAtlasFile(file(''))).toBe(false);
});

test('anything else is refused with the file, the reason and what to do', async () => {
  for (const text of [written.slice(0, 1000), written.replace('"layout"', '"outlay"'), '[]']) {
    const error = await readAtlas(file(text)).catch((e: Error) => e);
    expect(error).toMatchObject({ code: 'not-an-atlas' });
    expect(error).toMatchObject({ message: expect.stringMatching(/^map\/atlas\.json: .* conceptscape build/) });
  }
});

test('a file that cannot be read to its end is no damaged atlas', async () => {
  const broken = new ReadableStream({
    pull(controller) {
      controller.error(Object.assign(new Error(), { code: 'EACCES' }));
    },
  });
  await expect(readAtlas({ name: 'atlas.json', open: () => broken })).rejects.toMatchObject({
    code: 'unreadable',
    message: 'atlas.json: may not be read: its permissions forbid it.',
  });
});
