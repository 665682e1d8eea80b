import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const made = new Map<string, Promise<string>>();

/** A file of this folder with all it imports as one script, to be run in a page. */
export function scriptOf(file: string): Promise<string> {
  const known = made.get(file);
  if (known) return known;
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const script = build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  }).then((built) => (built as { output: { code: string }[] }[])[0]!.output[0]!.code);
  made.set(file, script);
  return script;
}
