import { bundle } from './bundle.ts';
import { printed, sharedFile, type Measure } from './measure.ts';

interface Phrases {
  '@5': { f1: number };
  '@10': { f1: number };
  all: { precision: number; recall: number };
}

const sets: { set: string; measure: string; reach: string; now(score: Phrases): string; note: string }[] = [
  {
    set: 'inspec-dev',
    measure: 'Inspec dev, F1@10',
    reach: '38',
    now: (score) => score['@10'].f1.toFixed(1),
    note: 'its training part, inspec-train, is among what word odds and the forest for keyphrases were learned from; this part is not',
  },
  {
    set: 'semeval2017-dev',
    measure: 'SemEval-2017 dev, F1@10',
    reach: '36',
    now: (score) => score['@10'].f1.toFixed(1),
    note: 'nothing was learned from this set',
  },
  {
    set: 'neuroimaging-author-keywords-dev',
    measure: 'neuroimaging author keywords dev, F1@5',
    reach: '22',
    now: (score) => score['@5'].f1.toFixed(1),
    note: 'nothing was learned from this set',
  },
  {
    set: 'ai-author-keywords-dev',
    measure: 'AI author keywords dev, F1@5',
    reach: '16',
    now: (score) => score['@5'].f1.toFixed(1),
    note: 'nothing was learned from this set',
  },
  {
    set: 'scierc-dev',
    measure: 'SciERC dev, all: recall at precision',
    reach: '65 at 45',
    now: ({ all }) => `${all.recall.toFixed(1)} at ${all.precision.toFixed(1)}`,
    note: 'its training part, scierc-train, is among what word odds and the forest for keyphrases were learned from; this part is not',
  },
];

/** Scores against keyphrases and abbreviations that others marked, with the command as users run it. */
export async function scoreKeyphrases(): Promise<Measure[]> {
  const cli = await bundle('src/cli/main.ts');
  const score = <T>(set: string, scorer: string): T => {
    const file = sharedFile(`bench/keyphrases/${set}.jsonl`);
    const concepts = printed([cli, 'extract', '--no-dedupe', '--keep-all', file]);
    return JSON.parse(printed([sharedFile(`bench/${scorer}.mjs`), file], concepts)) as T;
  };
  const how = (set: string, scorer: string, note: string) =>
    `\`conceptscape extract --no-dedupe --keep-all ${set}.jsonl\`, \`${scorer}.mjs\`; ${note}`;
  const abbreviations = score<{ f1: number }>('abbreviations-dev', 'score-abbreviations');
  return [
    ...sets.map(({ set, measure, reach, now, note }) => ({
      measure,
      reach,
      now: now(score<Phrases>(set, 'score-keyphrases')),
      how: how(set, 'score-keyphrases', note),
    })),
    {
      measure: 'abbreviations dev, F1',
      reach: '.93',
      now: abbreviations.f1.toFixed(3).replace(/^0/, ''),
      how: how('abbreviations-dev', 'score-abbreviations', 'rules; nothing is learned for them'),
    },
  ];
}
