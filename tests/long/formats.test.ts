import { expect, it } from 'vitest';
import { checkHarmful } from '../fixtures/damaged-exports.ts';
import { samples } from '../fixtures/sample-exports.ts';

it('no damage to a file of any format stops the program or loses a paper without a word', async () => {
  const files = await checkHarmful(40, 20261128);
  expect(files).toBe(40 * 7 * samples.length);
  expect(files).toBeGreaterThan(3000);
}, 600_000);
