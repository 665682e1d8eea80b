import { summary } from '../formats/read/index.ts';
import { help, placeholder } from './arguments.ts';
import type { Command, Flags } from './command.ts';

/** The help of one command. */
export function commandHelp(command: Command): string {
  return [
    `conceptscape ${command.name}: ${command.summary}.`,
    '',
    `Usage: conceptscape ${command.name} ${command.inputs} [flags]`,
    '',
    'Flags:',
    ...columns(flagRows({ ...command.flags, help })),
    '',
    'Examples:',
    ...examples(command.examples),
    '',
  ].join('\n');
}

/** The help of the whole program. */
export function programHelp(commands: Command[]): string {
  return [
    'conceptscape turns a pile of abstracts into a map you can read: concepts, themes, and where they overlap.',
    '',
    'Usage: conceptscape <inputs...>             short for: conceptscape view <inputs...>',
    '       conceptscape <command> <inputs...>',
    '',
    'Inputs are files, folders of them, or - for standard input. Files that can be read are',
    ...wrapped(summary),
    '',
    'Commands:',
    ...columns(commands.map((command) => [`${command.name} ${command.inputs}`, command.summary])),
    ...columns([['help [command]', 'show the help of a command']]),
    '',
    'Flags:',
    ...columns([
      ['--help', 'show this help, or after a command its own, with its flags'],
      ['--version', 'show the version'],
    ]),
    '',
    'Examples:',
    ...examples(commands.map((command) => command.examples[0]!)),
    '',
  ].join('\n');
}

function flagRows(flags: Flags): [string, string][] {
  return Object.entries(flags).map(([name, flag]) => [`--${name} ${placeholder(flag)}`.trimEnd(), flag.help]);
}

function columns(rows: [string, string][]): string[] {
  return rows.map(([left, right]) => `  ${left.padEnd(22)}  ${right}`);
}

function examples(lines: [line: string, meaning: string][]): string[] {
  return lines.flatMap(([line, meaning]) => [`  # ${meaning}`, `  ${line}`]);
}

/** A text in lines of 80 characters or less. */
function wrapped(text: string): string[] {
  return text.match(/.{1,80}(?: |$)/g)!.map((line) => line.trimEnd());
}
