import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const stages = ['ingest', 'extract', 'curation', 'profile', 'network', 'themes', 'overlaps', 'layout'];
const rooms = ['model', 'text', 'words', 'formats', ...stages, 'atlas', 'build', 'node', 'cli', 'page'];

/** The packages that some room may import; any other package is refused everywhere. */
const packages = ['compromise/two', 'graphology', 'minisearch', 'n3', 'node:fs', 'preact', 'sigma', 'sirv', 'yaml'];
const others = ['left-pad', 'node:fs/promises'];

const within = (room: string) => (room === 'formats' ? '../formats/write/gexf.ts' : `../${room}/index.ts`);

interface Rule {
  /** The rooms it may import beside its own. */
  rooms: string[];
  packages?: string[];
  also?: string[];
  not?: string[];
}

/** For a file of each room what it may import; all other rooms and packages are refused. */
const allowed: Record<string, Rule> = {
  'model/file.ts': { rooms: [] },
  'text/file.ts': { rooms: ['model'] },
  'words/file.ts': { rooms: ['model'] },
  'ingest/file.ts': { rooms: ['model', 'text'], also: ['../formats/read/index.ts'] },
  'extract/file.ts': { rooms: ['model', 'text'] },
  'curation/file.ts': { rooms: ['model', 'text'], packages: ['yaml'] },
  'profile/file.ts': { rooms: ['model', 'text', 'words'] },
  'network/file.ts': { rooms: ['model', 'text', 'words'] },
  'overlaps/file.ts': { rooms: ['model', 'text', 'words'] },
  'themes/file.ts': { rooms: ['model', 'text', 'words'], packages: ['graphology'] },
  'layout/file.ts': { rooms: ['model', 'text'], packages: ['graphology'] },
  'atlas/file.ts': { rooms: ['model', 'text', 'overlaps'], packages: ['minisearch'] },
  'build/file.ts': {
    rooms: ['model', 'text', 'atlas', ...stages],
    also: ['../formats/read/index.ts', '../formats/vocabulary/index.ts', '../../package.json'],
  },
  'node/file.ts': {
    rooms: ['model', 'text', 'words', 'formats', 'atlas', 'curation', 'build'],
    packages: ['node:fs', 'sirv', 'node:fs/promises'],
  },
  'cli/file.ts': {
    rooms: ['model', 'text', 'words', 'formats', 'atlas', 'curation', 'build', 'node'],
    packages: ['node:fs', 'node:fs/promises'],
  },
  'page/file.tsx': {
    rooms: ['model', 'words', 'formats', 'atlas', 'curation'],
    packages: ['preact'],
    also: ['../build/run/browser-client.ts', './map/stage.ts', 'preact/hooks', '@preact/signals'],
    not: ['../build/build.ts', '../formats/read/index.ts'],
  },
};

const rules: Record<string, { may: string[]; mayNot: string[] }> = Object.fromEntries(
  Object.entries(allowed).map(([file, { rooms: own, packages: some = [], also = [], not = [] }]) => {
    const other = rooms.filter((room) => !own.includes(room) && room !== file.split('/')[0]).map(within);
    const refused = [...packages, ...others].filter((name) => !some.includes(name));
    return [
      file,
      {
        may: ['./file-next-to-it.ts', ...own.map(within), ...some, ...also],
        mayNot: [...other, ...refused, '../index.ts', ...not],
      },
    ];
  }),
);
Object.assign(rules, {
  'text/readable/file.ts': {
    may: ['./word.ts', './latex/math.ts', '../clean.ts'],
    mayNot: ['../../ingest/index.ts', '../../extract/index.ts', '../../index.ts', 'compromise/two', 'node:fs'],
  },
  'extract/paper/file.ts': {
    may: ['./word.ts', '../../model/index.ts', '../../text/token.ts'],
    mayNot: ['../corpus/gather.ts', '../../network/index.ts', 'compromise/two', '../../index.ts'],
  },
  'extract/paper/word-class.ts': {
    may: ['compromise/two', '../../model/index.ts', '../../text/token.ts'],
    mayNot: ['../../ingest/index.ts', '../../build/index.ts', 'compromise', 'graphology', 'node:fs'],
  },
  'extract/paper/proper-noun.ts': {
    may: ['compromise/two', '../../model/index.ts', '../../text/token.ts'],
    mayNot: ['../corpus/gather.ts', '../../build/index.ts', 'compromise', 'graphology', 'node:fs'],
  },
  'extract/corpus/file.ts': {
    may: ['../../model/index.ts', '../paper/standing.ts'],
    mayNot: ['compromise/two', '../../network/index.ts', '../../index.ts'],
  },
  'formats/read/file.ts': {
    may: ['../../model/index.ts', '../../text/clean.ts'],
    mayNot: ['../write/gexf.ts', '../vocabulary/index.ts', '../../ingest/index.ts', '../../words/count.ts', 'yaml'],
  },
  'formats/vocabulary/file.ts': {
    may: ['../../model/index.ts', '../read/lines.ts', 'n3', 'rdfxml-streaming-parser'],
    mayNot: ['../write/gexf.ts', '../../ingest/index.ts', '../../extract/index.ts', 'yaml'],
  },
  'formats/write/file.ts': {
    may: ['../../model/index.ts', '../../words/count.ts'],
    mayNot: ['../read/index.ts', '../../atlas/lookup.ts', '../../build/index.ts', 'graphology', 'node:fs'],
  },
  'build/run/file.ts': {
    may: ['../build.ts', '../../model/index.ts', '../../curation/file.ts'],
    mayNot: ['../../cli/main.ts', '../../node/server.ts', '../../page/main.tsx', 'node:worker_threads', 'preact'],
  },
  'build/run/node-thread.ts': {
    may: ['./answer.ts', 'node:worker_threads'],
    mayNot: ['../build.ts', '../../model/index.ts', '../../node/server.ts', 'node:fs', 'node:process'],
  },
  'page/state/file.ts': {
    may: ['../store.ts', '../filter/filters.ts', '../../../model/index.ts', '@preact/signals'],
    mayNot: ['../../themes/index.ts', '../../build/build.ts', 'sigma', 'node:path'],
  },
  'page/panels/concept/file.tsx': {
    may: ['preact', '../../state/store.ts', '../../map/stage.ts', '../../parts/panel.tsx', '../theme/theme-panel.tsx'],
    mayNot: ['sigma', 'sigma/types', '../../../node/server.ts', '../../../themes/index.ts', 'node:path'],
  },
  'page/parts/file.tsx': {
    may: ['preact', '../state/store.ts', '../../words/count.ts'],
    mayNot: ['../panels/concept/concept-panel.tsx', '../map/stage.ts', 'sigma', '../../node/server.ts'],
  },
  'page/map/file.ts': {
    may: ['sigma', 'sigma/types', '@sigma/node-border', 'graphology', '../state/store.ts', '../../model/index.ts'],
    mayNot: ['compromise', 'node:fs', '../../node/server.ts', '../../layout/index.ts', '../panels/map/map.tsx'],
  },
  'index.ts': {
    may: ['./model/index.ts', './build/index.ts', './formats/write/gexf.ts'],
    mayNot: ['./node/server.ts', './cli/main.ts', './page/main.tsx', './themes/index.ts', 'graphology'],
  },
});

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
    'page/knows-node.ts': 'Buffer.from("");',
    'node/knows-the-page.ts': 'window.close();',
    'layout/rolls-dice.ts': 'export const x = Math.random();',
    'ingest/asks-the-machine.ts': 'export const before = (a: string, b: string) => a.localeCompare(b);',
    'extract/writes-a-number.ts': 'export const text = (n: number) => n.toLocaleString();',
    'network/asks-the-date.ts': 'export const now = new Date();',
    'network/asks-the-clock.ts': 'export const now = performance.now();',
    'network/asks-the-locale.ts': 'export const order = new Intl.Collator().compare;',
    'page/writes-markup.ts': 'export function show(e: Element, text: string) { e.innerHTML = text; }',
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
    const files = ['model/knows-the-page.ts', 'themes/knows-node.ts', 'page/knows-node.ts', 'node/knows-the-page.ts'];
    for (const file of files) expect([file, problems(file, 'no-restricted-globals')]).toEqual([file, [1]]);
  });

  test('refuses what would differ between two runs or machines, and text as markup', () => {
    const properties = ['layout/rolls-dice.ts', 'ingest/asks-the-machine.ts', 'extract/writes-a-number.ts'];
    for (const file of [...properties, 'page/writes-markup.ts'])
      expect([file, problems(file, 'no-restricted-properties')]).toEqual([file, [1]]);
    const globals = ['network/asks-the-date.ts', 'network/asks-the-clock.ts', 'network/asks-the-locale.ts'];
    for (const file of globals) expect([file, problems(file, 'no-restricted-globals')]).toEqual([file, [1]]);
  });
});

test('src has the folders that these rules know, and no other', async () => {
  const folders = (await readdir(join(root, 'src'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...rooms].sort());
});

test('every rule of the linter is for files that exist', async () => {
  const { overrides } = JSON.parse(await readFile(join(root, '.oxlintrc.json'), 'utf8')) as {
    overrides: { files: string[] }[];
  };
  const patterns = overrides.flatMap(({ files }) => files).flatMap(spelledOut);
  expect(patterns.filter((pattern) => !existsSync(join(root, pattern.replace(/\*.*$/, ''))))).toEqual([]);
});

test('the first load of the page imports nothing of the build', async () => {
  const reached = await staticImports('src/page/main.tsx');
  const heavy = ['ingest', 'extract', 'profile', 'network', 'themes', 'layout', 'build', 'formats/read'];
  expect(reached.size).toBeGreaterThan(50);
  expect([...reached].filter((file) => heavy.some((room) => file.startsWith(`src/${room}/`)))).toEqual([]);
  const lazy = [
    'src/formats/write/html.ts',
    'src/curation/read.ts',
    'src/curation/write.ts',
    'src/page/map/renderer.ts',
  ];
  expect(lazy.filter((file) => reached.has(file))).toEqual([]);
});

/** `src/{a,b}/**` as `src/a/**` and `src/b/**`. */
function spelledOut(pattern: string): string[] {
  const [, before, names, after] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? [];
  return names === undefined ? [pattern] : names.split(',').map((name) => `${before}${name}${after}`);
}

/** The files that a file imports when it is loaded, and those that these import; types do not count. */
async function staticImports(file: string, reached = new Set<string>()): Promise<Set<string>> {
  if (reached.has(file)) return reached;
  reached.add(file);
  const text = await readFile(join(root, file), 'utf8');
  for (const [, what = '', from] of text.matchAll(/^(?:import|export) ((?:[^;']*? from )?)'(\.[^']+\.tsx?)';/gm)) {
    if (!what.startsWith('type ')) await staticImports(posix.join(posix.dirname(file), from!), reached);
  }
  return reached;
}
