import { existsSync } from 'node:fs';
import { version } from '../../package.json';
import { UserError } from '../model/index.ts';
import { nearest } from '../text/nearest.ts';
import { progressLine } from '../node/terminal.ts';
import { printable } from '../text/printable.ts';
import { readArguments } from './arguments.ts';
import { build } from './build.ts';
import type { Command, Session, Surroundings } from './command.ts';
import { exportCommand } from './export.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import { files } from './files.ts';
import { commandHelp, programHelp } from './help.ts';
import { overlaps } from './overlaps.ts';
import { papers } from './papers.ts';
import { print } from './print.ts';
import { view } from './view.ts';

const commands: Command[] = [view, build, overlaps, files, papers, extract, explain, exportCommand];

/**
 * Runs a command line (without the program's name) and returns the exit code: 0 done, 1 bad data (said on standard
 * error), 2 a flag or value that doesn't exist. Throws only what is a mistake of ours.
 */
export async function run(args: string[], surroundings: Surroundings): Promise<number> {
  const { stdin, stdout, stderr, env } = surroundings;
  const line = progressLine(stderr, env);
  const session: Session = {
    ...line,
    stdin,
    stdout,
    stderr,
    env,
    say(text) {
      line.clear();
      stderr.write(`${printable(text)}\n`);
    },
  };
  try {
    return await dispatch(args, session);
  } catch (error) {
    line.clear();
    if (!(error instanceof UserError)) throw error;
    session.say(`conceptscape: ${error.message}`);
    if (error.code !== 'usage') return 1;
    session.say(`See: ${['conceptscape', commandIn(args)?.name ?? [], '--help'].flat().join(' ')}`);
    return 2;
  }
}

async function dispatch(args: string[], session: Session): Promise<number> {
  const [first, second] = args;
  if (first === undefined) {
    programHelp(commands).split('\n').forEach(session.say);
    return 2;
  }
  if (first === '--version') return show(session, `${version}\n`);
  if (first === '--help' || first === '-h') return show(session, programHelp(commands));
  if (first === 'help') {
    if (second === undefined) return show(session, programHelp(commands));
    const asked = commands.find(({ name }) => name === second);
    if (!asked) throw new UserError('usage', `no command ${JSON.stringify(second)}${didYouMean(second)}`);
    return show(session, commandHelp(asked));
  }

  const named = commandIn(args);
  if (!named && !first.startsWith('-') && !existsSync(first) && didYouMean(first)) {
    throw new UserError('usage', `no command or file ${JSON.stringify(first)}${didYouMean(first)}`);
  }
  const command = named ?? view;
  const { inputs, flags, help } = readArguments(command, named ? args.slice(1) : args);
  return help ? show(session, commandHelp(command)) : command.run(inputs, flags, session);
}

/** The command that the arguments begin with; `view` need not be named. */
function commandIn([first]: string[]): Command | undefined {
  return commands.find(({ name }) => name === first);
}

async function show(session: Session, text: string): Promise<number> {
  await print([text], session);
  return 0;
}

function didYouMean(name: string): string {
  const meant = nearest(
    name,
    commands.map((command) => command.name),
  );
  return meant ? ` (did you mean ${meant}?)` : '';
}
