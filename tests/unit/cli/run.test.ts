import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../../package.json';
import { print } from '../../../src/cli/print.ts';
import { atlasText } from '../../../src/formats/write/atlas-json.ts';
import { gexfText } from '../../../src/formats/write/gexf.ts';
import { graphText } from '../../../src/formats/write/graph-json.ts';
import { runCommand as conceptscape } from '../../fixtures/run-command.ts';
import { smallAtlas } from '../../fixtures/small-atlas.ts';

let folder: string;
let map: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  map = join(folder, 'map');
  await mkdir(map);
  await writeFile(join(map, 'atlas.json'), atlasText(smallAtlas()));
});
afterAll(() => rm(folder, { recursive: true }));

/** Two papers a line each, and a line that is none. */
const lines = [
  {
    id: 'x1',
    title: 'Spiking neural networks',
    abstract: 'We train spiking neural networks (SNNs) with surrogate gradients.',
  },
  {
    id: 'x2',
    title: 'More on SNNs',
    abstract: 'Spiking neural networks (SNNs) again, with surrogate gradients again.',
  },
];
const jsonLines = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;

describe('help', () => {
  const commands = ['view', 'build', 'overlaps', 'files', 'papers', 'extract', 'export'];

  test('of the program names every command, on standard output', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { code, out, err } = await conceptscape(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const command of commands) expect(out).toContain(`\n  ${command} `);
    }
  });

  test.each(commands)('of %s lists its flags and an example', async (command) => {
    const { code, out } = await conceptscape([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Usage: conceptscape ${command} `));
    expect(out).toMatch(/Flags:[^]*--no-dedupe[^]*--keep-all[^]*Examples:\n  # .*\n  \S/);
    expect(await conceptscape(['help', command])).toMatchObject({ code: 0, out });
    expect(await conceptscape([command, '-h'])).toMatchObject({ code: 0, out });
  });

  test('is what a bare command line gets, with exit code 2', async () => {
    const { code, out, err } = await conceptscape([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: conceptscape');
  });

  test('is not in the way of the version', async () => {
    expect(await conceptscape(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('a mistake in the command line is exit code 2 and a hint', () => {
  test.each([
    ['papers --no-dedup x', /unknown flag --no-dedup \(did you mean --no-dedupe\?\)\nSee: conceptscape papers --help/],
    ['build x --output y', /unknown flag --output/],
    ['papers x --seed 1', /unknown flag --seed/],
    ['papers x -q', /unknown flag -q/],
    ['papers x --__proto__', /unknown flag --__proto__/],
    ['view x --port', /--port needs a value: --port N/],
    ['view x --port=', /--port needs a value/],
    ['view x --port 70000', /--port must be a whole number from 0 to 65535, not "70000"/],
    ['view x --port 1e3', /--port must be a whole number/],
    ['view x --seed=-1', /--seed must be a whole number/],
    ['view x --no-open=yes', /--no-open takes no value, but got "yes"/],
    [
      'export x --format gexff',
      /--format must be html or gexf or json or csv or bibtex or .*, not "gexff" \(did you mean gexf\?\)/,
    ],
    ['export x', /export needs a format: --format html or --format gexf or --format json/],
    ['export x --out map.pdf', /export needs a format/],
    ['build x', /build needs a folder to write to: --out DIR/],
    ['papers', /papers needs something to read: <inputs\.\.\.>/],
    ['help biuld', /no command "biuld" \(did you mean build\?\)/],
    ['biuld x', /no command or file "biuld" \(did you mean build\?\)/],
    ['--prot 1 x', /unknown flag --prot \(did you mean --port\?\)/],
  ])('%s', async (line, hint) => {
    const { code, out, err } = await conceptscape(line.split(' '));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(hint);
    expect(err).toMatch(/\nSee: conceptscape.* --help\n$/);
  });
});

describe('an atlas', () => {
  test('gives its papers and concepts, without a build', async () => {
    const papers = await conceptscape(['papers', join(map, 'atlas.json')]);
    expect(papers).toMatchObject({ code: 0, err: '4 papers\n' });
    expect(
      papers.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject(smallAtlas().papers.map(({ id, title, abstract, sources }) => ({ id, title, abstract, sources })));
    const extract = await conceptscape(['extract', map]);
    expect(extract).toMatchObject({ code: 0, err: '4 papers, 8 concepts\n' });
    expect(JSON.parse(extract.out.split('\n')[1]!).concepts[0].label).toBe('transformer');
  });

  test('is exported to standard output, or to a file whose name tells the format', async () => {
    const gexf = [...gexfText(smallAtlas())].join('');
    const json = [...graphText(smallAtlas())].join('');
    expect(await conceptscape(['export', map, '--format', 'gexf'])).toMatchObject({ code: 0, out: gexf });
    expect(await conceptscape(['export', map, '--format=json', '--out=-'])).toMatchObject({ code: 0, out: json });
    const out = join(folder, 'new', 'map.GEXF');
    expect(await conceptscape(['export', map, '--out', out])).toMatchObject({ code: 0, out: '' });
    expect(await readFile(out, 'utf8')).toBe(gexf);
    const list = join(folder, 'new', 'papers.txt');
    expect(await conceptscape(['export', map, '--out', list])).toMatchObject({ code: 0 });
    expect(await readFile(list, 'utf8')).toContain('Calcium imaging of spikes.');
    expect(await conceptscape(['export', map, '--format', 'atlas'])).toMatchObject({ out: await readFile(join(map, 'atlas.json'), 'utf8') }); // prettier-ignore
  });

  test('is written in bytes as well as in text', async () => {
    const stdout = new PassThrough();
    const printed = buffer(stdout);
    await print(['a', Uint8Array.of(0xff, 0), 'b'], { stdout, clear() {} });
    stdout.end();
    expect([...(await printed)]).toEqual([0x61, 0xff, 0, 0x62]);
  });

  test('from standard input will do too', async () => {
    const { code, out } = await conceptscape(['papers', '-'], [...atlasText(smallAtlas())].join(''));
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(4);
  });

  test('can not be changed by the flags of a build, and says so', async () => {
    const { code, err } = await conceptscape(['export', map, '--format', 'json', '--seed', '7']);
    expect(code).toBe(0);
    expect(err).toMatch(/atlas\.json is built already: --seed can't change it/);
  });

  test('that is damaged is exit code 1, without a stack', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, [...atlasText(smallAtlas())].join('').slice(0, 2000));
    const { code, out, err } = await conceptscape(['export', broken, '--format', 'gexf']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^conceptscape: .*broken\.json: not JSON, perhaps cut off/);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

test('an atlas whose parts do not fit is exit code 1 and one line that says where, whatever is to be written', async () => {
  const broken = join(folder, 'damaged.json');
  const atlas = smallAtlas();
  atlas.concepts[2] = null as never;
  await writeFile(broken, atlasText(atlas));
  for (const command of [
    'papers',
    'extract',
    'overlaps',
    'export --format csv',
    'export --format gexf',
    'build --out x',
  ]) {
    const { code, out, err } = await conceptscape([...command.split(' '), broken]);
    expect([code, out, err]).toEqual([
      1,
      '',
      expect.stringMatching(/^conceptscape: .*damaged\.json: concepts\[2\] must be an object\. .*\n$/),
    ]);
  }
});

test('a mistake of ours while writing is not taken for one of standard output', async () => {
  function* breaksOff() {
    yield 'a line\n';
    throw new RangeError('a mistake');
  }
  const stdout = new PassThrough();
  await expect(print(breaksOff(), { stdout, clear() {} })).rejects.toThrow(new RangeError('a mistake'));
});

describe('papers', () => {
  test('prints the records that were read, and says how many', async () => {
    const { code, out, err } = await conceptscape(['papers', '-'], jsonLines);
    expect(code).toBe(0);
    expect(err).toMatch(/^2 papers from 1 file\n$/m);
    const printed = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(printed).toMatchObject(lines.map((line, i) => ({ ...line, sources: [{ file: '-', line: i + 1 }] })));
  });

  test('reads the other files when one is missing, and ends with exit code 1', async () => {
    const file = join(folder, 'two.jsonl');
    await writeFile(file, jsonLines);
    const { code, out, err } = await conceptscape(['papers', join(folder, 'gone.txt'), file]);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toMatch(/gone\.txt: no such file or folder\.\n.*2 papers from 1 file/);
  });

  test('ends with exit code 1 when nothing is there', async () => {
    expect(await conceptscape(['papers', join(folder, 'gone.txt')])).toMatchObject({ code: 1, out: '' });
    const empty = await conceptscape(['papers', '-'], '');
    expect(empty).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^-: /) });
  });

  test('says where a bad line is, without letting it steer the terminal', async () => {
    const { out, err } = await conceptscape(['papers', '-'], `${jsonLines}{"id":"x3","title":"\u001b[2J\n`);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toMatch(/^-:3: /m);
    expect(err).not.toContain('\u001b');
  });
});

test('a flood of the same notice is cut short, unless everything is asked for', async () => {
  const records = Array.from({ length: 40 }, (_, i) => `${JSON.stringify({ ...lines[0], id: `r${i}` })}\n`);
  const flood = records.join('') + '{"broken\n'.repeat(30);
  const short = await conceptscape(['papers', '-', '--no-dedupe'], flood);
  expect(short.err.split('\n').filter((line) => line.startsWith('-:'))).toHaveLength(21);
  expect(short.err).toMatch(/-: more of the same \(--verbose/);
  const long = await conceptscape(['papers', '-', '--no-dedupe', '--verbose'], flood);
  expect(long.err.split('\n').filter((line) => line.startsWith('-:'))).toHaveLength(30);
});

test('extract prints the concepts of each paper, with the text of every mention', async () => {
  const { code, out, err } = await conceptscape(['extract', '-'], jsonLines);
  expect(code).toBe(0);
  expect(err).toMatch(/2 papers from 1 file, \d+ concepts?\n$/);
  const printed = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(printed.map(({ id }) => id)).toEqual(['x1', 'x2']);
  for (const [i, { concepts }] of printed.entries()) {
    expect(concepts.length).toBeGreaterThan(0);
    for (const { field, start, end, text } of concepts.flatMap((c: { mentions: unknown[] }) => c.mentions)) {
      expect(lines[i]![field as 'title' | 'abstract'].slice(start, end)).toBe(text);
    }
  }
});

describe('build', () => {
  test('writes the atlas and both graphs, the same every time', async () => {
    const input = join(folder, 'input');
    await mkdir(input);
    await writeFile(join(input, 'two.jsonl'), jsonLines);
    const outs = [join(folder, 'out1'), join(folder, 'out2')];
    for (const out of outs) {
      const { code, out: printed, err } = await conceptscape(['build', input, '--out', out]);
      expect({ code, printed }).toEqual({ code: 0, printed: '' });
      expect(err).toMatch(
        /2 papers from 1 file, \d+ concepts?, \d+ themes?( \(\w+ \w+ structure than by chance\))?\n$/,
      );
      expect((await readdir(out)).sort()).toEqual(['atlas.json', 'graph.gexf', 'graph.json', 'report.md']);
    }
    for (const name of ['atlas.json', 'graph.gexf', 'graph.json', 'report.md']) {
      const [first, second] = await Promise.all(outs.map((out) => readFile(join(out, name), 'utf8')));
      expect(first).toBe(second);
      expect(first).not.toContain(folder);
    }
  });

  test.skipIf(process.platform !== 'linux')(
    'says where no folder can be made, and where there is a link to itself',
    async () => {
      await symlink('loop', join(folder, 'loop'));
      for (const out of ['/proc/conceptscape', join(folder, 'loop')]) {
        const { code, err } = await conceptscape(['build', map, '--out', out]);
        expect([code, err]).toEqual([1, expect.stringMatching(/^conceptscape: .*: could not be written \(/)]);
      }
    },
  );

  test('writes the same bytes however its files were asked for, with no path of the machine in them', async () => {
    const before = process.cwd();
    const here = join(folder, 'here');
    await mkdir(join(here, 'in/deep'), { recursive: true });
    await writeFile(join(here, 'in/one.jsonl'), jsonLines);
    await writeFile(
      join(here, 'in/deep/two.jsonl'),
      jsonLines.replaceAll('Spiking', 'Deep spiking').replaceAll('"x', '"y'),
    );
    await writeFile(join(here, 'mine.yaml'), 'hide: [unicorn]\n');
    await writeFile(join(here, 'mine.tsv'), 'label\tsynonyms\ttype\nzorb\t\tentity\n12\n');
    process.chdir(here);
    try {
      const ways: [at: string, ...inputs: string[]][] = [
        ['', 'in'],
        ['./', './in/'],
        [`${here}/`, join(here, 'in')],
        ['', 'in/one.jsonl', 'in/deep/two.jsonl'],
        [`../here/`, `${here}/in/deep/two.jsonl`, './in/one.jsonl'],
        [`${here}/`, join(here, 'in/one.jsonl'), join(here, 'in/deep/two.jsonl')],
      ];
      const written: string[] = [];
      for (const [at, ...inputs] of ways) {
        const guidance = ['--curation', `${at}mine.yaml`, '--vocabulary', `${at}mine.tsv`];
        expect((await conceptscape(['build', ...inputs, ...guidance, '--out', 'map'])).code).toBe(0);
        const names = ['atlas.json', 'graph.json', 'graph.gexf', 'report.md'];
        const texts = await Promise.all(names.map((name) => readFile(join(here, 'map', name), 'utf8')));
        written.push(texts.join('\n'));
      }
      expect(written[0]).toContain('"file":"deep/two.jsonl"');
      expect(written[0]).toContain('"file":"mine.yaml"');
      expect(written[0]).not.toContain(folder);
      expect(new Set(written).size).toBe(1);
    } finally {
      process.chdir(before);
    }
  });

  test('takes no file for its folder', async () => {
    const { code, err } = await conceptscape(['build', map, '--out', join(map, 'atlas.json')]);
    expect(code).toBe(2);
    expect(err).toMatch(/--out must be a folder, and .*atlas\.json is a file/);
  });
});
