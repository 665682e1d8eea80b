import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  profilePapers,
  readTerms,
  readVectors,
  sumOfTerms,
  termsOf,
  writeVectors,
} from '../../../src/profile/index.ts';

describe('terms', () => {
  it('a final s is taken off from four letters on, and "ies" becomes "y" from five on', () => {
    expect(['abs', 'arms', 'ties', 'flies'].map((word) => termsOf(word)[0])).toEqual(['abs', 'arm', 'tie', 'fly']);
  });

  it('a term has two letters or more', () => {
    expect([termsOf('x'), termsOf('xy')]).toEqual([[], ['xy']]);
  });

  it('a formula has up to 200 characters between its dollar signs, and is no term', () => {
    const formula = (length: number) => `cortex $${'x'.repeat(length)}$ thalamus`;
    expect(termsOf(formula(200))).toEqual(['cortex', 'thalamus']);
    expect(termsOf(formula(201))).toContain('x'.repeat(201));
  });

  it('a pair of terms never reaches over a mark, a formula or a word of grammar', () => {
    const between = fc.constantFrom(', ', '; ', '. ', ' (', ') ', '/', ' $x^2$ ', ' of the ', ' and ', '\n', ' "');
    const word = fc.constantFrom('cortex', 'thalamus', 'neuron');
    fc.assert(
      fc.property(word, between, word, (a, mark, b) => {
        expect(termsOf(a + mark + b)).toEqual([a, b]);
        expect(termsOf(`${a} ${b}`)).toEqual([a, b, `${a} ${b}`]);
      }),
    );
  });

  it('a term of the title counts twice, one of the abstract once', () => {
    expect(readTerms({ title: 'Cortex', abstract: 'Cortex; thalamus.' })).toEqual(
      new Map([
        ['cortex', 3],
        ['thalamus', 1],
      ]),
    );
  });
});

describe('vectors', () => {
  it('a vector is written in steps of a 31st of its largest coordinate, told in four digits', () => {
    const text = writeVectors(['a', 'b c'], 3, Float32Array.from([3.1, -3.1, 0.1, 1, 0, 0.5]), 'a note');
    // The digits count from A: A is 0, f is 31, g is 32, v is 47, + is 62. 1 / 31 is 0.03226, 0.5 are 15.5 steps.
    expect(text).toBe('# a note\na\t0.1\t+Ag\nb c\t0.03226\t+fu\n');
  });

  it('vectors are read as they were written, to a part in sixty of the largest coordinate', () => {
    const coordinate = fc.integer({ min: -8000, max: 8000 }).map((n) => n / 8);
    const row = fc.array(coordinate, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const terms = rows.map((_, at) => `term ${at}`);
        const read = readVectors(writeVectors(terms, 4, Float32Array.from(rows.flat()), ''));
        expect([...read.row.keys()]).toEqual(terms);
        rows.forEach((own, term) => {
          const largest = Math.max(...own.map(Math.abs));
          own.forEach((value, at) => {
            const error = Math.abs(read.values[term * 4 + at]! * read.scale[term]! - value);
            expect(error).toBeLessThanOrEqual(largest / 60);
          });
        });
      }),
    );
  });

  it('the vectors of a text are summed, each by one plus the logarithm of how often its term is named', () => {
    const vectors = { dimensions: 2, row: new Map([['cortex', 0], ['neuron', 1]]), values: Int8Array.from([2, -4, 10, 0]), scale: Float32Array.from([0.5, 0.1]) }; // prettier-ignore
    const sum = sumOfTerms(new Map([['cortex', 3], ['neuron', 1], ['unknown', 9]]), vectors); // prettier-ignore
    expect(sum[0]).toBeCloseTo((1 + Math.log(3)) * 1 + 1, 5);
    expect(sum[1]).toBeCloseTo((1 + Math.log(3)) * -2, 5);
  });
});

describe('profiles', () => {
  const word = fc.constantFrom('cortex', 'thalamus', 'neuron', 'synapse', 'soil', 'microbe');
  const papersOf = fc
    .array(fc.array(word, { maxLength: 5 }), { maxLength: 6 })
    .map((papers) => papers.map((words) => readTerms({ title: '', abstract: words.join('; ') })));

  it('a profile has the terms of two papers or more, and no others', () => {
    fc.assert(
      fc.property(papersOf, (papers) => {
        const { terms } = profilePapers(papers, null);
        const named = new Map<number, Set<string>>();
        let row = 0;
        papers.forEach((own, paper) => {
          for (const [term, times] of own) {
            if (papers.filter((other) => other.has(term)).length < 2) continue;
            expect([terms.source[row], terms.weight[row]]).toEqual([paper, 1 + Math.log(times)]);
            const number = terms.target[row++]!;
            named.set(number, (named.get(number) ?? new Set()).add(term));
          }
        });
        expect(terms.source).toHaveLength(row);
        for (const own of named.values()) expect(own.size).toBe(1);
      }),
    );
  });

  const vectors = readVectors(
    writeVectors(['cortex', 'neuron', 'soil'], 2, Float32Array.from([1, 0, 0, 1, -1, 2]), ''),
  );

  it('two papers lie on opposite sides of their middle', () => {
    const papers = ['cortex', 'neuron'].map((abstract) => readTerms({ title: '', abstract }));
    const { latent } = profilePapers(papers, vectors);
    // (1, 0) and (0, 1) less their middle (1/2, 1/2), each set to length 1
    [Math.SQRT1_2, -Math.SQRT1_2, -Math.SQRT1_2, Math.SQRT1_2].forEach((value, at) =>
      expect(latent!.values[at]).toBeCloseTo(value, 5),
    );
  });

  it('the place of a paper has length 1, or 0 where no term is known or it lies in the middle', () => {
    fc.assert(
      fc.property(papersOf, (papers) => {
        const { latent } = profilePapers(papers, vectors);
        papers.forEach((terms, paper) => {
          const length = Math.hypot(latent!.values[paper * 2]!, latent!.values[paper * 2 + 1]!);
          const known = [...terms.keys()].some((term) => vectors.row.has(term));
          expect(known && length > 0 ? Math.abs(length - 1) : length).toBeLessThan(1e-5);
        });
      }),
    );
  });
});
