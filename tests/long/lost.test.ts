import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutatedText, readMutated } from '../fixtures/mutated-texts.ts';

it('a record that nothing was done to is a paper, or a notice names its line: five thousand texts', async () => {
  await fc.assert(
    fc.asyncProperty(mutatedText, async (text) => {
      expect((await readMutated(text)).lost).toEqual([]);
    }),
    { numRuns: 5000 },
  );
}, 600_000);
