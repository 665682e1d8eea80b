import type { Atlas } from '../../model/index.ts';
import { graphEdges, graphNodes } from './graph.ts';

/** `graph.json`: an atlas as graphology's serialised graph, in pieces, a node or an edge a line. */
export function* graphText(atlas: Atlas): Generator<string> {
  const attributes = {
    made: { ...atlas.made, options: withoutLists(atlas.made.options) },
    themes: atlas.themes.themes.map(({ id, name, colour, group }) => ({ id, name, colour, group })),
    themeGroups: atlas.themes.groups.map(({ id, name }) => ({ id, name })),
  };
  const options = { type: 'undirected', multi: false, allowSelfLoops: false };
  yield `{"attributes":${JSON.stringify(attributes)},\n"options":${JSON.stringify(options)},\n"nodes":[`;
  let comma = '\n';
  for (const { key, ...attributes } of graphNodes(atlas)) {
    yield `${comma}${JSON.stringify({ key, attributes })}`;
    comma = ',\n';
  }
  yield '\n],\n"edges":[';
  comma = '\n';
  for (const { key, source, target, ...attributes } of graphEdges(atlas)) {
    yield `${comma}${JSON.stringify({ key, source, target, attributes })}`;
    comma = ',\n';
  }
  yield '\n]}\n';
}

/** Corrections, vocabularies and earlier themes are for building again, which takes the atlas. */
const withoutLists = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => !Array.isArray(value)));
