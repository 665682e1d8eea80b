import type { Atlas } from '../../model/index.ts';
import { atlasJson } from './atlas-json.ts';
import { bibtex } from './bibtex.ts';
import type { ChosenPapers, Content, Format } from './format.ts';
import { gexf } from './gexf.ts';
import { graphJson } from './graph-json.ts';
import { html, type MapPage } from './html.ts';
import { list } from './paper-list.ts';
import { csv } from './paper-table.ts';
import { report } from './report.ts';
import { svg, type Picture } from './svg.ts';

export { fileName, type ChosenPapers, type Content, type Format } from './format.ts';
export type { MapPage, PageAssets } from './html.ts';
export type { Picture } from './svg.ts';

/** What formats are written from. */
export interface Inputs {
  atlas: Atlas;
  papers: ChosenPapers;
  page: MapPage;
  picture: Picture;
}

/** Any format that is written from one of these. */
export type FormatOf<Kind extends keyof Inputs> = { [One in Kind]: Format<One, Inputs[One]> }[Kind];

/** Every format that a map can be written in. Of formats with the same ending, the first is the one that the ending means. */
export const formats: readonly FormatOf<keyof Inputs>[] = [
  html,
  gexf,
  graphJson,
  csv,
  bibtex,
  list,
  svg,
  report,
  atlasJson,
];

/** Writes a format; `inputs` gives what it takes. */
export async function writeFormat<Kind extends keyof Inputs>(
  format: Format<Kind, Inputs[Kind]>,
  inputs: { [One in Kind]: () => Inputs[One] | Promise<Inputs[One]> },
): Promise<Content> {
  return format.write(await inputs[format.takes]());
}
