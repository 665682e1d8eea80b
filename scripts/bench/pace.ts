import { bundle } from './bundle.ts';
import { printed, sharedFile, type Measure } from './measure.ts';
import type { Scale } from './scale.ts';
import type { Speed } from './speed.ts';

const reach: Record<string, string> = { 'both halves': '0.35' };

/** Speed beside wink-nlp, and how time and memory grow with the number of papers. */
export async function measurePace(): Promise<Measure[]> {
  const corpus = sharedFile('bench/corpora/arxiv-neuro-12k.jsonl.gz');
  const [, ...speeds] = JSON.parse(printed([await bundle('scripts/bench/speed.ts'), corpus])) as Speed[];
  const scale = await bundle('scripts/bench/scale.ts');
  const [few, many] = [1000, 10_000].map((count) => JSON.parse(printed([scale, corpus, String(count)])) as Scale);
  return [
    ...speeds.map(({ name, ms, ofWink }) => ({
      measure: `speed, ${name}`,
      reach: reach[name] ?? '',
      now: `${ofWink.toFixed(2)} of wink-nlp`,
      how: `1,000 neuro abstracts, one process, in turns after warm-up (\`scripts/bench/speed.ts\`); ${ms.toFixed(2)} ms each`,
    })),
    {
      measure: 'time per abstract, 10,000 against 1,000',
      reach: '1.0',
      now: (many!.msPerAbstract / few!.msPerAbstract).toFixed(2),
      how: `\`scripts/bench/scale.ts\`, a process each: ${few!.msPerAbstract.toFixed(2)} and ${many!.msPerAbstract.toFixed(2)} ms`,
    },
    {
      measure: 'most memory, 1,000 and 10,000 abstracts',
      reach: '',
      now: `${few!.megabytes.toFixed(0)} and ${many!.megabytes.toFixed(0)} MB`,
      how: 'the same processes, everything included',
    },
  ];
}
