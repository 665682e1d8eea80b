import type { ProgressLine } from '../node/terminal.ts';

/** What a flag takes, and what the help says about it. */
export type Flag =
  | { kind: 'switch'; help: string }
  | { kind: 'text'; value: string; help: string }
  /** May be given several times. */
  | { kind: 'texts'; value: string; help: string }
  /** Takes two values, one behind the other; `value` names both. */
  | { kind: 'pair'; value: string; help: string }
  | { kind: 'choice'; values: readonly string[]; help: string }
  /** `decimals`: need not be whole. */
  | { kind: 'number'; value: string; min: number; max: number; decimals?: true; help: string };

export type Flags = Record<string, Flag>;

/** The flags given, by name; those not given are missing. */
export type FlagValues<F extends Flags> = { [Name in keyof F]?: FlagValue<F[Name]> };

export type FlagValue<F extends Flag> = F extends { kind: 'switch' }
  ? boolean
  : F extends { kind: 'number' }
    ? number
    : F extends { kind: 'choice'; values: readonly (infer Value)[] }
      ? Value
      : F extends { kind: 'texts' }
        ? string[]
        : F extends { kind: 'pair' }
          ? [string, string]
          : string;

/** What a command reads, writes and is told; `process` is one. */
export interface Surroundings {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream & { isTTY?: boolean };
  stderr: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  env: NodeJS.ProcessEnv;
}

/** What `run` is given besides its arguments. */
export interface Session extends Surroundings, ProgressLine {
  /** Writes a line on standard error, after wiping the progress; nothing in it can break it or steer the terminal. */
  say(line: string): void;
}

/** A command: what the help tells about it, what it takes, and what it does. */
export interface Command<F extends Flags = Flags> {
  name: string;
  /** One line, without a full stop. */
  summary: string;
  /** What its arguments are called: `<inputs...>`; `[inputs...]` where it can do without. */
  inputs: string;
  flags: F;
  /** Complete command lines, with what they are for. */
  examples: [line: string, meaning: string][];
  /** Does it, and returns the exit code: 0, or 1 when a part of the user's data was left out. */
  run(inputs: string[], flags: FlagValues<F>, session: Session): Promise<number>;
}

/** Ties the type of the flags to that of `run`'s argument, and forgets it. */
export function command<const F extends Flags>(definition: Command<F>): Command {
  return definition as unknown as Command;
}
