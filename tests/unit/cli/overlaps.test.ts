import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atlasText } from '../../../src/formats/write/atlas-json.ts';
import { reportText } from '../../../src/formats/write/report.ts';
import type { Atlas } from '../../../src/model/index.ts';
import { runCommand } from '../../fixtures/run-command.ts';
import { smallAtlas } from '../../fixtures/small-atlas.ts';

/** The small atlas with a pair, two bridges, and names that could break what prints them. */
function overlapping(): Atlas {
  const atlas = smallAtlas();
  atlas.themes.themes[0]!.name = 'spikes · calcium "imaging"';
  atlas.themes.themes[1]!.name = '=EEG, transformer';
  const why = 'in 1 paper of one and 2 of the other, and of no other theme';
  atlas.overlaps = {
    pairs: [
      {
        ...{ a: 0, b: 1, kind: 'overlap', observed: 6, expected: 2.5 },
        ...{ log2Ratio: 1, low: 0.2, high: 1.8, q: 0.012, papers: [0, 1], concepts: [6, 3] },
      },
    ],
    bridges: [
      { kind: 'concept', index: 3, a: 0, b: 1, participation: 0.44, betweenness: 0.5, score: 0.3, why },
      { kind: 'paper', index: 0, a: 0, b: 1, participation: 0.5, betweenness: 0.2, score: 0.1, why },
    ],
    widespread: [4],
  };
  return atlas;
}

let folder: string;
let map: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlaps-'));
  map = join(folder, 'atlas.json');
  await writeFile(map, [...atlasText(overlapping())].join(''));
});
afterAll(() => rm(folder, { recursive: true }));

const overlaps = (...args: string[]) => runCommand(['overlaps', ...args]);

describe('conceptscape overlaps', () => {
  test('prints themes with their numbers, pairs and bridges, and steers no terminal', async () => {
    const { code, out } = await overlaps(map);
    expect(code).toBe(0);
    expect(out).toContain('   0  spikes · calcium "imaging" (2)\n   1  =EEG, transformer (1)\n');
    expect(out).toContain('6 links where chance gives 2.5: 2.0 times as many (1.1 to 3.5), q = 0.012\n');
    expect(out).toMatch(/Bridges[^]*\n  EEG \(concept\)\n      in 1 paper of one/);
    expect(out).toContain('Too widespread to be evidence: transformer\n');
    expect(out).toContain('fewer than four themes');
    // oxlint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('as CSV is one table, quoted, that no spreadsheet takes for a formula', async () => {
    const { out } = await overlaps(map, '--format', 'csv');
    const [head, pair, concept] = out.split('\r\n');
    expect(head).toMatch(/^kind,rank,a,theme_a,b,theme_b,observed,expected,log2_ratio,low,high,q,/);
    expect(pair).toMatch(
      /^overlap,1,0,"spikes · calcium ""imaging""",1,"'=EEG, transformer",6,2\.5,1,0\.2,1\.8,0\.012,/,
    );
    expect(concept).toMatch(/^bridging concept,1,0,.*,,,,,,,,,EEG,0\.44,0\.5,0\.3,"in 1 paper/);
    expect(head!.split(',')).toHaveLength(19);
  });

  test('as JSON names papers and concepts, so that no atlas is needed beside it', async () => {
    const found = JSON.parse((await overlaps('--format', 'json', map)).out);
    expect(found.pairs[0]).toMatchObject({ kind: 'overlap', a: { id: 0 }, b: { id: 1, name: '=EEG, transformer' } });
    expect(found.pairs[0]).toMatchObject({ log2Ratio: 1, q: 0.012 });
    expect(found.pairs[0].papers[1]).toEqual({
      id: 'brain-decoding-with-transformers',
      title: 'Brain decoding with transformers',
    });
    expect(found.bridges[0]).toMatchObject({ kind: 'concept', id: 'eeg', name: 'EEG' });
    expect(found.widespread).toEqual([{ id: 'transformer', label: 'transformer' }]);
  });
});

describe('--between', () => {
  test.each([
    ['numbers', '0', '1'],
    ['parts of names, in any order and case', 'eeg', 'CALCIUM'],
    ['whole names', '=EEG, transformer', 'spikes · calcium "imaging"'],
  ])('takes %s', async (_, one, other) => {
    const { code, out } = await overlaps('--between', one, other, map);
    expect(code).toBe(0);
    expect(out).toMatch(/^An overlap: more links than chance gives\.\n  spikes/);
    expect(out).toContain('\nConcepts that papers of both are about\n');
    expect(out).toContain('\nPapers that belong to both');
  });

  test('quotes the sentences as JSON as well', async () => {
    const { out } = await overlaps(map, '--between', '0', '1', '--format', 'json');
    const { sentences, pairs } = JSON.parse(out);
    expect(pairs).toHaveLength(1);
    expect(sentences.length).toBeGreaterThan(0);
    for (const { text: quoted, concepts } of sentences) {
      expect(typeof quoted).toBe('string');
      expect(concepts.length).toBeGreaterThan(0);
    }
  });

  test.each([
    [
      ['--between', '=EEG, transfomer', '0'],
      1,
      /no theme is called "=EEG, transfomer"\. Did you mean 1 "=EEG, transformer"\?/,
    ],
    [['--between', 'xylophone orchestra', '0'], 1, /no theme is called .* The themes are: 0 "spikes/],
    [['--between', 'm', '0'], 1, /"m" may mean several themes: 0 "spikes.*", 1 "=EEG/],
    [['--between', '1', 'eeg'], 1, /are the same theme/],
    [['--between', '7', '0'], 1, /no theme is called "7"/],
    [['--between', '', '0'], 2, /--between needs two values: --between A B/],
    [['--between', '0'], 2, /--between needs two values: --between A B/],
    [['--between', '0', '--format', 'csv'], 2, /--between needs two values/],
  ])('%j is a clear error', async (args, code, message) => {
    const found = await overlaps(map, ...args);
    expect({ code: found.code, out: found.out }).toEqual({ code, out: '' });
    expect(found.err).toMatch(message);
  });

  test('takes its values before the inputs, and with =', async () => {
    expect((await overlaps('--between=0', '1', map)).code).toBe(0);
    const { code, err } = await overlaps('--between', '0', map);
    expect(code).toBe(2);
    expect(err).toMatch(/overlaps needs something to read/);
  });
});

test('the report names the strongest pairs and the bridges, as text', () => {
  const report = reportText(overlapping());
  expect(report).toMatch(/## Overlaps\n[^]*\| spikes · calcium "imaging" \| =EEG, transformer \| 6 \| 2\.5 \|/);
  expect(report).toMatch(/## Bridges\n[^]*\| EEG \| in 1 paper of one/);
  expect(report).toContain('\\<script\\>');
  expect(report).not.toContain('<script>');
});
