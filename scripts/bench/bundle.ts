import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a source file (given from the root of the project) for Node as the command is bundled, so that what is measured is
 * what users run; returns the path of the program.
 */
export async function bundle(source: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const name = source.replace(/\.ts$/, '').replaceAll('/', '-');
  const outDir = `${root}node_modules/.cache/bench/${name}`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: source,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  return `${outDir}/main.mjs`;
}
