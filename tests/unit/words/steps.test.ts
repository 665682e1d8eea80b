import { expect, test } from 'vitest';
import { buildAtlas } from '../../../src/build/index.ts';
import { howFar } from '../../../src/words/steps.ts';
import type { Stage } from '../../../src/model/index.ts';

test('a build is told of in steps that only go on, papers counted while they are read and while concepts are chosen', async () => {
  const line = (at: number) =>
    JSON.stringify({
      title: `Spiking neural networks and plasticity ${at}`,
      abstract: `Spiking neural networks learn by synaptic plasticity in the visual cortex. Study ${at} trains them on MNIST.`,
    });
  const text = Array.from({ length: 120 }, (_, at) => line(at)).join('\n');
  const told: [Stage, number, number | null][] = [];
  const file = { name: 'papers.jsonl', open: () => new Blob([text]).stream() };
  const atlas = await buildAtlas([file], {}, { progress: (...step) => void told.push(step) });
  expect(atlas.papers.length).toBe(120);
  const counts = (of: Stage) =>
    told.filter(([stage, , total]) => stage === of && total !== null).map(([, done]) => done);
  expect(counts('extract')).toEqual([50, 100, 120]);
  expect(counts('select')).toEqual([0, 50, 100]);
  const parts = told.map((step) => howFar(...step).part);
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  // A stage that counts papers goes on with each count: extraction takes 0.2 of the time from 0.12 on.
  const partsOf = (of: Stage) => parts.filter((_, at) => told[at]![0] === of);
  expect(partsOf('extract')).toEqual([50, 100, 120].map((done) => expect.closeTo(0.12 + (0.2 * done) / 120, 12)));
  expect(new Set(partsOf('select')).size).toBe(3);
});
