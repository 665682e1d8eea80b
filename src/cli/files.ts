import { compareFiles } from '../atlas/files.ts';
import { fileJson, fileLines, fileTable } from '../formats/write/file-text.ts';
import { command } from './command.ts';
import { atlasFrom, buildingFlags, openInput } from './input.ts';
import { print, printLines } from './print.ts';
import { exitCode, madeOf, summary } from './report.ts';

export const files = command({
  name: 'files',
  summary: 'show which themes come from which file, and where files overlap',
  inputs: '<inputs...|atlas>',
  flags: {
    format: { kind: 'choice', values: ['text', 'csv', 'json'], help: 'text to read (the default), a table, or JSON' },
    ...buildingFlags,
  },
  examples: [
    ['conceptscape files seeds', 'the themes of each file, and what each two files share, against chance'],
    ['conceptscape files map --format csv > files.csv', 'the same as a table'],
  ],
  async run(inputs, flags, session) {
    const input = await openInput(inputs, flags, session);
    const atlas = await atlasFrom(input, flags, session);
    const comparison = compareFiles(atlas.papers, atlas.themes);
    if (flags.format === 'csv') await print(fileTable(atlas, comparison), session);
    else if (flags.format === 'json') await print([fileJson(atlas, comparison)], session);
    else await printLines(fileLines(atlas, comparison), session);
    session.say(summary(atlas.papers.length, input, madeOf(atlas)));
    return exitCode(input);
  },
});
