#!/usr/bin/env node
import { endOnSignals } from '../node/signals.ts';
import { run } from './run.ts';

// Half-written files are cleaned away on the way out.
endOnSignals();

// `print` tells what goes wrong with standard output; without a listener it would be thrown as well.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), process);
