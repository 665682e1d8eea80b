import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A line of the table. */
export interface Measure {
  measure: string;
  /** What its issue wants; empty where it stands for orientation. */
  reach: string;
  now: string;
  how: string;
}

/** A file that stands beside the project. */
export const sharedFile = (path: string): string => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));

/** What a program of Node prints; what it says on the way goes to standard error. */
export function printed(args: readonly string[], input = ''): string {
  const done = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${done.status ?? done.signal}`);
  return done.stdout;
}

/** The middle one of some numbers. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** As a table of Markdown. */
export function tableOf(measures: readonly Measure[]): string {
  const lines = measures.map(({ measure, reach, now, how }) => `| ${measure} | ${reach} | ${now} | ${how} |`);
  return ['| measure | reach | now | how |', '|---|---|---|---|', ...lines].join('\n');
}
