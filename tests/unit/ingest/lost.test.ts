import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutatedText, readMutated } from '../../fixtures/mutated-texts.ts';

it('a record that nothing was done to is a paper, or a notice names its line, whatever was done to the text around it', async () => {
  await fc.assert(
    fc.asyncProperty(mutatedText, async (text) => {
      expect((await readMutated(text)).lost).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('a text of many records is hardly ever refused as a whole for what was done to some of them', async () => {
  const texts = fc.sample(mutatedText, { numRuns: 200, seed: 1 }).filter(({ records }) => records >= 8);
  const refused = [];
  for (const text of texts) if ((await readMutated(text)).isRefused) refused.push(text);
  expect(texts.length).toBeGreaterThan(50);
  expect(refused.length).toBeLessThanOrEqual(1);
});
