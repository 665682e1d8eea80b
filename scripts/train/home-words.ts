/**
 * Learns which words speak for a paper of brain and AI research; writes src/extract/paper/home-words.txt.
 *   npx tsx scripts/train/home-words.ts            learns from all papers of even number
 *   npx tsx scripts/train/home-words.ts --check    prints how many papers of odd number are classed as their category says
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { homeProbability, type HomeWords } from '../../src/extract/paper/home-field.ts';
import { seeded } from '../../src/build/random.ts';
import { tokenise } from '../../src/text/token.ts';
import { softmax, type Example } from './softmax.ts';
import { readTrainingPapers, shared, type TrainingPaper } from './training-papers.ts';

/** Categories of the vocabulary's own field; those near it that count for neither side. */
const home = /^(?:cs\.(?:LG|CV|CL|NE|AI)|stat\.ML|q-bio\.NC|cmp-lg|eess\.(?:IV|AS))$/;
const near =
  /^(?:cs\.(?:IR|RO|MA|SD|HC|MM)|eess\.SP|q-bio\.QM|physics\.bio-ph|adap-org|nlin\.AO|math\.ST|stat\.\w+|cond-mat\.dis-nn)$/;
/** Words of fewer papers are left out, and those that say less than this. */
const least = { papers: 12, odds: 0.3 };
/** One word in this many papers is drawn to be a short text, of its title only. */
const shortEvery = 4;

/** 1 for a paper of the own field, 0 for one of another; `null` where its categories don't say. */
function classOf(categories: readonly string[]): 0 | 1 | null {
  if (home.test(categories[0] ?? '')) return 1;
  return categories.some((category) => home.test(category) || near.test(category)) ? null : 0;
}

const fieldsOf = ({ title, abstract }: TrainingPaper, index: number) =>
  index % shortEvery === 0 ? [tokenise(title)] : [tokenise(title), tokenise(abstract)];

const files = ['arxiv-123k', 'arxiv-neuro-12k'].map((name) =>
  fileURLToPath(new URL(`bench/corpora/${name}.jsonl.gz`, shared)),
);
const learn: Example[] = [];
const check: { fields: ReturnType<typeof fieldsOf>; class: 0 | 1 }[] = [];
const papers = new Map<string, number>();
let index = 0;
for await (const paper of readTrainingPapers(files)) {
  const own = classOf((paper as TrainingPaper & { categories?: string[] }).categories ?? []);
  if (own === null) continue;
  index++;
  const fields = fieldsOf(paper, index);
  if (index % 2 === 1) {
    if (index % 8 === 1) check.push({ fields, class: own });
    continue;
  }
  const clues = [
    ...new Set(fields.flat().flatMap(({ form, kind }) => (kind === 'word' && form.length > 1 ? [form] : []))),
  ];
  for (const clue of clues) papers.set(clue, (papers.get(clue) ?? 0) + 1);
  learn.push({ clues: ['*', ...clues], class: own, weight: 1 });
}
const kept = learn.map((example) => ({
  ...example,
  clues: example.clues.filter((clue) => clue === '*' || papers.get(clue)! >= least.papers),
}));
const weights = softmax(kept, 2, { rounds: 6, penalty: 3e-4, random: seeded(1) });
const odds = new Map([...weights].map(([word, [other, own]]) => [word, own! - other!]));
const base = odds.get('*') ?? 0;
odds.delete('*');
const rows = [...odds].filter(([, value]) => Math.abs(value) >= least.odds).sort(([a], [b]) => (a < b ? -1 : 1));
const words: HomeWords = { base, odds: new Map(rows) };

console.error(
  `${learn.length} papers, ${learn.filter((one) => one.class === 1).length} of the own field, ${rows.length} words`,
);
for (const most of [0.5, 0.8, 0.9]) {
  const found = check.filter(({ fields }) => homeProbability(fields, words) >= most);
  const right = found.filter((one) => one.class === 1).length;
  const all = check.filter((one) => one.class === 1).length;
  console.error(
    `at ${most}: ${right} of ${all} of the own field, ${found.length - right} of ${check.length - all} others`,
  );
}
if (!process.argv.includes('--check')) {
  const lines = [['*', base] as const, ...rows].map(([word, value]) => `${word}\t${Math.round(value * 100)}`);
  const comment =
    '# Log-odds, in hundredths, of words for a paper of brain and AI research; made by scripts/train/home-words.ts';
  writeFileSync(
    new URL('../../src/extract/paper/home-words.txt', import.meta.url),
    `${[comment, ...lines].join('\n')}\n`,
  );
}
