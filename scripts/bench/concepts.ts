/**
 * The measures of concept extraction as one table of Markdown. Run by `npm run bench:concepts`; needs the marked papers and
 * corpora in ../shared.
 *   npm run bench:concepts                              everything; takes a quarter of an hour
 *   npm run bench:concepts -- --only keyphrases,speed   some of it: seeds, keyphrases, speed
 */
import { scoreKeyphrases } from './keyphrases.ts';
import { scoreMarked } from './marked.ts';
import { measurePace } from './pace.ts';
import { report } from './report.ts';

process.exitCode = await report(
  { seeds: scoreMarked, keyphrases: scoreKeyphrases, speed: measurePace },
  { needsShared: true },
);
