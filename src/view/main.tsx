/** The page as `conceptscape view` serves it: with an engine, and the atlas beside it where there is one. */
import { loadAtlas } from './load.ts';
import { open, say } from './open.tsx';
import { createSource } from './source.ts';

const source = createSource({
  build: async (...given) => (await import('../pipeline/client.ts')).buildInWorker(...given),
  sort: async (files) => (await import('./brought.ts')).sortBrought(files),
  example: async () => (await import('./example.ts')).exampleFiles(),
});

void open(source, async () => {
  say('Reading the map …');
  // The map's code comes while the atlas does; whether it can run here is asked when it is needed.
  import('./stage/stage.ts').catch(() => {});
  const atlas = await loadAtlas('./atlas.json');
  if (atlas) source.show(atlas, { kind: 'served' }, { keepView: true });
});
