import { describe, expect, it } from 'vitest';
import { companions, pairDrawer, shuffle } from '../../../scripts/train/pairs.ts';
import { bagOf, chooseTerms, readTexts, weigh, type Text } from '../../../scripts/train/texts.ts';
import { seeded } from '../../../src/build/random.ts';

async function* papers(...abstracts: string[]) {
  for (const [at, abstract] of abstracts.entries()) yield { id: `${at}`, title: '', abstract };
}
const terms = (...numbers: number[]): Uint16Array => Uint16Array.from(numbers);
const text = (title: Uint16Array, sentences: Uint16Array[], ...authors: string[]): Text => ({
  title,
  sentences,
  authors,
});
/** Numbers that come one after the other, in place of chance. */
const drawn = (...numbers: number[]) => {
  const rest = [...numbers];
  return () => rest.shift() ?? Number.NaN;
};
const termsIn = ({ terms, weights }: { terms: number[]; weights: number[] }) =>
  Object.fromEntries(terms.map((term, at) => [term, weights[at]]));

describe('the terms that get a vector', () => {
  it('are those of 15 papers or more, and of 15 in 100 at most, the most frequent first', async () => {
    const uses: [string, number][] = [['rare', 14], ['thalamus', 15], ['cortex', 15], ['soil', 18], ['common', 19]]; // prettier-ignore
    const abstracts = Array.from({ length: 120 }, (_, at) =>
      uses.flatMap(([word, times]) => (at < times ? [word] : [])).join('. '),
    );
    const { papers: read, terms, rarity } = await chooseTerms(papers(...abstracts));
    expect([read, terms]).toEqual([120, ['soil', 'cortex', 'thalamus']]);
    expect(rarity).toEqual([Math.log(120 / 18), Math.log(120 / 15), Math.log(120 / 15)]);
  });
});

describe('texts', () => {
  it('a text has two known terms in its title and in two of its sentences', async () => {
    async function* titled() {
      const abstract = 'Cortex and soil. One cortex! Soil, soil?';
      yield { id: 'a', title: 'Soil, cortex', abstract, authors: ['X'] };
      yield { id: 'b', title: 'Soil', abstract };
      yield { id: 'c', title: 'Soil, cortex', abstract: 'Cortex and soil. One cortex! Soil?' };
    }
    expect(await readTexts(titled(), ['cortex', 'soil'])).toEqual([text(terms(1, 0), [terms(0, 1), terms(1, 1)], 'X')]);
  });

  it('a bag weighs each term by one plus the logarithm of its number', () => {
    expect(termsIn(bagOf([terms(3, 1), terms(3, 3)]))).toEqual({ 3: 1 + Math.log(3), 1: 1 });
  });

  it('a text is a row of length 1 by tf-idf, its title counted twice', () => {
    // Term 0 four times, of rarity 1; term 1 once, of rarity 2: 1 + ln 4 and 2 before they are set to length 1.
    const rows = weigh([text(terms(0), [terms(0, 0), terms(1)]), text(terms(1), [terms(1)])], [1, 2]);
    expect([[...rows.start], [...rows.feature]]).toEqual([[0, 2, 3], [0, 1, 1]]); // prettier-ignore
    const length = Math.hypot(1 + Math.log(4), 2);
    [(1 + Math.log(4)) / length, 2 / length, 1].forEach((weight, at) => expect(rows.weight[at]).toBeCloseTo(weight, 6));
  });
});

describe('pairs of texts', () => {
  it('papers of one author go together, unless the name is on more than twelve', () => {
    const by = (count: number) => Array.from({ length: count }, () => text(terms(), [], 'X'));
    expect(companions([...by(2), text(terms(), [], 'Y')])).toEqual([[1], [0], []]);
    expect(companions(by(12)).map(({ length }) => length)).toEqual(Array(12).fill(11));
    expect(companions(by(13)).flat()).toEqual([]);
  });

  const sentences = [terms(1), terms(2), terms(3)];
  const texts = [text(terms(0), sentences, 'X'), text(terms(4), [terms(5), terms(6)], 'X'), text(terms(7), sentences)];
  const pair = (paper: number, ...numbers: number[]) =>
    pairDrawer(texts, drawn(...numbers))(paper).map((bag) => bag.terms);

  it('half of the pairs of a paper are with one of its authors, with seven in ten of the sentences of both', () => {
    expect(pair(0, 0.49, 0, 0.69, 0.7, 0, 0.7, 0)).toEqual([[0, 1, 3], [4, 6]]); // prettier-ignore
    expect(pair(0, 0.5, 0)).toEqual([[0], [1, 2, 3]]);
  });

  it('of the other pairs four in ten are a title and its abstract', () => {
    expect(pair(2, 0.39)).toEqual([[7], [1, 2, 3]]);
    // Two draws shuffle the three sentences; the first two are one side; three in ten have the title on the other.
    expect(pair(2, 0.4, 0.99, 0.99, 0.3)).toEqual([[1, 2], [3]]);
    expect(pair(2, 0.4, 0.99, 0.99, 0.29)).toEqual([
      [1, 2],
      [3, 7],
    ]);
  });

  it('a shuffle keeps all items, and is the same from the same seed', () => {
    const items = Array.from({ length: 50 }, (_, at) => at);
    const mixed = shuffle(items, seeded(1));
    expect(mixed.toSorted((a, b) => a - b)).toEqual(items);
    expect(mixed).not.toEqual(items);
    expect(shuffle(items, seeded(1))).toEqual(mixed);
  });
});
