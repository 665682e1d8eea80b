import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a script of this folder as the command is bundled, so that what is measured is what users run (and data files can
 * be imported); returns the path of the program.
 */
export async function bundle(name: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const outDir = fileURLToPath(new URL('../../node_modules/.cache/bench', import.meta.url));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: `scripts/bench/${name}.ts`,
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return `${outDir}/${name}.mjs`;
}
