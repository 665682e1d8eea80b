import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextTowards, type Direction } from '../../../src/page/map/walk.ts';

const coordinate = fc.integer({ min: -50, max: 50 });
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 30 });
const turned: Record<Direction, (x: number, y: number) => [along: number, aside: number]> = {
  right: (x, y) => [x, y],
  left: (x, y) => [-x, y],
  up: (x, y) => [y, x],
  down: (x, y) => [-y, x],
};

test('a step leads to a mark on that side, within 45°, and there is one wherever such a mark is', () => {
  fc.assert(
    fc.property(points, fc.constantFrom('right', 'left', 'up', 'down'), (points, direction) => {
      const [x, y] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const isOnSide = (node: number) => {
        const [along, aside] = turned[direction](x[node]! - x[0]!, y[node]! - y[0]!);
        return along > 0 && Math.abs(aside) <= along;
      };
      const next = nextTowards(direction, 0, x.keys(), x, y);
      expect(next === null ? x.some((_, node) => isOnSide(node)) : !isOnSide(next)).toBe(false);
    }),
  );
});

test('of two marks straight ahead the nearer is next, and one ahead before one as near but aside', () => {
  expect(nextTowards('right', 0, [1, 2], [0, 9, 5], [0, 0, 0])).toBe(2);
  expect(nextTowards('up', 0, [1, 2], [0, 4, 0], [0, 4, 6])).toBe(2);
});
