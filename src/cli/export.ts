import { formats, writeFormat } from '../formats/write/index.ts';
import { UserError } from '../model/index.ts';
import { pageAssets } from '../node/page-assets.ts';
import { writeFiles } from '../node/write.ts';
import { command } from './command.ts';
import { atlasFrom, buildingFlags, openInput } from './input.ts';
import { print } from './print.ts';
import { exitCode, madeOf, summary } from './report.ts';

/** A picture is drawn on the page only. */
const offered = formats.filter((format) => format.takes !== 'picture');
const names = offered.map(({ name }) => name);

export const exportCommand = command({
  name: 'export',
  summary: 'write the map as one HTML file or in the format of another program',
  inputs: '<atlas|inputs...>',
  flags: {
    format: {
      kind: 'choice',
      values: names,
      help: `${offered.map(({ label }) => label).join(', ')}; when not given, as the name of --out ends`,
    },
    out: { kind: 'text', value: 'FILE', help: 'the file to write; standard output when not given' },
    ...buildingFlags,
  },
  examples: [
    ['conceptscape export map/atlas.json --format html --out map.html', 'map, data and page in one file'],
    ['conceptscape export map/atlas.json --format gexf --out map.gexf', 'the map for Gephi'],
    ['conceptscape export seeds --out seeds.gexf', 'the same, straight from papers'],
  ],
  async run(inputs, flags, session) {
    const { out } = flags;
    const format =
      flags.format === undefined
        ? offered.find(({ ending }) => out?.toLowerCase().endsWith(ending))
        : offered.find(({ name }) => name === flags.format);
    if (!format) throw new UserError('usage', `export needs a format: --format ${names.join(' or --format ')}`);

    const input = await openInput(inputs, flags, session);
    const atlas = await atlasFrom(input, flags, session);
    const content = await writeFormat(format, {
      atlas: () => atlas,
      papers: () => ({ atlas, papers: atlas.papers.keys() }),
      page: async () => ({ atlas, assets: await pageAssets() }),
    });
    if (out === undefined || out === '-') await print(content, session);
    else await writeFiles([{ path: out, content }]);
    session.say(summary(atlas.papers.length, input, madeOf(atlas)));
    return exitCode(input);
  },
});
