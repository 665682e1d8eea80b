import { describe, expect, test, vi } from 'vitest';
import { buildAtlas, rebuildAtlas } from '../../../src/build/index.ts';
import { curationOf } from '../../../src/curation/change.ts';
import { readCuration } from '../../../src/curation/read.ts';
import { atlasText } from '../../../src/formats/write/atlas-json.ts';
import { UserError, type Atlas, type Stage } from '../../../src/model/index.ts';
import { rebuildInThread } from '../../../src/node/build-thread.ts';
import { jsonLines, memoryFile } from '../../fixtures/memory-files.ts';

vi.setConfig({ testTimeout: 120_000 });

const records = Array.from({ length: 6 }, (_, i) => ({
  id: `p${i}`,
  title: `Spiking neural networks, part ${i}`,
  abstract: `Spiking neural networks (SNNs) learn with surrogate gradients on neuromorphic hardware. Trial ${i}.`,
}));
const atlas = await buildAtlas([memoryFile('papers.jsonl', jsonLines(...records))], { seed: 7, vectors: false });
const hiding = (name: string) => ({ curation: curationOf('my.yaml', [{ section: 'hide', name }]) });
const textOf = (atlas: Atlas): string => [...atlasText(atlas)].join('');

describe('a build in a thread of Node', () => {
  test('gives the atlas that it gives in this one, and tells how far it is', async () => {
    const stages: Stage[] = [];
    const changes = hiding('surrogate gradient');
    const there = await rebuildInThread(atlas, changes, { progress: (stage) => stages.push(stage) });
    expect(textOf(there)).toBe(textOf(await rebuildAtlas(atlas, changes)));
    expect([...new Set(stages)]).toEqual(['extract', 'select', 'network', 'themes', 'layout']);
  });

  test('is waited for by this one without standing still', async () => {
    const turns: string[] = [];
    const build = rebuildInThread(atlas, hiding('neuromorphic hardware')).then(() => turns.push('build'));
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      turns.push('turn');
    }
    await build;
    expect(turns).toEqual(['turn', 'turn', 'turn', 'build']);
  });

  test('tells what the user can mend with its code and message', async () => {
    const curation = readCuration('hide: [a]\nkeep: [a]\n', 'my.yaml');
    const error = await rebuildInThread(atlas, { curation }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: 'bad-curation', message: expect.stringMatching(/^my\.yaml:2:8: "a" is kept/) });
  });

  test('tells a mistake of ours with the place where it was met', async () => {
    const broken = { ...atlas, papers: null as unknown as Atlas['papers'] };
    const error = await rebuildInThread(broken, {}).catch((error: unknown) => error);
    expect(error).not.toBeInstanceOf(UserError);
    expect(error).toMatchObject({ message: expect.stringMatching(/null/), stack: expect.stringContaining('build.ts') });
  });

  test('ends with the reason of an abort, before it begins or in its midst', async () => {
    const reason = new Error('a newer one');
    await expect(rebuildInThread(atlas, {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const abort = new AbortController();
    const stages: Stage[] = [];
    const progress = (stage: Stage) => {
      stages.push(stage);
      abort.abort(reason);
    };
    await expect(rebuildInThread(atlas, hiding('x'), { signal: abort.signal, progress })).rejects.toBe(reason);
    expect(stages).toContain('extract');
    // The next build has a thread that works.
    expect(textOf(await rebuildInThread(atlas, {}))).toBe(textOf(atlas));
  });

  test('does not hear of the progress of the next one', async () => {
    const heard: Stage[] = [];
    await rebuildInThread(atlas, {}, { progress: (stage) => heard.push(stage) });
    const before = heard.length;
    await rebuildInThread(atlas, hiding('x'));
    expect(heard).toHaveLength(before);
  });
});
