import { describe, expect, test } from 'vitest';
import { buildNetwork, relateConcepts } from '../../../src/network/index.ts';
import type { EdgeTable } from '../../../src/model/index.ts';

const table = (rows: [number, number, number][]): EdgeTable => ({
  source: rows.map((r) => r[0]),
  target: rows.map((r) => r[1]),
  weight: rows.map((r) => r[2]),
});

describe('the network', () => {
  test('association strength is observed over expected', () => {
    const about = table([
      [0, 0, 1],
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 1],
      [2, 0, 1],
      [3, 2, 1],
    ]);
    expect(relateConcepts(about, 4, 3)).toEqual(
      table([[0, 1, (2 * 4) / (3 * 2)]].map(([a, b, w]) => [a!, b!, Math.round(w! * 1e4) / 1e4])),
    );
  });

  test('concepts that met once are not related; all concepts stay tied to their papers', () => {
    const about = table([
      [0, 0, 0.9],
      [0, 1, 0.4],
      [1, 0, 0.5],
    ]);
    const network = buildNetwork(about, 2, 2);
    expect(network.related.source).toEqual([]);
    expect(network.mentions.target).toHaveLength(3);
  });

  test('edges are sorted whatever the order of importance', () => {
    const network = buildNetwork(
      table([
        [0, 5, 0.9],
        [0, 1, 0.4],
      ]),
      1,
      6,
    );
    expect(network.mentions.target).toEqual([1, 5]);
  });
});
