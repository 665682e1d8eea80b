import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progressLine } from '../../../src/node/terminal.ts';

function written(terminal: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv = {}) {
  const output = Object.assign(new PassThrough(), terminal);
  const line = progressLine(output, env);
  line.progress('read', 3, null);
  line.progress('extract', 0, 147);
  line.progress('extract', 147, 147);
  line.clear();
  return String(output.read() ?? '');
}

test('progress tells the stage in words and the count, on one line that is wiped at the end', () => {
  const text = written({ isTTY: true, columns: 80 });
  expect(text).toContain('Reading the papers: 3 papers\r');
  expect(text).toContain('Finding concepts in each paper: 147 of 147 papers\r');
  expect(text.endsWith('\r\u001b[2K')).toBe(true);
  expect(text).not.toContain('\n');
});

test('progress fits the width of the terminal, whatever the terminal says it is', () => {
  const lines = written({ isTTY: true, columns: 12 }).split('\r\u001b[2K');
  expect(Math.max(...lines.map((line) => line.length))).toBe(11);
  expect(written({ isTTY: true, columns: 0 })).toContain('Finding concepts in each paper: 147 of 147 papers');
});

test('there is no progress where the output is no terminal, or one that can do nothing', () => {
  expect(written({})).toBe('');
  expect(written({ isTTY: true }, { TERM: 'dumb' })).toBe('');
});
