import { conceptLines, extractedOf, type Extracted } from '../formats/write/concept-lines.ts';
import { command } from './command.ts';
import { count } from '../words/count.ts';
import { guidingFlags, readGuidance } from './guidance.ts';
import { openInput, papersFrom, readingFlags } from './input.ts';
import { print } from './print.ts';
import { exitCode, summary } from './report.ts';

export const extract = command({
  name: 'extract',
  summary: 'print the concepts of every paper, one JSON object a line',
  inputs: '<inputs...>',
  flags: { ...readingFlags, ...guidingFlags },
  examples: [
    ['conceptscape extract seeds > concepts.jsonl', 'every paper with its concepts and where they are named'],
    ["conceptscape extract seeds | head -1 | jq '.concepts[].label'", 'the concepts of the first paper'],
  ],
  async run(inputs, flags, session) {
    const input = await openInput(inputs, flags, session);
    const papers = await papersFrom(input, flags, session);
    let extracted: Extracted;
    if (input.atlas) extracted = extractedOf(input.atlas);
    else {
      const { extractConcepts } = await import('../build/index.ts');
      const extraction = await extractConcepts(papers, await readGuidance(flags, input.report, session), session);
      extraction.notices.forEach(input.report);
      extracted = extraction;
    }
    await print(conceptLines(papers, extracted), session);
    session.say(summary(papers.length, input, [count(extracted.concepts.length, 'concept')]));
    return exitCode(input);
  },
});
