/** The page as `conceptscape view` serves it: with an engine, and the atlas beside it where there is one. */
import { loadAtlas } from './state/load.ts';
import { open, say } from './open.tsx';
import { createSource } from './state/source.ts';

const source = createSource({
  build: async (...given) => (await import('../build/run/browser-client.ts')).buildInWorker(...given),
  rebuild: async (...given) => (await import('../build/run/browser-client.ts')).rebuildInWorker(...given),
  sort: async (files) => (await import('./state/brought.ts')).sortBrought(files),
  example: async () => (await import('./state/example.ts')).exampleFiles(),
});

void open(source, async () => {
  say('Reading the map …');
  // The map's code comes while the atlas does; whether it can run here is asked when it is needed.
  import('./map/stage.ts').catch(() => {});
  const atlas = await loadAtlas('atlas.json');
  if (atlas) source.show(atlas, { kind: 'served' }, { keepView: true });
});
