import { builtinModules } from 'node:module';
import { defineConfig, type BuildEnvironmentOptions } from 'vite';
import { summary } from './src/formats/read/readable.ts';

/** What can be read, for the page to say before it loads the readers. */
export const constants = { READABLE: JSON.stringify(summary) };

const page: BuildEnvironmentOptions = {
  outDir: '../../dist/page',
  emptyOutDir: true,
  target: 'es2022',
  modulePreload: { polyfill: false },
};

/**
 * One build, two platforms: for the browser the page (`dist/page`) and the same page as one script and one style sheet, to
 * be written into one HTML file (`dist/page/one-file`); for Node the command and the library (`dist/node`), which bundle our
 * own code and data files and leave the libraries to be loaded from node_modules.
 */
export default defineConfig({
  root: 'src/page',
  publicDir: '../../public',
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  define: constants,
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'oneFile', 'node']) await builder.build(builder.environments[name]!);
    },
  },
  environments: {
    client: { build: page },
    oneFile: {
      consumer: 'client',
      build: {
        ...page,
        outDir: '../../dist/page/one-file',
        modulePreload: false,
        copyPublicDir: false,
        cssCodeSplit: false,
        rolldownOptions: {
          input: 'src/page/one-file.tsx',
          output: { codeSplitting: false, entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
        },
      },
    },
    node: {
      consumer: 'server',
      resolve: { builtins: builtinModules.flatMap((name) => [name, `node:${name}`]) },
      build: {
        ssr: true,
        outDir: '../../dist/node',
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: {
            cli: 'src/cli/main.ts',
            index: 'src/index.ts',
            'build-thread': 'src/build/run/node-thread.ts',
          },
          output: { entryFileNames: '[name].js' },
        },
      },
    },
  },
});
