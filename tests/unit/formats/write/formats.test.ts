import { describe, expect, test } from 'vitest';
import { fileName, formats, writeFormat, type Content, type Inputs, type Picture } from '../../../../src/index.ts';
import { run } from '../../../../src/cli/run.ts';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fullAtlas } from '../../../fixtures/full-atlas.ts';

const atlas = fullAtlas();
const picture: Picture = {
  ...{ width: 10, height: 10, title: 'A map', ground: '#ffffff', family: 'sans-serif' },
  map: { left: 0, top: 0, width: 10, height: 10, regions: [], edges: [], marks: [], words: [] },
  legend: { marks: [], words: [] },
};
const inputs: { [Kind in keyof Inputs]: () => Inputs[Kind] } = {
  atlas: () => atlas,
  papers: () => ({ atlas, papers: [2, 0] }),
  page: () => ({ atlas, assets: { script: 'start()', style: 'p {}', icon: '<svg/>' } }),
  picture: () => picture,
};
const joined = (content: Content) => [...content].join('');

describe('the formats that the library lists', () => {
  test('have names, labels and files of their own', () => {
    const all = [formats.map(({ name }) => name), formats.map(({ label }) => label), formats.map(fileName)];
    for (const values of all) expect(new Set(values).size).toBe(formats.length);
    expect(formats.map(({ ending }) => ending).filter((ending) => !/^\.[a-z]+$/.test(ending))).toEqual([]);
  });

  test.each(formats.map((format) => [format.name, format] as const))(
    '%s is written from what it takes',
    async (_, format) => {
      expect(joined(await writeFormat(format, inputs)).length).toBeGreaterThan(50);
    },
  );

  test('of papers hold those that are chosen, in that order', async () => {
    const list = formats.find(({ name }) => name === 'list')!;
    const lines = joined(await writeFormat(list, inputs))
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => line.includes('Calcium imaging of spikes'))).toEqual([true, false]);
  });

  test('are the choices of the command, but for pictures, which only the page draws', async () => {
    const stdout = new PassThrough();
    const shown = text(stdout);
    await run(['export', '--help'], { stdin: Readable.from([]), stdout, stderr: new PassThrough(), env: {} });
    stdout.end();
    const names = formats.filter(({ takes }) => takes !== 'picture').map(({ name }) => name);
    expect(await shown).toContain(`--format ${names.join('|')}  `);
    expect(names.slice(0, 5)).toEqual(['html', 'gexf', 'json', 'csv', 'bibtex']);
  });
});
