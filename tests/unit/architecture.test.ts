import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const stages = ['ingest', 'extract', 'curation', 'latent', 'network', 'themes', 'overlaps', 'layout'];
const rooms = [...stages, 'export', 'pipeline', 'sources', 'node', 'cli', 'view'];
const packages = ['node:fs', 'sigma', '@sigma/node-border', 'compromise', 'preact', '@preact/signals'];

const within = (room: string) => `../${room}/index.ts`;
const forEach = <T>(names: string[], rule: (room: string) => T): Record<string, T> =>
  Object.fromEntries(names.map((room) => [`${room}/file.ts`, rule(room)]));

/** For a file of each room: what it may import, and what the linter must refuse. */
const rules: Record<string, { may: string[]; mayNot: string[] }> = {
  'model/file.ts': {
    may: ['./paper.ts'],
    mayNot: ['../ingest/index.ts', '../pipeline/index.ts', 'node:fs', 'graphology', 'minisearch'],
  },
  'text/file.ts': {
    may: ['./file-next-to-it.ts'],
    mayNot: ['../model/index.ts', ...rooms.map(within), ...packages, 'graphology', '../index.ts'],
  },
  ...forEach(['ingest', 'extract', 'curation', 'latent', 'network', 'sources'], (room) => ({
    may: ['../model/index.ts', '../text/singular.ts', './file-next-to-it.ts', 'fast-check'],
    mayNot: [...rooms.filter((other) => other !== room).map(within), ...packages, 'graphology', '../index.ts'],
  })),
  ...forEach(['themes', 'overlaps', 'layout', 'export'], (room) => ({
    may: ['../model/index.ts', './file-next-to-it.ts', 'graphology', 'graphology-communities-louvain'],
    mayNot: [...rooms.filter((other) => other !== room).map(within), ...packages, '../index.ts'],
  })),
  'extract/paper/word-class.ts': {
    may: ['compromise/two', '../../model/index.ts', './tokens.ts'],
    mayNot: ['../../ingest/index.ts', '../../pipeline/index.ts', 'graphology', 'node:fs'],
  },
  'extract/corpus/file.ts': {
    may: ['../../model/index.ts', '../paper/tokens.ts'],
    mayNot: ['compromise', 'compromise/two', '../../network/index.ts', '../../index.ts'],
  },
  'pipeline/file.ts': {
    may: ['../model/index.ts', ...stages.map(within)],
    mayNot: [...['export', 'sources', 'node', 'cli', 'view'].map(within), ...packages, 'graphology'],
  },
  'node/file.ts': {
    may: ['node:fs', 'sirv', ...['model', 'pipeline', 'export'].map(within)],
    mayNot: [...stages, 'cli', 'view'].map(within).concat('sigma', 'graphology', 'compromise', 'preact'),
  },
  'cli/file.ts': {
    may: ['node:util', ...['model', 'pipeline', 'export', 'node'].map(within)],
    mayNot: [...stages, 'view'].map(within).concat('sigma', 'graphology', 'compromise', 'preact'),
  },
  'view/file.ts': {
    may: [
      'preact',
      '@preact/signals',
      'graphology',
      'minisearch',
      './stage/stage.ts',
      ...['model', 'pipeline', 'export'].map(within),
    ],
    mayNot: [...stages, 'node', 'cli'].map(within).concat('sigma', '@sigma/node-border', 'compromise', 'node:fs'),
  },
  'view/panels/file.tsx': {
    may: ['preact', '../store.ts', '../stage/stage.ts', '../../model/index.ts'],
    mayNot: ['sigma', 'sigma/types', '../../node/server.ts', '../../themes/index.ts', 'node:path'],
  },
  'view/stage/file.ts': {
    may: ['sigma', 'sigma/types', '@sigma/node-border', 'graphology', '../store.ts', '../../model/index.ts'],
    mayNot: ['compromise', 'node:fs', '../../node/server.ts', '../../layout/index.ts'],
  },
  'index.ts': {
    may: ['./model/index.ts', './pipeline/index.ts', './export/gexf.ts'],
    mayNot: ['./node/server.ts', './cli/main.ts', './view/main.tsx', './themes/index.ts', 'graphology'],
  },
};

let folder: string;
let found: { filename: string; code: string; line: number }[];
const lines = Object.entries(rules).flatMap(([file, { may, mayNot }]) => [
  ...may.map((from) => ({ file, from, allowed: true })),
  ...mayNot.map((from) => ({ file, from, allowed: false })),
]);

/** One tree with every import of the table in it, linted once by the project's own configuration. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'architecture-'));
  await copyFile(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  const files: Record<string, string> = {
    'model/knows-the-page.ts': 'document.title = "";',
    'themes/knows-node.ts': 'process.exit();',
    'view/knows-node.ts': 'Buffer.from("");',
    'node/knows-the-page.ts': 'window.close();',
    'layout/rolls-dice.ts': 'export const x = Math.random();',
    'ingest/asks-the-machine.ts': 'export const before = (a: string, b: string) => a.localeCompare(b);',
    'view/writes-markup.ts': 'export function show(e: Element, text: string) { e.innerHTML = text; }',
    'ingest/one.ts': "import { two } from './two.ts';\nexport const one = () => two();",
    'ingest/two.ts': "import { one } from './one.ts';\nexport const two = () => one();",
  };
  for (const file of Object.keys(rules)) {
    files[file] = lines
      .filter((line) => line.file === file)
      .map(({ from }) => `import '${from}';\n`)
      .join('');
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'src', file)), { recursive: true });
    await writeFile(join(folder, 'src', file), text);
  }
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`);
  found = JSON.parse(stdout).diagnostics.map(
    ({ filename, code, labels }: { filename: string; code: string; labels: { span: { line: number } }[] }) => ({
      filename: filename.replaceAll('\\', '/'),
      code,
      line: labels[0]?.span.line ?? 0,
    }),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const problems = (file: string, rule: string) =>
  found
    .filter(({ filename, code }) => filename === `src/${file}` && code.includes(`(${rule})`))
    .map(({ line }) => line);

describe('the linter', () => {
  test.each(Object.keys(rules))('knows what src/%s may import', (file) => {
    const refused = new Set(problems(file, 'no-restricted-imports'));
    const here = lines.filter((line) => line.file === file);
    const said = here.map(({ from }, index) => `${from}: ${refused.has(index + 1) ? 'refused' : 'allowed'}`);
    expect(said).toEqual(here.map(({ from, allowed }) => `${from}: ${allowed ? 'allowed' : 'refused'}`));
  });

  test('refuses a circle of imports', () => {
    expect(problems('ingest/one.ts', 'no-cycle')).toHaveLength(1);
  });

  test('keeps the page and Node out of the rooms that run on both', () => {
    const files = ['model/knows-the-page.ts', 'themes/knows-node.ts', 'view/knows-node.ts', 'node/knows-the-page.ts'];
    for (const file of files) expect([file, problems(file, 'no-restricted-globals')]).toEqual([file, [1]]);
  });

  test('refuses what would differ between two runs or machines, and text as markup', () => {
    const files = ['layout/rolls-dice.ts', 'ingest/asks-the-machine.ts', 'view/writes-markup.ts'];
    for (const file of files) expect([file, problems(file, 'no-restricted-properties')]).toEqual([file, [1]]);
  });
});

test('src has no folder that these rules do not know', async () => {
  const folders = (await readdir(join(root, 'src'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !['model', 'text', ...rooms].includes(name))).toEqual([]);
});
