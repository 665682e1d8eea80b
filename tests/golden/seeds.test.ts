import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { conceptLines, extractedOf } from '../../src/formats/write/concept-lines.ts';
import { graphText } from '../../src/formats/write/graph-json.ts';
import type { Atlas } from '../../src/model/index.ts';
import { inputFiles } from '../../src/node/files.ts';
import { buildAtlas } from '../../src/build/index.ts';
import { leastDifference, seenInAll } from '../../src/themes/sight.ts';
import { traceRegions } from '../../src/page/map/regions.ts';

const scorers = '../shared/bench';
let atlas: Atlas;

beforeAll(async () => {
  atlas = await buildAtlas(await inputFiles(['seeds'], process.stdin, () => {}));
});

const concept = (label: string) => atlas.concepts.findIndex((one) => one.label === label);
const paper = (part: string) => atlas.papers.findIndex(({ title }) => title.includes(part));

/** Each test fails when the stage that it names is replaced by one that does nothing. */
describe('the map of the seeds', () => {
  test('ingest: 147 papers, two records set aside', () => {
    expect(atlas.papers).toHaveLength(147);
    expect(atlas.notices.filter(({ code }) => code === 'not-a-paper')).toHaveLength(2);
  });

  test('extract: concepts with aliases and types, where the text names them', () => {
    const spiking = atlas.concepts[concept('spiking neural network')]!;
    expect(spiking.type).toBe('model');
    expect(spiking.aliases).toContain('SNN');
    expect(spiking.papers).toBeGreaterThanOrEqual(10);
    const { mentions } = atlas;
    for (let row = 0; row < mentions.paper.length; row += 97) {
      const { title, abstract } = atlas.papers[mentions.paper[row]!]!;
      const text = (mentions.field[row] === 0 ? title : abstract).slice(mentions.start[row], mentions.end[row]);
      expect(text).toMatch(/^[\p{L}\p{N}\\$].*/u);
    }
  });

  test('extract: words that name nothing are no concepts, and the report says so', () => {
    for (const word of ['network', 'model', 'result', 'approach', 'performance']) expect(concept(word)).toBe(-1);
    expect(atlas.decisions.cuts.some(({ form }) => /^networks?$/i.test(form))).toBe(true);
    expect(atlas.decisions.joined.some(({ form, reason }) => form === 'fMRI' && reason === 'vocabulary')).toBe(true);
  });

  test('network: every concept is tied to its papers; related ones by more than chance', () => {
    expect(new Set(atlas.network.mentions.target).size).toBe(atlas.concepts.length);
    const [a, b] = [concept('functional magnetic resonance imaging'), concept('brain decoding')].sort((x, y) => x - y);
    const row = atlas.network.related.source.findIndex((source, at) => source === a && atlas.network.related.target[at] === b);
    expect(atlas.network.related.weight[row]).toBeGreaterThan(1);
  });

  test('themes: each with its papers, its name and its broader theme, as in themes.txt', async () => {
    const { themes, groups } = atlas.themes;
    const lines = themes.map(({ name, papers, group }) => `${String(papers.length).padStart(3)}  ${name}  (${groups[group]!.name})`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('themes.txt');
  });

  test('themes: papers on the same thing stand together, others apart', () => {
    const { ofPaper, themes } = atlas.themes;
    expect(ofPaper[paper('Spiking Diffusion Models')]).toBe(ofPaper[paper('Supervised learning of spatial features with STDP')]);
    expect(ofPaper[paper('Spiking Diffusion Models')]).not.toBe(ofPaper[paper('MindBridge')]);
    expect(new Set(themes.map(({ name }) => name)).size).toBe(themes.length);
  });

  test('themes: records that stand in two files change nothing', async () => {
    const seeds = await inputFiles(['seeds'], process.stdin, () => {});
    const again = seeds.slice(0, 2).map((file) => ({ ...file, name: `copy of ${file.name}` }));
    const twice = await buildAtlas([...seeds, ...again]);
    expect(twice.themes).toEqual(atlas.themes);
    expect(twice.overlaps).toEqual(atlas.overlaps);
  });

  test('themes: without term vectors there are themes too', async () => {
    const plain = await buildAtlas(await inputFiles(['seeds'], process.stdin, () => {}), { vectors: false });
    expect(plain.themes.structure.verdict).toBe('clear');
    expect(plain.themes.ofPaper.filter((theme) => theme === null).length).toBeLessThan(5);
  });

  test('colours: themes whose grounds touch differ by at least 15 in normal and colour-blind sight', () => {
    const { themes, ofPaper, ofConcept } = atlas.themes;
    const { x, y } = atlas.layout;
    const reach = (Math.max(...x) - Math.min(...x)) / 42;
    const grounds = traceRegions(x, y, [...ofPaper, ...ofConcept], themes.length, { reach }).map((lines) => lines.flat());
    const seen = themes.map(({ colour }) => seenInAll(colour));
    const touching = grounds.flatMap((one, a) =>
      grounds.slice(0, a).flatMap((other, b) => (one.some(([x, y]) => other.some(([u, v]) => Math.hypot(x - u, y - v) < reach)) ? [[a, b] as const] : [])),
    );
    expect(touching.length).toBeGreaterThan(themes.length);
    for (const [a, b] of touching) expect(leastDifference(seen[a]!, seen[b]!), `${themes[a]!.name} and ${themes[b]!.name}`).toBeGreaterThanOrEqual(15);
  });

  test('layout: the nearest paper is more often of the same theme than chance would have it', () => {
    const { x, y } = atlas.layout;
    const nearest = atlas.papers.map((_, a) => {
      const others = atlas.papers.map((__, b) => b).filter((b) => b !== a);
      return others.reduce((best, b) => (Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) < Math.hypot(x[a]! - x[best]!, y[a]! - y[best]!) ? b : best), others[0]!);
    });
    const same = nearest.filter((b, a) => atlas.themes.ofPaper[a] === atlas.themes.ofPaper[b]).length;
    expect(same / nearest.length).toBeGreaterThan(0.5);
  });

  test('export: the graph holds every paper and concept', () => {
    const graph = JSON.parse([...graphText(atlas)].join('')) as { nodes: unknown[]; edges: unknown[] };
    expect(graph.nodes).toHaveLength(atlas.papers.length + atlas.concepts.length);
    expect(graph.edges).toHaveLength(atlas.network.mentions.source.length + atlas.network.related.source.length);
  });

  test.skipIf(!existsSync(scorers))('the scorers accept the output (skipped where ../shared is absent)', () => {
    const input = [...conceptLines(atlas.papers, extractedOf(atlas))].join('');
    const score = JSON.parse(execFileSync('node', [`${scorers}/score-concepts.mjs`], { input, encoding: 'utf8' })) as { f1: number; papersMissing: number };
    expect(score.papersMissing).toBe(0);
    expect(score.f1).toBeGreaterThan(0.6);
  });
});
