import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { conceptLines, extractedOf } from '../../src/formats/write/concept-lines.ts';
import { graphText } from '../../src/formats/write/graph-json.ts';
import type { Atlas, ConceptType } from '../../src/model/index.ts';
import { collectProfiles } from '../../src/build/profile.ts';
import { seeded } from '../../src/build/random.ts';
import { findThemes } from '../../src/themes/index.ts';
import { leastDifference, seenInAll } from '../../src/themes/sight.ts';
import { traceRegions } from '../../src/page/map/regions.ts';
import { readSeeds, seedAtlas, seedFiles } from '../fixtures/seeds.ts';
import { readAll } from '../fixtures/memory-files.ts';

const scorers = '../shared/bench';
let atlas: Atlas;

beforeAll(async () => {
  atlas = await seedAtlas();
});

const concept = (label: string) => atlas.concepts.findIndex((one) => one.label === label);
const paper = (part: string) => atlas.papers.findIndex(({ title }) => title.includes(part));

interface Expected {
  label: string;
  alias: string | null;
  type: ConceptType;
  /** In how many papers at least: about two thirds of those that name it. */
  papers: number;
  reason: string;
}

/** What anybody who knows the field would look for on this map. A row that fails is a loss to its readers. */
const expected: Expected[] = [
  ['spiking neural network', 'SNN', 'model', 8, 'many papers are about it, and define the short form'],
  [
    'functional magnetic resonance imaging',
    'fMRI',
    'recording',
    18,
    'the short form stands 100 times, the long one hardly',
  ],
  ['electroencephalography', 'EEG', 'recording', 8, 'most papers give only the short form'],
  ['convolutional neural network', 'CNN', 'model', 10, 'four words less one: long, short and plural are one concept'],
  ['large language model', 'LLM', 'model', 8, 'not to be cut to "language model", which is another concept'],
  ['language model', null, 'model', 4, 'not to be swallowed by "large language model"'],
  ['brain decoding', 'neural decoding', 'task', 7, 'what a whole theme is about, under two names'],
  ['visual cortex', null, 'brain-structure', 9, 'the region that most papers look at'],
  ['primary visual cortex', 'V1', 'brain-structure', 3, 'a part of it with a short form of a letter and a figure'],
  ['brain-computer interface', 'BCI', 'software-hardware', 5, 'a hyphen within, and a second name'],
  ['Natural Scenes Dataset', 'NSD', 'dataset', 3, 'a name of words that are common otherwise'],
  ['CIFAR-10', 'CIFAR10', 'dataset', 3, 'a name with a figure, with and without its hyphen'],
  ['Hebbian learning', null, 'method', 3, 'begins with a name of a person'],
  ['catastrophic forgetting', null, 'construct', 3, 'neither word would be a concept alone'],
  ['C. elegans', 'Caenorhabditis elegans', 'organism', 1, 'a full stop that ends no sentence'],
].map(([label, alias, type, papers, reason]) => ({ label, alias, type, papers, reason }) as Expected);

/** Words that stand in many papers and say nothing about any of them. */
const empty = ['network', 'model', 'result', 'approach', 'performance', 'data', 'method', 'task', 'paper', 'study'];

/** Each test fails when the stage that it names is replaced by one that does nothing. */
describe('the map of the seeds', () => {
  test('ingest: 147 papers, two records set aside', () => {
    expect(atlas.papers).toHaveLength(147);
    expect(atlas.notices.filter(({ code }) => code === 'not-a-paper')).toHaveLength(2);
  });

  test('ingest: records that stand in two files are one paper, and change nothing but where it was found', async () => {
    const seeds = await seedFiles();
    const again = seeds.slice(0, 2).map((file) => ({ ...file, name: `copy of ${file.name}` }));
    const twice = await readAll([...seeds, ...again]);
    const { papers } = await readSeeds();
    const withoutSources = papers.map((paper) => ({ ...paper, sources: [] }));
    expect(twice.papers.map((paper) => ({ ...paper, sources: [] }))).toEqual(withoutSources);
  });

  test.each(expected)('extract: $label is a concept, since $reason', ({ label, alias, type, papers }) => {
    const found = atlas.concepts[concept(label)];
    expect(found).toMatchObject({ label, type });
    expect(found!.papers).toBeGreaterThanOrEqual(papers);
    expect([label, ...found!.aliases]).toContain(alias ?? label);
  });

  test.each(empty)('extract: "%s" alone is no concept', (word) => {
    expect(concept(word)).toBe(-1);
  });

  test('extract: what was cut and what was joined is told', () => {
    expect(atlas.decisions.cuts.some(({ form }) => /^networks?$/i.test(form))).toBe(true);
    expect(atlas.decisions.joined.some(({ form, reason }) => form === 'fMRI' && reason === 'vocabulary')).toBe(true);
  });

  test('extract: every mention is a stretch of its text that begins with a letter, a figure or LaTeX', () => {
    const { mentions } = atlas;
    const texts = [...mentions.paper.keys()].map((row) => {
      const { title, abstract } = atlas.papers[mentions.paper[row]!]!;
      return (mentions.field[row] === 0 ? title : abstract).slice(mentions.start[row], mentions.end[row]);
    });
    expect(texts.length).toBeGreaterThan(3000);
    expect(texts.filter((text) => !/^[\p{L}\p{N}\\$]/u.test(text))).toEqual([]);
  });

  test('network: every concept is tied to its papers; related ones by more than chance', () => {
    expect(new Set(atlas.network.mentions.target).size).toBe(atlas.concepts.length);
    const [a, b] = [concept('functional magnetic resonance imaging'), concept('brain decoding')].sort((x, y) => x - y);
    const { source, target, weight } = atlas.network.related;
    const row = source.findIndex((one, at) => one === a && target[at] === b);
    expect(weight[row]).toBeGreaterThan(1);
  });

  test('themes: each with its papers, its name and its broader theme, as in themes.txt', async () => {
    const { themes, groups } = atlas.themes;
    const lines = themes.map(
      ({ name, papers, group }) => `${String(papers.length).padStart(3)}  ${name}  (${groups[group]!.name})`,
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('themes.txt');
  });

  test('themes: papers on the same thing stand together, others apart', () => {
    const { ofPaper, themes } = atlas.themes;
    const spiking = ofPaper[paper('Spiking Diffusion Models')];
    expect(ofPaper[paper('Supervised learning of spatial features with STDP')]).toBe(spiking);
    expect(ofPaper[paper('MindBridge')]).not.toBe(spiking);
    expect(new Set(themes.map(({ name }) => name)).size).toBe(themes.length);
  });

  test('themes: without term vectors there are themes too', async () => {
    const { papers, network, concepts } = atlas;
    const profiles = await collectProfiles(papers, { vectors: false });
    const { themes } = findThemes(network, concepts, profiles, papers.length, seeded(1));
    expect(themes.structure.verdict).toBe('clear');
    expect(themes.ofPaper.filter((theme) => theme === null).length).toBeLessThan(5);
  });

  test('colours: themes whose grounds touch differ by at least 15 in normal and colour-blind sight', () => {
    const { themes, ofPaper, ofConcept } = atlas.themes;
    const { x, y } = atlas.layout;
    const reach = (Math.max(...x) - Math.min(...x)) / 42;
    const regions = traceRegions(x, y, [...ofPaper, ...ofConcept], themes.length, { reach });
    const grounds = regions.map((lines) => lines.flat());
    const seen = themes.map(({ colour }) => seenInAll(colour));
    const isNear = (one: number, other: number) =>
      grounds[one]!.some(([x, y]) => grounds[other]!.some(([u, v]) => Math.hypot(x - u, y - v) < reach));
    const touching = grounds.flatMap((_, a) =>
      grounds.slice(0, a).flatMap((_, b) => (isNear(a, b) ? [[a, b] as const] : [])),
    );
    expect(touching.length).toBeGreaterThan(themes.length);
    const alike = touching.filter(([a, b]) => leastDifference(seen[a]!, seen[b]!) < 15);
    expect(alike.map(([a, b]) => `${themes[a]!.name} and ${themes[b]!.name}`)).toEqual([]);
  });

  test('layout: the nearest paper is more often of the same theme than chance would have it', () => {
    const { x, y } = atlas.layout;
    const away = (a: number, b: number) => (a === b ? Infinity : Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!));
    const nearest = atlas.papers.map((_, a) =>
      [...atlas.papers.keys()].reduce((best, b) => (away(a, b) < away(a, best) ? b : best), a),
    );
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
    const scored = execFileSync('node', [`${scorers}/score-concepts.mjs`], { input, encoding: 'utf8' });
    const score = JSON.parse(scored) as { f1: number; papersMissing: number };
    expect(score.papersMissing).toBe(0);
    expect(score.f1).toBeGreaterThan(0.6);
  });
});
