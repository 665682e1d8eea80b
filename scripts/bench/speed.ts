/**
 * How fast extraction is beside wink-nlp, in one process; bundled and run by `npm run bench:concepts`. Prints JSON.
 * Each contender is warmed up on other abstracts, then they take turns, a hundred abstracts each, so that what else the
 * machine does falls on all of them alike.
 */
import nlp from 'compromise/two';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { builtInExpertise } from '../../src/extract/built-in.ts';
import { selectConcepts } from '../../src/extract/corpus/select.ts';
import { findCandidates } from '../../src/extract/paper/candidates.ts';
import type { PaperCandidates } from '../../src/extract/paper/candidate.ts';
import { neuroAbstracts, textOf, type Abstract } from './neuro-abstracts.ts';

/** Milliseconds per abstract, and the share of wink-nlp's speed that this is. */
export interface Speed {
  name: string;
  ms: number;
  ofWink: number;
}

interface Contender {
  name: string;
  run(papers: readonly Abstract[]): void;
  /** What comes after the last batch, in the same clock. */
  end?(): void;
}

/** Abstracts of one turn, and of the warm-up. */
const turn = 100;
const warmUp = 500;

function measure(contenders: readonly Contender[], others: readonly Abstract[], papers: readonly Abstract[]): Speed[] {
  for (const { run, end } of contenders) {
    run(others);
    end?.();
  }
  const spent = contenders.map(() => 0);
  const time = (which: number, work: () => void): void => {
    const start = performance.now();
    work();
    spent[which]! += performance.now() - start;
  };
  for (let from = 0; from < papers.length; from += turn) {
    const batch = papers.slice(from, from + turn);
    contenders.forEach(({ run }, which) => time(which, () => run(batch)));
  }
  contenders.forEach(({ end }, which) => end && time(which, end));
  return contenders.map(({ name }, which) => ({
    name,
    ms: spent[which]! / papers.length,
    ofWink: spent[0]! / spent[which]!,
  }));
}

function contenders(): Contender[] {
  const expertise = builtInExpertise();
  const wink = winkNLP(model, ['sbd', 'pos']);
  let candidates: PaperCandidates[] = [];
  return [
    { name: 'wink-nlp, sentences and tags', run: (papers) => papers.forEach((paper) => wink.readDoc(textOf(paper))) },
    {
      name: 'per-paper half',
      run: (papers) => papers.forEach((paper) => findCandidates(paper, expertise.vocabulary)),
    },
    {
      name: 'both halves',
      run: (papers) => papers.forEach((paper) => candidates.push(findCandidates(paper, expertise.vocabulary))),
      end() {
        selectConcepts(candidates, expertise);
        candidates = [];
      },
    },
    {
      name: "compromise's fast path",
      run: (papers) =>
        papers.forEach((paper) => nlp.tokenize(textOf(paper)).compute(['freeze', 'lexicon', 'preTagger'])),
    },
    { name: 'compromise, nlp(text)', run: (papers) => papers.forEach((paper) => nlp(textOf(paper))) },
  ];
}

const [corpus, count = '1000'] = process.argv.slice(2);
const abstracts = neuroAbstracts(corpus!, Number(count) + warmUp);
console.log(JSON.stringify(measure(contenders(), abstracts.slice(0, warmUp), abstracts.slice(warmUp))));
