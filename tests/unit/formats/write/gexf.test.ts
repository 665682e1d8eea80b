import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { afterAll, describe, expect, test } from 'vitest';
import { gexfText } from '../../../../src/formats/write/gexf.ts';
import { graphEdges, graphNodes } from '../../../../src/formats/write/graph.ts';
import type { Atlas } from '../../../../src/model/index.ts';
import { smallAtlas } from '../../../fixtures/small-atlas.ts';
import { times } from '../../../fixtures/times.ts';

const write = (atlas: Atlas) => [...gexfText(atlas)].join('');

/** Every element with its attributes, by a strict parser that isn't ours; throws where the text is not well-formed. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }: SaxesTagNS) => {
    const name = uri.endsWith('/viz') ? `viz:${local}` : local;
    found.push({ name, attributes: Object.fromEntries(Object.values(attributes).map((a) => [a.name, a.value])) });
  });
  parser.write(xml).close();
  return found;
}

/** The text as XML 1.0 can hold it, by the list of characters in its specification. */
function replaced(text: string): string {
  const isXml = (code: number) =>
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code > 0xffff;
  return Array.from(text, (character) => (isXml(character.codePointAt(0)!) ? character : '\ufffd')).join('');
}

describe('a GEXF file', () => {
  const atlas = smallAtlas();
  const xml = write(atlas);

  test('holds every title as it is, but for the characters that XML has no room for', () => {
    const labels = elements(xml).flatMap(({ name, attributes }) => (name === 'node' ? [attributes['label']] : []));
    expect(labels).toEqual([...atlas.papers.map((p) => p.title), ...atlas.concepts.map((c) => c.label)].map(replaced));
    expect(labels[0]).toContain('<script>alert("1 & 2")</script> ]]>');
    expect(labels[0]).toContain('\t\n');
    expect(labels[0]).toContain('\u{1F9E0}');
  });

  test('has typed columns for kind, type, theme and year', () => {
    const columns = elements(xml).filter(({ name }) => name === 'attribute');
    const types = Object.fromEntries(columns.map(({ attributes: { title, type } }) => [title, type]));
    expect(types).toMatchObject({
      kind: 'string',
      type: 'string',
      theme: 'integer',
      themeName: 'string',
      themeGroup: 'integer',
      year: 'integer',
    });
  });

  test('gives colours as red, green and blue', () => {
    const colours = elements(xml).filter(({ name }) => name === 'viz:color');
    expect(colours[0]!.attributes).toEqual({ r: '27', g: '127', b: '140' });
    expect(colours).toHaveLength(12);
  });

  test('is the same file every time', () => {
    expect(write(smallAtlas())).toBe(xml);
    expect(xml).not.toMatch(/lastmodified/i);
  });

  test('holds no number that is none, and nothing that could steer a terminal', () => {
    const infinite = smallAtlas();
    infinite.layout.y[3] = NaN;
    expect(() => write(infinite)).toThrow(new RangeError('NaN is no finite number'));
    const weighty = smallAtlas();
    weighty.network.related.weight[0] = '1"/><script/>' as never;
    expect(() => write(weighty)).toThrow(RangeError);
    const steering = smallAtlas();
    steering.papers[0]!.title = 'a\u009b1m\u202eb';
    expect(write(steering)).toContain('label="a&#155;1m&#8238;b"');
    expect(elements(write(steering)).find(({ name }) => name === 'node')!.attributes['label']).toBe('a\u009b1m\u202eb');
  });

  test('keeps two papers apart whose ids differ in a character that XML has no room for', () => {
    const twins = smallAtlas();
    twins.papers[0]!.id = 'twin\u0001';
    twins.papers[2]!.id = 'twin\u0002';
    const ids = elements(write(twins)).flatMap(({ name, attributes }) => (name === 'node' ? [attributes['id']] : []));
    expect(new Set(ids).size).toBe(12);
    const ends = elements(write(twins)).flatMap(({ name, attributes }) =>
      name === 'edge' ? [attributes['source']!] : [],
    );
    expect(ids).toEqual(expect.arrayContaining(ends));
  });

  test('is well-formed and gives labels back for any text', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\u0000', '\ud83e', '\udde0', '\ufffe', '&#0;', ']]>', '\r'),
        fc.string({ unit: 'binary' }),
      ),
    });
    fc.assert(
      fc.property(text, text, text, (title, id, name) => {
        const any = smallAtlas();
        any.papers[0]!.title = title;
        any.papers[0]!.id = id;
        any.themes.themes[0]!.name = name;
        any.made.by = name;
        const nodes = elements(write(any)).filter((element) => element.name === 'node');
        expect(nodes).toHaveLength(12);
        expect(nodes[0]!.attributes).toEqual({ id: `p:${replaced(id)}`, label: replaced(title) });
      }),
      { numRuns: 50 * times },
    );
  });

  test('is read back by graphology-gexf with the same nodes, edges and places', () => {
    const graph = gexf.parse(Graph, xml);
    expect(graph.type).toBe('undirected');
    const nodes = graph.mapNodes((key, read) => {
      const { label, kind, type = null, theme = null, themeGroup = null, x, y, size, color } = read;
      const { year = null, papers = null, sources = null } = read;
      return { key, kind, label, type, theme, themeGroup, x, y, size, color, year, papers, sources };
    });
    expect(nodes).toEqual(
      [...graphNodes(atlas)].map(({ year, papers, sources, ...node }) => ({
        ...node,
        label: replaced(node.label),
        color: `rgb(${[1, 3, 5].map((at) => parseInt(node.color.slice(at, at + 2), 16)).join(',')})`,
        year: year ?? null,
        papers: papers ?? null,
        sources: sources?.join('; ') ?? null,
      })),
    );
    const edges = graph.mapEdges((key, { kind, weight }, source, target) => ({ key, source, target, kind, weight }));
    expect(edges).toEqual([...graphEdges(atlas)]);
  });
});

describe('a GEXF file in Python', () => {
  const python = process.env['GEXF_PYTHON'] ?? 'python3';
  const script = fileURLToPath(new URL('../../../../scripts/check-gexf.py', import.meta.url));
  const schema = fileURLToPath(new URL('../../../../../shared/formats/gexf-1.3/gexf.xsd', import.meta.url));
  const wanted = 'import lxml, networkx; assert tuple(map(int, networkx.__version__.split(".")[:2])) >= (3, 2)';
  const hasNetworkx = spawnSync(python, ['-c', wanted]).status === 0;
  const folder = mkdtempSync(join(tmpdir(), 'gexf-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const atlas = smallAtlas();
  function readInPython(...more: string[]) {
    const file = join(folder, 'graph.gexf');
    writeFileSync(file, write(atlas));
    return JSON.parse(execFileSync(python, [script, file, ...more], { encoding: 'utf8' }));
  }

  test.skipIf(!hasNetworkx)('is read by networkx with the same nodes, edges and places (needs networkx 3.2)', () => {
    const graph = readInPython();
    expect(graph).toMatchObject({ directed: false, multigraph: false });
    expect(graph.nodes).toEqual(
      [...graphNodes(atlas)].map(({ x, y, size, color, ...node }) => {
        const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
        const themeName = node.theme === null ? null : replaced(atlas.themes.themes[node.theme]!.name);
        const sources = node.sources?.join('; ');
        const all = { ...node, label: replaced(node.label), themeName, sources };
        const known = Object.entries(all).filter(([, value]) => value !== null && value !== undefined);
        return { ...Object.fromEntries(known), viz: { color: { r, g, b, a: 1 }, size, position: { x, y, z: 0 } } };
      }),
    );
    const byKey = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(graph.edges.toSorted(byKey)).toEqual(
      [...graphEdges(atlas)]
        .map(({ key, source, target, kind, weight }) => ({ id: key, ends: [source, target].sort(), kind, weight }))
        .sort(byKey),
    );
  });

  test.skipIf(!hasNetworkx || !existsSync(schema))('is valid by the schema of GEXF 1.3 (needs ../shared)', () => {
    expect(readInPython(schema).errors).toEqual([]);
  });
});
