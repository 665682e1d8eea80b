import type { Atlas } from '../../model/index.ts';
import { graphEdges, graphNodes } from './graph.ts';
import { jsonText } from './json.ts';
import type { Format } from './format.ts';

/** `graph.json`: an atlas as graphology's serialised graph, in pieces, a node or an edge a line. */
export function* graphText(atlas: Atlas): Generator<string> {
  const attributes = {
    made: { ...atlas.made, options: withoutLists(atlas.made.options) },
    themes: atlas.themes.themes.map(({ id, name, colour, group }) => ({ id, name, colour, group })),
    themeGroups: atlas.themes.groups.map(({ id, name }) => ({ id, name })),
  };
  const options = { type: 'undirected', multi: false, allowSelfLoops: false };
  yield `{"attributes":${jsonText(attributes)},\n"options":${jsonText(options)},\n"nodes":[`;
  let comma = '\n';
  for (const { key, ...attributes } of graphNodes(atlas)) {
    yield `${comma}${jsonText({ key, attributes })}`;
    comma = ',\n';
  }
  yield '\n],\n"edges":[';
  comma = '\n';
  for (const { key, source, target, ...attributes } of graphEdges(atlas)) {
    yield `${comma}${jsonText({ key, source, target, attributes })}`;
    comma = ',\n';
  }
  yield '\n]}\n';
}

/** Corrections, vocabularies and earlier themes are for building again, which takes the atlas. */
const withoutLists = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => !Array.isArray(value)));

export const graphJson: Format<'atlas', Atlas> = {
  ...{ name: 'json', label: 'graph.json', purpose: 'The graph, for graphology and other programs' },
  ...{ file: 'graph', ending: '.json', media: 'application/json' },
  takes: 'atlas',
  write: graphText,
};
