import { defineConfig } from 'vitest/config';
import { constants } from './vite.config.ts';

/**
 * `npm test` runs `unit` and `browser`, `npm run check:long` runs `long`. Two workers each, for the two cores of a small
 * machine; a module is loaded once a worker, so that what the engine knows and the map of the seeds are made once in each.
 * What starts the command or a browser needs `npm run build` first.
 */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: constants,
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,property,golden}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          setupFiles: ['tests/long/setup.ts'],
          env: { TEST_TIMES: '20' },
          testTimeout: 600_000,
          hookTimeout: 120_000,
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
