import { parseArgs } from 'node:util';
import { UserError } from '../model/index.ts';
import { nearest } from '../text/nearest.ts';
import type { Command, Flag, FlagValues, Flags } from './command.ts';

export interface Arguments {
  inputs: string[];
  flags: FlagValues<Flags>;
  help: boolean;
}

/**
 * Reads the arguments after a command's name.
 * @throws UserError `usage` for an unknown flag, a bad value, or nothing to read.
 */
export function readArguments(command: Command, args: string[]): Arguments {
  const known: Flags = { ...command.flags, help };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { kind }]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const), ...(name === 'help' && { short: 'h' }) },
    ]),
  );
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });

  const flags: FlagValues<Flags> = {};
  const positionals: string[] = [];
  /** A flag that is still to be given its second value, which stands for itself. */
  let half: { name: string; rawName: string; flag: Flag; first: string } | null = null;
  for (const token of tokens) {
    if (half) {
      const { name, rawName, flag, first } = half;
      if (token.kind !== 'positional') throw needsValue(rawName, flag);
      flags[name] = [first, token.value];
      half = null;
      continue;
    }
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!flag) throw unknownFlag(token.rawName, Object.keys(known));
    const value = valueOf(token.rawName, flag, token.value);
    if (flag.kind === 'pair') {
      half = { name: token.name, rawName: token.rawName, flag, first: String(value) };
      continue;
    }
    const before = flags[token.name];
    flags[token.name] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
  }
  if (half) throw needsValue(half.rawName, half.flag);
  if (flags['help']) return { inputs: positionals, flags, help: true };

  const mayBeNone = command.inputs.startsWith('[');
  if (positionals.length === 0 && !mayBeNone) throw usage(`${command.name} needs something to read: ${command.inputs}`);
  return { inputs: positionals, flags, help: false };
}

export const help: Flag = { kind: 'switch', help: 'show this help' };

function valueOf(name: string, flag: Flag, value: string | undefined): string | string[] | number | boolean {
  if (flag.kind === 'switch') {
    if (value !== undefined) throw usage(`${name} takes no value, but got ${JSON.stringify(value)}`);
    return true;
  }
  if (value === undefined || value === '') throw needsValue(name, flag);
  if (flag.kind === 'choice' && !flag.values.includes(value)) {
    const meant = nearest(value, flag.values);
    const hint = meant ? ` (did you mean ${meant}?)` : '';
    throw usage(`${name} must be ${flag.values.join(' or ')}, not ${JSON.stringify(value)}${hint}`);
  }
  if (flag.kind === 'texts') return [value];
  if (flag.kind !== 'number') return value;
  const number = (flag.decimals ? /^\d+(?:\.\d+)?$/ : /^\d+$/).test(value) ? Number(value) : NaN;
  if (number >= flag.min && number <= flag.max) return number;
  throw usage(
    `${name} must be a ${flag.decimals ? '' : 'whole '}number from ${flag.min} to ${flag.max}, not ${JSON.stringify(value)}`,
  );
}

function needsValue(name: string, flag: Flag): UserError {
  const what = flag.kind === 'pair' ? 'two values' : 'a value';
  return usage(`${name} needs ${what}: ${name} ${placeholder(flag)}`);
}

/** What stands for a flag's value in the help. */
export function placeholder(flag: Flag): string {
  if (flag.kind === 'switch') return '';
  return flag.kind === 'choice' ? flag.values.join('|') : flag.value;
}

function unknownFlag(rawName: string, names: string[]): UserError {
  const meant = nearest(rawName.replace(/^--?/, ''), names);
  return usage(`unknown flag ${rawName}${meant ? ` (did you mean --${meant}?)` : ''}`);
}

function usage(message: string): UserError {
  return new UserError('usage', message);
}
