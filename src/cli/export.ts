import { gexfText } from '../export/gexf.ts';
import { graphText } from '../export/graph-json.ts';
import { UserError, type Atlas } from '../model/index.ts';
import { writeFiles } from '../node/write.ts';
import { command } from './command.ts';
import { atlasFrom, buildingFlags, openInput } from './input.ts';
import { print } from './print.ts';
import { exitCode, madeOf, summary } from './report.ts';

const formats = { gexf: gexfText, json: graphText } satisfies Record<string, (atlas: Atlas) => Iterable<string>>;
const names = Object.keys(formats) as (keyof typeof formats)[];

export const exportCommand = command({
  name: 'export',
  summary: 'write the map in the format of another program',
  inputs: '<atlas|inputs...>',
  flags: {
    format: {
      kind: 'choice',
      values: names,
      help: 'gexf (Gephi) or json (graphology); else told by the name of --out',
    },
    out: { kind: 'text', value: 'FILE', help: 'the file to write; standard output when not given' },
    ...buildingFlags,
  },
  examples: [
    ['conceptscape export map/atlas.json --format gexf --out map.gexf', 'the map for Gephi'],
    ['conceptscape export seeds --out seeds.gexf', 'the same, straight from papers'],
  ],
  async run(inputs, flags, session) {
    const format = flags.format ?? names.find((name) => flags.out?.toLowerCase().endsWith(`.${name}`));
    if (!format) throw new UserError('usage', `export needs a format: --format ${names.join(' or --format ')}`);

    const input = await openInput(inputs, flags, session);
    const atlas = await atlasFrom(input, flags, session);
    const text = formats[format](atlas);
    if (flags.out === undefined || flags.out === '-') await print(text, session);
    else await writeFiles([{ path: flags.out, text }]);
    session.say(summary(atlas.papers.length, input, madeOf(atlas)));
    return exitCode(input);
  },
});
