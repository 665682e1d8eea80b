import { expect, it } from 'vitest';
import { wordOdds } from '../../../scripts/train/odds.ts';

const rows = (...keys: string[]) => keys.map((key) => ({ key: key.slice(1), positive: key.startsWith('+') }));

it('the odds of a word are its share of marked rows against the average, with six average rows added', () => {
  // Three of eight rows are marked. "net" is the last word of four rows, two of them marked:
  // (2 + 6 * 3/8) / (4 + 6) = 0.425, and ln(0.425 / 0.575) - ln(0.375 / 0.625) = 0.2085.
  const { head, first, any } = wordOdds(
    rows('+spiking net', '+neural net', '-big net', '-net', '+spiking cell', '-spiking', '-big cell', '-big data'),
  );
  expect([...head]).toEqual([['net', 0.21]]);
  // "big" begins three rows, none of them marked: 6 * 3/8 / 9 = 0.25, and ln(1/3) - ln(3/5) = -0.5878.
  expect([...first]).toEqual([['big', -0.59]]);
  // "spiking" is in three rows, two of them marked: (2 + 2.25) / 9 = 0.4722, and 0.3994.
  expect([...any]).toEqual([
    ['spiking', 0.4],
    ['net', 0.21],
    ['big', -0.59],
  ]);
});

it('a word has odds from three rows on, and counts once in a row', () => {
  const { head, any } = wordOdds(rows('+net net', '-net', '-cell', '-cell', '+cell'));
  expect([...head.keys()]).toEqual(['cell']);
  expect([...any.keys()]).toEqual(['cell']);
});

it('a row of one word has no first word', () => {
  expect(wordOdds(rows('+net', '-net', '-net')).first.size).toBe(0);
});
