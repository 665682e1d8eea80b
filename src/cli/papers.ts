import { paperLine } from '../formats/write/paper-lines.ts';
import { command } from './command.ts';
import { openInput, papersOneByOne, readingFlags } from './input.ts';
import { print } from './print.ts';
import { exitCode, summary } from './report.ts';

export const papers = command({
  name: 'papers',
  summary: 'print the papers that were read, one JSON object a line',
  inputs: '<inputs...>',
  flags: readingFlags,
  examples: [
    ['conceptscape papers seeds > papers.jsonl', 'the papers of a folder, in one file'],
    ['zcat more.jsonl.gz | conceptscape papers seeds -', 'a folder and standard input together'],
  ],
  async run(inputs, flags, session) {
    const input = await openInput(inputs, flags, session);
    let count = 0;
    async function* lines() {
      for await (const paper of papersOneByOne(input, flags, session)) {
        count++;
        yield paperLine(paper);
      }
    }
    await print(lines(), session);
    session.say(summary(count, input));
    return exitCode(input);
  },
});
