import Graph, { UndirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { graphText } from '../../../../src/formats/write/graph-json.ts';
import { smallAtlas } from '../../../fixtures/small-atlas.ts';

const atlas = smallAtlas();
const json = [...graphText(atlas)].join('');

test('graph.json is read by graphology as it is, whatever the ids', () => {
  const graph = Graph.from(JSON.parse(json));
  expect(graph).toMatchObject({ type: 'undirected', multi: false, allowSelfLoops: false, order: 12, size: 18 });
  expect(JSON.parse(JSON.stringify(graph.export()))).toEqual(JSON.parse(json));
  expect(UndirectedGraph.from(JSON.parse(json)).hasEdge('p:__proto__', 'c:constructor')).toBe(true);
});

test('a node tells its kind, label, type, theme, place, size and colour', () => {
  const graph = Graph.from(JSON.parse(json));
  expect(graph.getNodeAttributes('c:eeg')).toEqual({
    kind: 'concept',
    label: 'EEG',
    type: 'recording',
    theme: 1,
    themeGroup: 0,
    x: 70,
    y: 10,
    size: 5,
    color: '#c2571a',
    papers: 1,
  });
  expect(graph.getNodeAttributes('p:lonely')).toMatchObject({ kind: 'paper', type: null, theme: null, year: 1999 });
  expect(graph.getNodeAttribute('p:__proto__', 'label')).toBe(atlas.papers[0]!.title);
});

test('an edge tells its kind and weight', () => {
  const graph = Graph.from(JSON.parse(json));
  expect(graph.getEdgeAttributes('p:__proto__', 'c:constructor')).toEqual({ kind: 'mentions', weight: 0.2 });
  expect(graph.getEdgeAttributes('c:eeg', 'c:transformer')).toEqual({ kind: 'related', weight: 4 });
});
