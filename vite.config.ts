import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/**
 * One build, two platforms: the page (`dist/page`, for the browser) and the doors for Node (`dist/*.js`: the command and
 * the library). Node's build bundles our own code and data files and leaves the libraries to be loaded from node_modules.
 */
export default defineConfig({
  root: 'src/view',
  publicDir: '../../public',
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  builder: {
    async buildApp(builder) {
      await builder.build(builder.environments['client']!);
      await builder.build(builder.environments['node']!);
    },
  },
  environments: {
    client: {
      build: { outDir: '../../dist/page', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
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
          input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
          output: { entryFileNames: '[name].js' },
        },
      },
    },
  },
});
