import type { Atlas, Bridge, Overlap } from '../../model/index.ts';
import { count } from '../../words/count.ts';
import { bridgeName } from './overlap-table.ts';

/** Rows of each list; what is left out is said. */
const most = { chance: 10, bridges: 30, concepts: 6, papers: 3 };

/** The ranked pairs and bridges, to be read in a terminal, line by line. */
export function* overlapLines(atlas: Atlas): Generator<string> {
  const { themes, concepts, overlaps } = atlas;
  for (const { id, name, papers } of themes.themes) yield `${String(id).padStart(4)}  ${name} (${papers.length})`;
  yield* caution(atlas);
  const of = (kind: Overlap['kind']) => overlaps.pairs.filter((pair) => pair.kind === kind);
  yield* ['', 'Overlaps: more links between two themes than chance gives'];
  if (of('overlap').length === 0) yield '  none that chance could not give as well';
  for (const pair of of('overlap')) yield* pairLines(atlas, pair);
  const chance = of('chance');
  if (chance.length > 0) {
    yield* ['', 'Pairs that chance may explain, the strongest first'];
    for (const pair of chance.slice(0, most.chance)) yield* pairLines(atlas, pair);
    if (chance.length > most.chance) yield `  and ${chance.length - most.chance} more (--format csv has all)`;
  }
  if (of('gap').length > 0) {
    yield* ['', 'Gaps: related themes with fewer links than chance gives; a hint where to look, not a finding'];
    for (const pair of of('gap')) yield* pairLines(atlas, pair);
  }
  yield* ['', 'Bridges: papers and concepts that hold two themes together'];
  if (overlaps.bridges.length === 0) yield '  none';
  for (const bridge of overlaps.bridges.slice(0, most.bridges)) yield* bridgeLines(atlas, bridge);
  if (overlaps.bridges.length > most.bridges)
    yield `  and ${overlaps.bridges.length - most.bridges} more (--format csv has all)`;
  if (overlaps.widespread.length > 0) {
    yield '';
    yield `Too widespread to be evidence: ${overlaps.widespread.map((concept) => concepts[concept]!.label).join(', ')}`;
  }
}

/** What has to be known before any of it is believed. */
function* caution({ themes }: Atlas): Generator<string> {
  const cautions = [
    themes.structure.verdict === 'none' &&
      'These papers fall into themes no more than by chance: do not read what follows as findings.',
    themes.themes.length < 4 &&
      'With fewer than four themes, nothing can be said of more or fewer links than by chance.',
  ];
  for (const line of cautions) if (line) yield* ['', line];
}

/** A pair of themes, in counts and with what it shares. */
export function* pairLines(atlas: Atlas, pair: Overlap): Generator<string> {
  const { themes, papers, concepts } = atlas;
  const more = (all: number, shown: number) => (all > shown ? `, and ${all - shown} more` : '');
  yield `  ${themes.themes[pair.a]!.name}  +  ${themes.themes[pair.b]!.name}`;
  yield `      ${inNumbers(pair)}`;
  if (pair.concepts.length > 0) {
    const labels = pair.concepts.slice(0, most.concepts).map((concept) => concepts[concept]!.label);
    yield `      share: ${labels.join(', ')}${more(pair.concepts.length, most.concepts)}`;
  }
  for (const paper of pair.papers.slice(0, most.papers)) yield `      paper: ${papers[paper]!.title}`;
}

/** `18 links where chance gives 7.1: 2.1 times as many (1.4 to 3.3), q = 0.0075`. */
export function inNumbers({ observed, expected, log2Ratio, low, high, q }: Overlap): string {
  const times = (log: number) => (2 ** log).toFixed(log < 0 ? 2 : 1);
  const links = `${count(observed, 'link')} where chance gives ${expected.toFixed(1)}`;
  return `${links}: ${times(log2Ratio)} times as many (${times(low)} to ${times(high)}), q = ${q.toPrecision(2)}`;
}

/** A bridge with its themes and why it is one. */
export function* bridgeLines(atlas: Atlas, bridge: Bridge): Generator<string> {
  yield `  ${bridgeName(atlas, bridge)} (${bridge.kind})`;
  yield `      ${bridge.why}`;
}
