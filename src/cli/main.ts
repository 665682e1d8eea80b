#!/usr/bin/env node
import { run } from './run.ts';

// Leaving by `exit` lets half-written files be cleaned away; 128 + the signal's number is what shells expect.
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

// `print` tells what goes wrong with standard output; without a listener it would be thrown as well.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), process);
