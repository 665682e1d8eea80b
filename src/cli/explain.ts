import { jsonText } from '../formats/write/json.ts';
import { UserError } from '../model/index.ts';
import type { ExplanationWithSentences } from '../build/index.ts';
import { count } from '../words/count.ts';
import { joinReasons } from '../words/reasons.ts';
import { command } from './command.ts';
import { buildOptions, openInput, papersFrom, buildingFlags } from './input.ts';
import { print, printLines } from './print.ts';
import { exitCode } from './report.ts';

export const explain = command({
  name: 'explain',
  summary: 'tell why a name is a concept, what was merged into it, or why it was cut',
  inputs: '<name> <inputs...>',
  flags: {
    format: { kind: 'choice', values: ['text', 'json'], help: 'text to read (the default), or JSON' },
    ...buildingFlags,
  },
  examples: [
    ['conceptscape explain "spiking neural network" seeds', 'its forms, its score in parts, its sentences'],
    ['conceptscape explain network seeds', 'why "network" alone is no concept'],
  ],
  async run([name, ...inputs], flags, session) {
    if (name === undefined || inputs.length === 0)
      throw new UserError('usage', 'explain needs a name and the papers to look in');
    const input = await openInput(inputs, flags, session);
    const papers = await papersFrom(input, flags, session);
    const pipeline = await import('../build/index.ts');
    const found = await pipeline.explain(name, papers, await buildOptions(flags, input, session), session);
    if (!found) {
      throw new UserError(
        'unknown-name',
        `no paper has "${name}" in a place where a concept could stand: it is missing, or a word of grammar or rhetoric, or inside a longer word.`,
      );
    }
    if (flags.format === 'json') await print([`${jsonText(found)}\n`], session);
    else await printLines(linesOf(found), session);
    return exitCode(input);
  },
});

const mostPapers = 12;

function* linesOf({
  name,
  label,
  type,
  forms,
  evidence,
  threshold,
  parts,
}: ExplanationWithSentences): Generator<string> {
  const kept = evidence.filter(({ chosen }) => chosen).length;
  const percent = (p: number) => `${Math.round(100 * p)} %`;
  if (label !== null)
    yield `${label}${type ? ` (${type})` : ''}: a concept of ${kept} of the ${evidence.length} papers that name it.`;
  else
    yield `"${name}" is no concept: in none of the ${evidence.length} papers that name it is it likely enough (best ${percent(evidence[0]!.score)}, needed about ${percent(threshold)}).`;
  yield* ['', 'Written as'];
  for (const { form, times, reason } of forms) yield `  ${form}  ${times}${reason ? `  (${joinReasons[reason]})` : ''}`;
  yield '';
  yield `The best score, ${percent(evidence[0]!.score)}, in parts (log-odds; plus speaks for a concept)`;
  for (const { part, odds } of parts) yield `  ${odds < 0 ? '-' : '+'}${Math.abs(odds).toFixed(2)}  ${part}`;
  yield* ['', 'Where'];
  for (const { paper, score, chosen, sentences } of evidence.slice(0, mostPapers)) {
    yield `  ${chosen ? 'kept' : 'cut '} ${percent(score).padStart(5)}  ${paper.title}`;
    for (const sentence of sentences.slice(0, 3)) yield `         ${sentence}`;
  }
  if (evidence.length > mostPapers)
    yield `  and ${count(evidence.length - mostPapers, 'more paper')} (--format json has all)`;
}
