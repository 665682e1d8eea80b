// The thread of `src/node/build-thread.ts` when the program runs from its sources, as under vitest and tsx: Node is taught
// TypeScript and text files (`?raw`), which a build has bundled.
import { register } from 'node:module';
import { register as registerTypeScript } from 'tsx/esm/api';

const loadText = `
import { readFile } from 'node:fs/promises';
export async function load(url, context, next) {
  if (!url.endsWith('?raw')) return next(url, context);
  const text = await readFile(new URL(url.slice(0, -'?raw'.length)), 'utf8');
  return { format: 'module', source: 'export default ' + JSON.stringify(text), shortCircuit: true };
}`;

registerTypeScript();
register(`data:text/javascript,${encodeURIComponent(loadText)}`);
await import('../src/build/run/node-thread.ts');
