import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { atlasText } from '../../../src/formats/write/atlas-json.ts';
import { reportText } from '../../../src/formats/write/report.ts';
import type { Atlas } from '../../../src/model/index.ts';
import { fullAtlas } from '../../fixtures/full-atlas.ts';

/** What steers a terminal: escape sequences of both lengths, a return, a line break, text turned around. */
const evil = '\u001b[2J\u009b1m\rx\nforged.txt:1: all is well\u202e\u2066\u007f';

/** An atlas whose every text that papers, curation or files give ends in that. */
function hostileAtlas(): Atlas {
  const spoil = (value: unknown, key: string): unknown => {
    const fixed = ['format', 'colour', 'type', 'reason', 'kind', 'verdict', 'severity', 'code', 'section'].includes(
      key,
    );
    if (typeof value === 'string') return fixed ? value : value + evil;
    if (Array.isArray(value)) return value.map((entry) => spoil(entry, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, spoil(entry, key)]));
  };
  return spoil(fullAtlas(), '') as Atlas;
}

let folder: string;
let map: string;
let papers: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  map = join(folder, 'atlas.json');
  await writeFile(map, atlasText(hostileAtlas()));
  papers = join(folder, `papers${evil.replaceAll('/', '')}.jsonl`);
  const record = {
    id: 'a',
    title: 'Spiking neural networks',
    abstract: 'We train spiking neural networks (SNNs) on EEG.',
  };
  const sources = [{ file: `b${evil}.txt`, format: `list${evil}`, line: 3 }];
  await writeFile(
    papers,
    `${JSON.stringify({ ...record, sources })}\n${JSON.stringify({ ...record, id: 'b' })}\n{"${evil}\n`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function conceptscape(args: string[], isTTY = false) {
  const stdout = Object.assign(new PassThrough(), { isTTY });
  const stderr = new PassThrough();
  const output = Promise.all([text(stdout), text(stderr)]);
  const code = await run(args, { stdin: Readable.from([]), stdout, stderr, env: { CI: 'true' } });
  stdout.end();
  stderr.end();
  const [out, err] = await output;
  return { code, out, err };
}

// oxlint-disable-next-line no-control-regex
const steering = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/;
const turning = /\p{Bidi_Control}/u;

describe('nothing of a hostile atlas steers the terminal', () => {
  const lines = [
    'papers',
    'extract',
    'explain spiking',
    'explain spiking --format json',
    'overlaps',
    'overlaps --between 0 1',
    'overlaps --format json',
    'overlaps --format json --between 0 1',
    'files',
    'files --format json',
    'export --format json',
    'export --format atlas',
    'export --format report',
    'export --format gexf',
  ];
  test.each(lines)('%s', async (line) => {
    const { code, out, err } = await conceptscape([...line.split(' '), map]);
    expect(code).toBe(0);
    expect(out).not.toBe('');
    for (const shown of [out, err]) {
      expect(shown).not.toMatch(steering);
      expect(shown).not.toMatch(turning);
    }
    expect(out).not.toMatch(/^forged/m);
  });

  test.each([
    'overlaps --format csv',
    'files --format csv',
    'export --format csv',
    'export --format bibtex',
    'export --format list',
  ])('%s', async (line) => {
    const { code, out } = await conceptscape([...line.split(' '), map]);
    expect(code).toBe(0);
    expect(out).not.toMatch(steering);
    const onTerminal = await conceptscape([...line.split(' '), map], true);
    expect(onTerminal.out).not.toMatch(steering);
    expect(onTerminal.out).not.toMatch(turning);
  });

  test('the report', () => {
    const report = reportText(hostileAtlas());
    expect(report).not.toMatch(steering);
    expect(report).not.toMatch(turning);
    expect(report).not.toMatch(/^forged/m);
  });
});

describe('a hostile file name forges no line and steers nothing', () => {
  test('where it is read', async () => {
    const { out, err } = await conceptscape(['papers', papers, '--verbose']);
    for (const shown of [out, err]) {
      expect(shown).not.toMatch(steering);
      expect(shown).not.toMatch(turning);
      expect(shown).not.toMatch(/^forged/m);
    }
    const printed = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Atlas['papers'][0]);
    for (const { sources } of printed)
      for (const { file, format } of sources) expect(file + format).not.toMatch(steering);
  });

  test.each([
    ['as missing papers', (name: string) => ['papers', name]],
    ['as a missing vocabulary', (name: string) => ['extract', map, '--vocabulary', name]],
    ['as a missing curation', (name: string) => ['build', papers, '--curation', name, '--out', name]],
    ['as a file to write', (name: string) => ['export', map, '--format', 'csv', '--out', join(name, 'below')]],
    ['as a flag', (name: string) => ['papers', `--${name}`]],
    ['as a command', (name: string) => ['help', name]],
    ['as a theme', (name: string) => ['overlaps', map, '--between', name, '0']],
    ['as a name', (name: string) => ['explain', name, map]],
  ])('%s', async (_, args) => {
    const link = join(folder, `link${evil}`);
    await rm(link, { force: true });
    await symlink(link, link);
    const { out, err } = await conceptscape(args(link));
    for (const shown of [out, err]) {
      expect(shown).not.toMatch(steering);
      expect(shown).not.toMatch(turning);
      expect(shown).not.toMatch(/^forged/m);
    }
  });
});
