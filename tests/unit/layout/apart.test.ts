import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pushApart } from '../../../src/layout/apart.ts';

const discs = fc.array(
  fc.record({
    x: fc.double({ min: -300, max: 300, noNaN: true }),
    y: fc.double({ min: -300, max: 300, noNaN: true }),
    radius: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 40 },
);

test('no two discs overlap afterwards, and none that stood free has moved', () => {
  fc.assert(
    fc.property(discs, (nodes) => {
      const x = Float64Array.from(nodes, (node) => node.x);
      const y = Float64Array.from(nodes, (node) => node.y);
      const radius = nodes.map((node) => node.radius);
      expect(pushApart(x, y, radius, { gap: 1, rounds: 5000 })).toBe(true);
      for (let a = 0; a < x.length; a++) {
        for (let b = 0; b < a; b++)
          expect(Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)).toBeGreaterThan(radius[a]! + radius[b]! + 0.49);
      }
    }),
  );
  const x = Float64Array.from([0, 100, 100]);
  const y = Float64Array.from([0, 0, 0]);
  pushApart(x, y, [5, 5, 5]);
  expect([x[0], y[0]]).toEqual([0, 0]);
  expect(Math.hypot(x[1]! - x[2]!, y[1]! - y[2]!)).toBeCloseTo(11, 0);
});
