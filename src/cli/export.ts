import { bibtexText } from '../formats/write/bibtex.ts';
import { gexfText } from '../formats/write/gexf.ts';
import { graphText } from '../formats/write/graph-json.ts';
import { htmlText } from '../formats/write/html.ts';
import { paperTable } from '../formats/write/paper-table.ts';
import { UserError, type Atlas } from '../model/index.ts';
import { pageAssets } from '../node/page-assets.ts';
import { writeFiles } from '../node/write.ts';
import { command } from './command.ts';
import { atlasFrom, buildingFlags, openInput } from './input.ts';
import { print } from './print.ts';
import { exitCode, madeOf, summary } from './report.ts';

/** A format: how the names of its files end, and its text. */
interface Format {
  ending: string;
  text(atlas: Atlas): Iterable<string> | Promise<Iterable<string>>;
}

const formats = {
  html: { ending: '.html', text: async (atlas) => htmlText(atlas, await pageAssets()) },
  gexf: { ending: '.gexf', text: gexfText },
  json: { ending: '.json', text: graphText },
  csv: { ending: '.csv', text: (atlas) => paperTable(atlas) },
  bibtex: { ending: '.bib', text: ({ papers }) => bibtexText(papers) },
} satisfies Record<string, Format>;
const names = Object.keys(formats) as (keyof typeof formats)[];

export const exportCommand = command({
  name: 'export',
  summary: 'write the map as one HTML file or in the format of another program',
  inputs: '<atlas|inputs...>',
  flags: {
    format: {
      kind: 'choice',
      values: names,
      help: 'one HTML file, the graph for Gephi or graphology, the papers as CSV or BibTeX; else told by the name of --out',
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
    const format = flags.format ?? names.find((name) => flags.out?.toLowerCase().endsWith(formats[name].ending));
    if (!format) throw new UserError('usage', `export needs a format: --format ${names.join(' or --format ')}`);

    const input = await openInput(inputs, flags, session);
    const atlas = await atlasFrom(input, flags, session);
    const text = await formats[format].text(atlas);
    if (flags.out === undefined || flags.out === '-') await print(text, session);
    else await writeFiles([{ path: flags.out, content: text }]);
    session.say(summary(atlas.papers.length, input, madeOf(atlas)));
    return exitCode(input);
  },
});
