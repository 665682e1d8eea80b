// npm start: installs and builds what is missing, then shows the map of the example papers, or of the inputs given:
//   npm start -- --no-open --port 5000 my-papers/
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, checkNode, install, root } from './prepare.mjs';

checkNode();
install();
if (!build()) process.exit(1);

const args = process.argv.slice(2);
const withValue = { port: { type: 'string' }, seed: { type: 'string' } };
const { positionals, values } = parseArgs({ args, options: withValue, strict: false, allowPositionals: true });
if (positionals.length === 0 && !values.help && !values.h) args.push(join(root, 'seeds'));

// The command runs in this process; here, unlike there, Ctrl-C is how it is meant to end.
process.on('SIGINT', () => process.exit(0));
process.argv = [process.argv[0], 'conceptscape', 'view', ...args];
await import(pathToFileURL(join(root, 'dist', 'node', 'cli.js')).href);
