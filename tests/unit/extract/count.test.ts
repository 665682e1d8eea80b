import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPaper, mergeCounts } from '../../../src/extract/corpus/count.ts';
import type { PaperCandidates } from '../../../src/extract/paper/candidate.ts';
import { candidateOf, knownAs, paperOf } from '../../fixtures/candidates.ts';

describe('counting keys', () => {
  it('a paper counts once for each key, alone where it stands alone once, and once for each definition', () => {
    const definition = { short: 'SF', long: 'spiking field' };
    const papers: PaperCandidates[] = [
      { ...paperOf('a'), candidates: [candidateOf('k', { alone: 2 })], abbreviationKeys: [definition, definition] },
      { ...paperOf('b'), candidates: [candidateOf('k')], abbreviationKeys: [definition] },
    ];
    const { tallies, votes } = mergeCounts(papers.map((paper) => countPaper(paper)));
    expect(tallies).toEqual([{ key: 'k', papers: 2, alone: 1, known: null, knownIn: 0 }]);
    expect(votes).toEqual([{ ...definition, papers: 2 }]);
  });

  it('a meaning of the vocabulary counts in the papers that know it, and the first label is kept', () => {
    const knows = (label: string | null) => ({
      ...paperOf('p'),
      candidates: [candidateOf('k', {}, [], { known: label === null ? null : knownAs(label) })],
    });
    const { tallies } = mergeCounts(['kiln', null, 'kelp'].map((label) => countPaper(knows(label))));
    expect(tallies).toEqual([{ key: 'k', papers: 3, alone: 0, known: knownAs('kelp'), knownIn: 2 }]);
  });

  it('short forms, in doubt or known, are counted with what they may mean', () => {
    const paper = {
      ...paperOf('p'),
      candidates: [
        candidateOf('SF', {}, [], { maybe: 'slow field' }),
        candidateOf('knot field', {}, [], { short: 'KF' }),
      ],
    };
    expect(countPaper(paper)).toMatchObject({
      doubtful: [{ short: 'SF', long: 'slow field', papers: 1 }],
      shorts: [{ short: 'KF', long: 'knot field', papers: 1 }],
    });
  });

  it('a paper counts an organism with its common name once, and how its words are written in full', () => {
    const pair = { scientific: 'parus major', common: 'great tit' };
    const paper = (small: number): PaperCandidates => ({
      ...{ ...paperOf('p'), organisms: [pair, pair], casings: [['owl', small, 1], [`only ${small}`, 0, 1]] }, // prettier-ignore
    });
    const { organisms, casings } = mergeCounts([paper(3), paper(4)].map((one) => countPaper(one)));
    expect(organisms).toEqual([{ short: 'parus major', long: 'great tit', papers: 2 }]);
    expect(casings).toEqual([['only 3', 0, 1], ['only 4', 0, 1], ['owl', 7, 2]]); // prettier-ignore
  });

  it('all counts add up to the same in any order and grouping of the papers', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const known = fc.option(word.map((label) => knownAs(label)));
    const candidate = fc
      .record({ key: word, known, maybe: fc.option(word), short: fc.option(word), alone: fc.nat(2) })
      .map(({ key, alone, ...more }) => candidateOf(key, { alone }, [], more));
    const paper = fc
      .record({
        candidates: fc.uniqueArray(candidate, { selector: ({ key }) => key }),
        casings: fc.uniqueArray(fc.tuple(word, fc.nat(3), fc.nat(3)), { selector: ([name]) => name }),
        organisms: fc.array(fc.record({ scientific: word, common: word }), { maxLength: 3 }),
        abbreviationKeys: fc.array(fc.record({ short: word, long: word }), { maxLength: 3 }),
      })
      .map((more): PaperCandidates => ({ ...paperOf('p'), ...more }));
    const shuffled = fc.array(paper, { maxLength: 6 }).chain((papers) =>
      fc.record({
        papers: fc.constant(papers),
        order: fc.shuffledSubarray([...papers.keys()], { minLength: papers.length }),
        cut: fc.nat(papers.length),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ papers, order, cut }) => {
        const whole = mergeCounts(papers.map((one) => countPaper(one)));
        const part = (from: number, to?: number) =>
          mergeCounts(order.slice(from, to).map((at) => countPaper(papers[at]!)));
        expect(mergeCounts([part(cut), part(0, cut)])).toEqual(whole);
        for (const { papers: all, knownIn, alone } of whole.tallies) expect(Math.max(knownIn, alone)).toBeLessThanOrEqual(all); // prettier-ignore
      }),
    );
  });
});
