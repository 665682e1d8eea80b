/**
 * Time and memory of extraction from many abstracts, in a process of its own; bundled and run by `npm run bench:concepts`.
 * Prints JSON.
 */
import { builtInExpertise } from '../../src/extract/built-in.ts';
import { selectConcepts } from '../../src/extract/corpus/select.ts';
import { findCandidates } from '../../src/extract/paper/candidates.ts';
import { neuroAbstracts } from './neuro-abstracts.ts';

/** What one size took. */
export interface Scale {
  papers: number;
  msPerAbstract: number;
  /** The most memory that the process held, in megabytes, the vocabulary and the tables included. */
  megabytes: number;
}

const [corpus, count = '1000'] = process.argv.slice(2);
const { vocabulary, ...expertise } = builtInExpertise();
const extract = (papers: readonly { id: string; title: string; abstract: string }[]) =>
  selectConcepts(
    papers.map((paper) => findCandidates(paper, vocabulary)),
    { vocabulary, ...expertise },
  );

const warmUp = 500;
const abstracts = neuroAbstracts(corpus!, Number(count) + warmUp);
extract(abstracts.slice(0, warmUp));
const start = performance.now();
extract(abstracts.slice(warmUp));
const spent = performance.now() - start;
const scale: Scale = {
  papers: Number(count),
  msPerAbstract: spent / Number(count),
  megabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(scale));
