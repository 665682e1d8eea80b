// Lets Node import text files as Vite does (`import table from './table.txt?raw'`): npx tsx --import ./scripts/raw-text.mjs SCRIPT
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

const suffix = '?raw';

export function resolve(specifier, context, next) {
  if (!specifier.endsWith(suffix)) return next(specifier, context);
  return { url: new URL(specifier, context.parentURL).href, shortCircuit: true };
}

export function load(url, context, next) {
  if (!url.endsWith(suffix)) return next(url, context);
  const text = readFileSync(fileURLToPath(url.slice(0, -suffix.length)), 'utf8');
  return { format: 'module', source: `export default ${JSON.stringify(text)};`, shortCircuit: true };
}

register(import.meta.url);
