import type { Stage } from '../model/index.ts';
import { howFar } from '../words/steps.ts';

/** Often enough to look alive, in milliseconds. */
const interval = 80;

/** A stream that may be a terminal. */
export type Output = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

/** One line that tells how far a build is; nothing at all when the output is no terminal. */
export interface ProgressLine {
  progress(stage: Stage, done: number, total: number | null): void;
  /** Wipes the line, so that something else can be written. */
  clear(): void;
}

export function progressLine(output: Output, env: NodeJS.ProcessEnv): ProgressLine {
  if (!output.isTTY || env['TERM'] === 'dumb') return { progress() {}, clear() {} };
  let shown = false;
  let last: Stage | undefined;
  let next = 0;
  return {
    progress(stage, done, total) {
      const now = performance.now();
      if (stage === last && now < next && done !== total) return;
      last = stage;
      next = now + interval;
      const { words, count } = howFar(stage, done, total);
      const line = count === null ? words : `${words}: ${count}`;
      output.write(`\r\x1b[2K${line.slice(0, (output.columns || 80) - 1)}`);
      shown = true;
    },
    clear() {
      if (shown) output.write('\r\x1b[2K');
      shown = false;
    },
  };
}
