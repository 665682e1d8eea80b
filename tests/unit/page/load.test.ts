import { expect, test } from 'vitest';
import { atlasText } from '../../../src/formats/write/atlas-json.ts';
import { LoadError, parseAtlas } from '../../../src/page/state/load.ts';
import { smallAtlas } from '../../fixtures/small-atlas.ts';

const written = [...atlasText(smallAtlas())].join('');

function refusal(text: string): LoadError {
  try {
    parseAtlas(text, 'old.json');
  } catch (error) {
    if (error instanceof LoadError) return error;
  }
  throw new Error('the text was not refused');
}

test('the page reads an atlas of its own version', () => {
  expect(parseAtlas(written, 'atlas.json')).toEqual(smallAtlas());
});

test('the page says that an atlas is of another version, and how to make it again', () => {
  const older = refusal(written.replace('"version":3', '"version":2'));
  expect(older.message).toBe('This atlas has version 2, and this conceptscape reads version 3.');
  expect(older.next).toMatch(/older conceptscape: build the map again.*conceptscape build <papers> --out map/);
  expect(refusal(written.replace('"version":3', '"version":4')).next).toMatch(/newer conceptscape: update this one/);
});
