import { join } from 'node:path';
import { UserError } from '../model/index.ts';
import { fileName } from '../formats/write/format.ts';
import { builtFormats } from '../node/atlas-file.ts';
import { notWritten } from '../node/reasons.ts';
import { statOrNull, writeFiles } from '../node/write.ts';
import { command } from './command.ts';
import { atlasFrom, buildingFlags, openInput } from './input.ts';
import { exitCode, madeOf, summary } from './report.ts';

export const build = command({
  name: 'build',
  summary: 'make the map and write it to a folder, for later or for Gephi',
  inputs: '<inputs...>',
  flags: {
    out: { kind: 'text', value: 'DIR', help: 'the folder for atlas.json, graph.json, graph.gexf and report.md' },
    ...buildingFlags,
  },
  examples: [
    ['conceptscape build seeds --out map', 'write map/atlas.json, map/graph.json, map/graph.gexf and map/report.md'],
    ['conceptscape view map', 'look at it later, without building again'],
  ],
  async run(inputs, flags, session) {
    const { out } = flags;
    if (out === undefined) throw new UserError('usage', 'build needs a folder to write to: --out DIR');
    const there = await statOrNull(out).catch((error) => {
      throw notWritten(out, error);
    });
    if (there && !there.isDirectory()) throw new UserError('usage', `--out must be a folder, and ${out} is a file`);

    const input = await openInput(inputs, flags, session);
    const atlas = await atlasFrom(input, flags, session);
    const files = builtFormats.map(async (format) => ({
      path: join(out, fileName(format)),
      content: await format.write(atlas),
    }));
    await writeFiles(await Promise.all(files));
    session.say(summary(atlas.papers.length, input, madeOf(atlas)));
    return exitCode(input);
  },
});
