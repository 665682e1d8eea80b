// What `npm start` and `npm test` need first, on a fresh clone too: so this file knows nothing but Node itself.
// Run as a program (by npm, after `npm ci` and for `npm run build`) it builds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installedFrom = join(root, 'node_modules', '.installed-from');
const builtFrom = join(root, 'dist', 'node', '.built-from');
const sources = ['src', 'seeds', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** Ends the program with a clear message when Node is too old to go on. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`conceptscape needs Node 20.19 or newer, and this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
}

/** Installs the libraries, unless those that package-lock.json asks for are there. */
export function install() {
  const wanted = hash(['package-lock.json']);
  if (read(installedFrom) === wanted) return;
  console.error('Installing the libraries (once) ...');
  // Their install scripts are not needed, and ours would only build what is built next.
  const npm = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', npm, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (!ended(done)) fail('The libraries could not be installed: see above. It needs the network, this one time.', done);
  writeFileSync(installedFrom, wanted);
}

/** Builds the page and the command, unless they are built from these very sources; returns whether that went well. */
export function build() {
  const wanted = hash(sources);
  if (read(builtFrom) === wanted && existsSync(join(root, 'dist', 'page', 'index.html'))) return true;
  console.error('Building ...');
  const done = run('vite', 'build', '--app', '--logLevel', 'warn');
  if (!done) return false;
  chmodSync(join(root, 'dist', 'node', 'cli.js'), 0o755); // npx runs it as it is
  writeFileSync(builtFrom, wanted);
  return true;
}

/** Runs the program of a package in node_modules, and returns whether it ended well. */
export function run(name, ...args) {
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const program = join(root, 'node_modules', name, typeof bin === 'string' ? bin : Object.values(bin)[0]);
  return ended(spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }));
}

function ended({ status, signal }) {
  if (signal === 'SIGINT') process.exit(130); // Ctrl-C, which this program was told as well
  return status === 0;
}

function fail(message, { error }) {
  console.error(error ? `${message} (${error.message})` : message);
  process.exit(1);
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** A hash of the names and contents of files and of everything in folders. */
function hash(names) {
  const sum = createHash('sha256');
  const add = (name) => {
    const path = join(root, name);
    if (!existsSync(path)) return;
    const entries = readEntries(path);
    if (entries) for (const entry of entries) add(`${name}/${entry}`);
    else sum.update(`${name}\0`).update(createHash('sha256').update(readFileSync(path)).digest());
  };
  names.forEach(add);
  return sum.digest('hex');
}

/** What is in a folder, sorted; `null` for a file. */
function readEntries(path) {
  try {
    return readdirSync(path).sort();
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  checkNode();
  if (process.env.npm_lifecycle_event === 'prepare') writeFileSync(installedFrom, hash(['package-lock.json']));
  const canBuild = existsSync(join(root, 'node_modules', 'vite')); // not in an installation without what development needs
  if (canBuild && !build()) process.exit(1);
}
