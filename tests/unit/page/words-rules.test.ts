import { describe, expect, test } from 'vitest';
import type { Overlap } from '../../../src/model/index.ts';
import { carryAddress } from '../../../src/page/state/corrections/carry.ts';
import { inWords } from '../../../src/page/state/corrections/words.ts';
import { sortBrought } from '../../../src/page/state/brought.ts';
import { certaintyInWords, overlapInWords, timesChance } from '../../../src/words/pairs.ts';
import { howFar } from '../../../src/words/steps.ts';
import { plainAddress } from '../../../src/page/state/url.ts';
import { shorten, wrap } from '../../../src/page/map/wrap.ts';
import { countedAtlas } from '../../fixtures/counted-atlas.ts';
import { smallAtlas } from '../../fixtures/small-atlas.ts';

const pair: Overlap = {
  ...{ a: 0, b: 1, kind: 'chance', observed: 4, expected: 3.26, log2Ratio: 0.3 },
  ...{ low: -0.5, high: 1.1, q: 0.0123, papers: [], concepts: [] },
};

describe('a pair of themes in words', () => {
  test('times chance has one decimal below 10 and none from there on', () => {
    const times = (n: number) => timesChance(Math.log2(n));
    expect([0.44, 9.94, 9.96, 10.4].map(times)).toEqual(['×0.4', '×9.9', '×10', '×10']);
  });

  test('what chance gives is said to two digits', () => {
    expect(overlapInWords(pair)).toBe('4 links where chance would give 3.3: it may be chance.');
    expect(overlapInWords({ ...pair, expected: 1262 })).toContain('would give 1,300:');
  });

  test('how sure it is is said to two digits of a per cent, down to a tenth of one', () => {
    const sure = (q: number) => certaintyInWords({ ...pair, q }).split('accounts for ')[1];
    expect([0.0126, 0.001, 0.000999].map(sure)).toEqual(['1.3 %', '0.1 %', 'less than 0.1 %']);
    expect(certaintyInWords(pair)).toMatch(/^95 % interval of this pair alone ×0\.7 to ×2\.1;/);
  });
});

describe('how far a build is', () => {
  test.each([
    ['read', 0, 200, 0],
    ['read', 100, 200, 0.06],
    ['extract', 0, null, 0.12],
    ['extract', 50, 200, 0.17],
    ['select', 0, null, 0.32],
    ['select', 100, 200, 0.47],
    ['network', 0, null, 0.62],
    ['themes', 0, null, 0.65],
    ['layout', 0, null, 0.8],
    ['layout', 1, 4, 0.85],
    ['write', 0, null, 1],
  ] as const)('%s with %i of %s done is %f of the whole', (stage, done, total, part) => {
    expect(howFar(stage, done, total).part).toBeCloseTo(part, 10);
  });

  test('is counted in papers while they are read and while their concepts are found', () => {
    expect(howFar('read', 12, null).count).toBe('12 papers');
    expect(howFar('read', 0, null).count).toBeNull();
    expect(howFar('extract', 50, 120).count).toBe('50 of 120 papers');
    expect(howFar('select', 50, 120).count).toBeNull();
  });
});

describe('a theme on the map built again', () => {
  const themeOf = (ofPaper: (number | null)[], names: number[][] = ofPaper.map(() => [])) => {
    const from = countedAtlas({ names: [[], [], [], []], ofPaper: [1, 1, 1, 1] });
    const to = countedAtlas({ names, ofPaper });
    const address = { ...plainAddress, selection: { kind: 'theme', index: 1 } as const };
    return carryAddress(from, to, address).selection;
  };

  test('is the one that has more than half of its papers', () => {
    expect(themeOf([0, 0, 0, 1])).toEqual({ kind: 'theme', index: 0 });
    expect(themeOf([0, 0, 1, 1])).toBeNull();
    expect(themeOf([0, 0, 1, null])).toBeNull();
  });

  test('is told by the papers that are still there', () => {
    expect(themeOf([0, 0, 1])).toEqual({ kind: 'theme', index: 0 });
  });
});

test('a correction in words names what is joined, kept apart or named', () => {
  expect(inWords({ section: 'merge', names: ['a', 'b'] })).toBe('b joins a');
  expect(inWords({ section: 'merge', names: ['a', 'b', 'c'] })).toBe('b and c join a');
  expect(inWords({ section: 'apart', names: ['a', 'b', 'c'] })).toBe('a, b and c stay apart');
  const theme = { section: 'themes', name: 'Spikes', concepts: ['a', 'b', 'c'], colour: null, place: null } as const;
  expect(inWords({ ...theme, concepts: [...theme.concepts] })).toBe('The theme of a and b is called Spikes');
});

test('a file that is handed over is an atlas if its first 4,096 characters say so', async () => {
  const text = JSON.stringify(smallAtlas());
  const until = text.indexOf(',"version"');
  const brought = (spaces: number) => sortBrought([{ name: 'a.json', blob: new Blob([' '.repeat(spaces), text]) }]);
  expect((await brought(4096 - until)).atlas).toEqual(JSON.parse(text));
  expect((await brought(4097 - until)).atlas).toBeNull();
});

describe('words on the map', () => {
  test('are broken where a line would be longer than asked for', () => {
    expect(wrap('spiking neural net', 18)).toEqual(['spiking neural net']);
    expect(wrap('spiking neural nets', 18)).toEqual(['spiking', 'neural nets']);
  });

  test('have three lines at most, and are shortened to what three lines hold', () => {
    expect(wrap('aaaa bbbb cccc dddd', 4)).toEqual(['aaaa', 'bbbb…']);
    expect(wrap('aaaa bbbb cccc', 5)).toEqual(['aaaa', 'bbbb', 'cccc']);
    expect(wrap('aa bb cc dd ee ff gg', 8)).toHaveLength(3);
  });

  test('are cut at the last space of those that fit, if it is in their second half', () => {
    expect(shorten('abcdef ghijklmn', 10)).toBe('abcdef…');
    expect(shorten('abcde fghijklmn', 10)).toBe('abcde fgh…');
    expect(shorten('abcde fghi', 10)).toBe('abcde fghi');
  });
});
