import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const loader = new URL('../../../scripts/raw-text.mjs', import.meta.url).href;
const text = 'a\ttab, "quotes", `ticks`, ${none}, \\n, €, 🧠, \u2028\r\nand a second line\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'raw text-'));
  mkdirSync(join(folder, 'tables'));
  writeFileSync(join(folder, 'tables', 'some words.txt'), text);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'plain.mjs'), 'export const plain = 1;\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a module in the folder writes that is run by Node, with the hook or without. */
function run(source: string, ...flags: string[]) {
  const file = join(folder, 'main.mjs');
  writeFileSync(file, source);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, file], { encoding: 'utf8' });
  return { status, stdout, stderr };
}
const print = 'process.stdout.write(JSON.stringify(table));';

describe('a text file that is imported with ?raw', () => {
  it('gives its text, whatever is in it', () => {
    const { stdout, stderr } = run(`import table from './tables/some words.txt?raw'; ${print}`, '--import', loader);
    expect([JSON.parse(stdout || 'null'), stderr]).toEqual([text, '']);
  });

  it('may be empty', () => {
    expect(run(`import table from './empty.txt?raw'; ${print}`, '--import', loader).stdout).toBe('""');
  });

  it('is refused where it is missing, and without the hook', () => {
    expect(run(`import table from './none.txt?raw'; ${print}`, '--import', loader).status).toBe(1);
    expect(run(`import table from './empty.txt?raw'; ${print}`).status).toBe(1);
  });

  it('leaves other imports as they are', () => {
    const source = "import { plain as table } from './plain.mjs'; import { sep } from 'node:path';";
    expect(run(`${source} ${print} process.stdout.write(sep && '!');`, '--import', loader).stdout).toBe('1!');
  });
});
