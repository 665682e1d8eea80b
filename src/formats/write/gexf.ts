import type { Atlas } from '../../model/index.ts';
import { graphEdges, graphNodes, type GraphNode } from './graph.ts';
import { clean, escape, numeral } from './xml.ts';
import type { Format } from './format.ts';

/** The columns that a node has in Gephi's table, besides its label. */
const columns = {
  kind: 'string',
  type: 'string',
  theme: 'integer',
  themeName: 'string',
  themeGroup: 'integer',
  year: 'integer',
  papers: 'integer',
  sources: 'string',
};

/**
 * `graph.gexf`: an atlas in GEXF 1.3, in pieces, a node or an edge a line. Keys are those of `graph.json`, but for characters
 * that XML can't hold.
 */
export function* gexfText(atlas: Atlas): Generator<string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `  <meta>\n    <creator>${escape(atlas.made.by)}</creator>\n  </meta>\n`;
  yield '  <graph defaultedgetype="undirected" idtype="string" mode="static">\n';
  yield '    <attributes class="node" mode="static">\n';
  for (const [name, type] of Object.entries(columns))
    yield `      <attribute id="${name}" title="${name}" type="${type}"/>\n`;
  yield '    </attributes>\n';
  yield '    <attributes class="edge" mode="static">\n      <attribute id="kind" title="kind" type="string"/>\n    </attributes>\n';
  yield '    <nodes>\n';
  for (const node of graphNodes(atlas)) {
    const name = distinct(clean(node.key), taken);
    names.set(node.key, name);
    yield nodeText(name, node, node.theme === null ? null : atlas.themes.themes[node.theme]!.name);
  }
  yield '    </nodes>\n    <edges>\n';
  for (const { key, source, target, kind, weight } of graphEdges(atlas)) {
    const ends = `source="${escape(names.get(source)!)}" target="${escape(names.get(target)!)}"`;
    yield `      <edge id="${key}" ${ends} weight="${numeral(weight)}"><attvalues><attvalue for="kind" value="${kind}"/></attvalues></edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function nodeText(name: string, node: GraphNode, themeName: string | null): string {
  const { kind, label, type, theme, themeGroup, year, papers, x, y, size, color } = node;
  const sources = node.sources?.join('; ');
  const values = { kind, type, theme, themeName, themeGroup, year, papers, sources } satisfies Record<
    keyof typeof columns,
    unknown
  >;
  const cells = Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([column, value]) => `<attvalue for="${column}" value="${escape(String(value))}"/>`);
  const [r, g, b] = [1, 3, 5].map((at) => numeral(parseInt(color.slice(at, at + 2), 16)));
  return (
    `      <node id="${escape(name)}" label="${escape(label)}"><attvalues>${cells.join('')}</attvalues>` +
    `<viz:color r="${r}" g="${g}" b="${b}"/><viz:size value="${numeral(size)}"/><viz:position x="${numeral(x)}" y="${numeral(y)}" z="0"/></node>\n`
  );
}

/** A name that no other node has: cleaning can make two the same. */
function distinct(name: string, taken: Set<string>): string {
  while (taken.has(name)) name += '\ufffd';
  taken.add(name);
  return name;
}

export const gexf: Format<'atlas', Atlas> = {
  ...{ name: 'gexf', label: 'GEXF', purpose: 'The graph with colours, sizes and places, for Gephi' },
  ...{ file: 'graph', ending: '.gexf', media: 'application/gexf+xml' },
  takes: 'atlas',
  write: gexfText,
};
