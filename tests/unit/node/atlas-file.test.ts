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
  const damaged: Record<string, RegExp> = {
    [written.slice(0, 1000)]: /not readable as JSON/,
    [written.replace('"version":3', '"version":2')]: /version 2, and this conceptscape reads version 3.* older .*again/,
    [written.replace('"version":3', '"version":99')]:
      /version 99, and this conceptscape reads version 3.* newer .*update/,
    [written.replace('"layout"', '"outlay"')]: /parts missing/,
    [written.replace('"ofPaper":[0,', '"ofPaper":[')]: /parts missing/,
    '[]': /not an atlas/,
    null: /not an atlas/,
  };
  for (const [text, reason] of Object.entries(damaged)) {
    const error = await readAtlas(file(text)).catch((e: Error) => e);
    expect(error).toMatchObject({ code: 'not-an-atlas', message: expect.stringMatching(reason) });
    expect(error).toMatchObject({ message: expect.stringMatching(/^map\/atlas\.json: .* conceptscape build/) });
  }
});
