import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readArguments } from '../../../src/cli/arguments.ts';
import type { Session } from '../../../src/cli/command.ts';
import { takeCorrections } from '../../../src/cli/correct.ts';
import type { Input } from '../../../src/cli/input.ts';
import { summary } from '../../../src/cli/report.ts';
import { view } from '../../../src/cli/view.ts';
import type { Atlas, Notice } from '../../../src/model/index.ts';
import { mapPapers, placesOfThemes } from '../../../src/build/index.ts';
import { runCommand } from '../../fixtures/run-command.ts';
import { twoFields } from '../../fixtures/two-fields.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-rules-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a number on the command line', () => {
  const value = (flag: string, number: string) => {
    try {
      return readArguments(view, ['x', `--${flag}`, number]).flags[flag];
    } catch {
      return 'refused';
    }
  };
  test.each([
    ['port', ['0', '65535'], ['-1', '65536', '80.5']],
    ['themes', ['1', '1000'], ['0', '1001', '2.5']],
    ['resolution', ['0.05', '40', '2.5'], ['0.049', '40.1', '1e1']],
    ['seed', ['0', '4294967295'], ['4294967296', '0.5']],
  ])('%s may be %j, and not %j', (flag, right, wrong) => {
    expect(right.map((number) => value(flag, number))).toEqual(right.map(Number));
    expect(wrong.map((number) => value(flag, number))).toEqual(wrong.map(() => 'refused'));
  });
});

test('one duplicate is merged, two duplicates are', () => {
  const duplicate: Notice = { code: 'duplicate', severity: 'info', file: 'a', line: 1, message: '' };
  const input = (duplicates: number): Input => ({
    ...{ files: [], atlas: null, report() {} },
    notices: Array.from({ length: duplicates }, () => duplicate),
  });
  expect(summary(1, input(1))).toBe('1 paper from 0 files (1 duplicate merged)');
  expect(summary(2, input(2))).toBe('2 papers from 0 files (2 duplicates merged)');
});

test('explain shows the twelve papers that name a concept most surely, three sentences of each, and counts the others', async () => {
  const sentence = (i: number) => `Spiking neural networks are trained in way ${i}.`;
  const paper = (id: number) => ({
    title: `Paper ${id}`,
    abstract: [0, 1, 2, 3].map((i) => sentence(10 * id + i)).join(' '),
  });
  const explained = async (papers: number) => {
    const lines = Array.from({ length: papers }, (_, id) => `${JSON.stringify(paper(id))}\n`).join('');
    return (await runCommand(['explain', 'spiking neural network', '-'], lines)).out.split('\n');
  };
  const lines = await explained(14);
  expect(lines.filter((line) => /^ {2}(kept|cut ) /.test(line))).toHaveLength(12);
  expect(lines.filter((line) => line.includes('are trained in way'))).toHaveLength(36);
  expect(lines).toContain('  and 2 more papers (--format json has all)');
  expect((await explained(12)).join()).not.toContain('more papers');
});

test('a flood of the same notice is said 20 times of each file', async () => {
  const file = (name: string, bad: number) =>
    writeFile(join(folder, name), `{"title":"A","abstract":"B"}\n${'{"x\n'.repeat(bad)}`);
  await Promise.all([file('few.jsonl', 20), file('many.jsonl', 21)]);
  const inputs = ['few.jsonl', 'many.jsonl'].map((name) => join(folder, name));
  const lines = (await runCommand(['papers', ...inputs])).err.split('\n');
  expect(lines.filter((line) => line.includes('few.jsonl'))).toHaveLength(20);
  expect(lines.filter((line) => line.includes('many.jsonl'))).toHaveLength(21);
  expect(lines.filter((line) => line.includes('more of the same'))).toHaveLength(1);
});

test('a correction on the command line leaves the themes of the map their colours and places', async () => {
  const before = await mapPapers([...twoFields], []);
  // Colours that no build would choose, and the map turned over.
  const themes = before.themes.themes.map((theme, i) => ({ ...theme, colour: `#0${i}0${i}0${i}` }));
  const layout = { ...before.layout, x: before.layout.x.map((x) => -x), y: before.layout.y.map((y) => -y) };
  const atlas: Atlas = { ...before, themes: { ...before.themes, themes }, layout };
  expect(themes.length).toBeGreaterThan(1);

  const file = join(folder, 'my.yaml');
  await writeFile(file, '');
  const shown: Atlas[] = [];
  const session = { progress() {}, clear() {}, say() {} } as unknown as Session;
  const corrections = takeCorrections(atlas, file, session, async (text) => void shown.push(JSON.parse(text)));
  await corrections.make({ remove: [], add: [{ section: 'hide', name: 'event camera' }] });
  await vi.waitFor(() => expect(shown).toHaveLength(1), 20_000);
  const [after] = shown;
  expect(after!.themes.themes.map(({ colour }) => colour).sort()).toEqual(themes.map(({ colour }) => colour));
  const placeOf = (map: Atlas, colour: string) =>
    placesOfThemes(map)[map.themes.themes.findIndex((theme) => theme.colour === colour)]!;
  for (const { colour } of themes) {
    const [then, now] = [placeOf(atlas, colour), placeOf(after!, colour)];
    expect(Math.hypot(then[0] - now[0], then[1] - now[1])).toBeLessThan(0.5);
  }
});
