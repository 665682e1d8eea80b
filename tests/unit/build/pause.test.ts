import { describe, expect, test } from 'vitest';
import { mapPapers } from '../../../src/build/index.ts';
import { inTurns, pause } from '../../../src/build/pause.ts';
import { seeded } from '../../../src/build/random.ts';
import { layoutSteps } from '../../../src/layout/index.ts';
import { finish, type EdgeTable, type Paper, type Stage, type Steps } from '../../../src/model/index.ts';
import { overlapSteps } from '../../../src/overlaps/index.ts';
import { tieSteps } from '../../../src/themes/affinity.ts';
import { communitySteps } from '../../../src/themes/communities.ts';
import { noFacts } from '../../fixtures/no-facts.ts';
import { smallAtlas } from '../../fixtures/small-atlas.ts';

const reason = new Error('enough');

/** Keeps this thread busy for longer than a build may hold it up. */
function holdUp(): void {
  const begin = performance.now();
  while (performance.now() - begin < 25);
}

function* counting(to: number, each: (at: number) => void = () => {}): Steps<number> {
  for (let at = 0; at < to; at++) {
    each(at);
    yield;
  }
  return to;
}

describe('a pause', () => {
  test('lets timers run that came due while the thread was busy', async () => {
    let hasRun = false;
    setTimeout(() => (hasRun = true), 0);
    holdUp();
    await pause({});
    expect(hasRun).toBe(true);
  });

  test('throws the reason of an abort, also of one that comes during it', async () => {
    await expect(pause({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const abort = new AbortController();
    setTimeout(() => abort.abort(reason), 0);
    holdUp();
    await expect(pause({ signal: abort.signal })).rejects.toBe(reason);
  });
});

describe('a computation in steps', () => {
  test('gives its result with and without pauses', async () => {
    expect(finish(counting(3))).toBe(3);
    expect(await inTurns(counting(3), {})).toBe(3);
  });

  test('ends at the next step when it is aborted', async () => {
    const abort = new AbortController();
    const seen: number[] = [];
    const steps = counting(9, (at) => {
      seen.push(at);
      if (at === 2) abort.abort(reason);
    });
    await expect(inTurns(steps, { signal: abort.signal })).rejects.toBe(reason);
    expect(seen).toEqual([0, 1, 2]);
  });

  test('may be interrupted between two runs of a clustering, some papers, slices of the layout, parts of overlaps', () => {
    const steps = (of: Steps<unknown>): number => {
      let count = 0;
      while (!of.next().done) count++;
      return count;
    };
    const ring: EdgeTable = { source: [0, 1, 2], target: [1, 2, 3], weight: [1, 1, 1] };
    expect(steps(communitySteps(ring, 4, seeded(1), { runs: 12 }))).toBe(12);
    expect(steps(tieSteps(ring, 101))).toBe(3);
    const { network, themes, concepts } = smallAtlas();
    expect(steps(layoutSteps(network, ring, themes, concepts, seeded(1), { iterations: 120 }))).toBe(3 + 2);
    expect(steps(overlapSteps(network, themes, concepts))).toBe(2);
  });
});

describe('a build', () => {
  const papers = Array.from({ length: 60 }, (_, i): Paper => {
    const abstract = `Spiking neural networks learn with surrogate gradients. Event cameras see motion ${i}.`;
    return { ...noFacts, id: `p${String(i).padStart(2, '0')}`, title: `Part ${i}`, abstract };
  });
  const stages: Stage[] = ['extract', 'select', 'network', 'themes', 'layout'];

  test.each(stages)('that is aborted during the stage %s ends before the next one', async (stage) => {
    const abort = new AbortController();
    const seen: Stage[] = [];
    const progress = (now: Stage) => {
      seen.push(now);
      if (now === stage) abort.abort(reason);
    };
    await expect(mapPapers(papers, [], { vectors: false }, { progress, signal: abort.signal })).rejects.toBe(reason);
    expect(seen.at(-1)).toBe(stage);
    expect(seen.filter((now) => now === stage)).toHaveLength(1);
  });

  test('looks whether it is aborted in every stage, in long ones many times', async () => {
    const looks: Partial<Record<Stage, number>> = {};
    let now: Stage = 'read';
    const signal = { throwIfAborted: () => (looks[now] = (looks[now] ?? 0) + 1) } as unknown as AbortSignal;
    await mapPapers(papers, [], { vectors: false, themes: 2 }, { progress: (stage) => (now = stage), signal });
    for (const stage of stages) expect(looks[stage]).toBeGreaterThan(0);
    expect(looks.themes).toBeGreaterThan(100);
    expect(looks.layout).toBeGreaterThan(6);
  });
});
