import type { Atlas } from '../../model/index.ts';
import { jsonText } from './json.ts';
import { bridgeName, ranked, type Pair } from './overlap-table.ts';

/** Pairs and bridges as JSON that needs no atlas beside it: papers by id and title, concepts by id and label. */
export function overlapJson(atlas: Atlas, pair: Pair, more: object = {}): string {
  const { themes, papers, concepts, overlaps } = atlas;
  const theme = (id: number) => ({ id, name: themes.themes[id]!.name });
  const paper = (index: number) => ({ id: papers[index]!.id, title: papers[index]!.title });
  const concept = (index: number) => ({ id: concepts[index]!.id, label: concepts[index]!.label });
  const { pairs, bridges } = ranked(atlas, pair);
  const value = {
    themes: themes.themes.map(({ id, name, papers: own }) => ({ id, name, papers: own.length })),
    structure: themes.structure.verdict,
    pairs: pairs.map((p) => ({
      ...p,
      a: theme(p.a),
      b: theme(p.b),
      papers: p.papers.map(paper),
      concepts: p.concepts.map(concept),
    })),
    bridges: bridges.map((bridge) => ({
      ...bridge,
      index: undefined,
      id: (bridge.kind === 'paper' ? papers : concepts)[bridge.index]!.id,
      name: bridgeName(atlas, bridge),
      a: theme(bridge.a),
      b: theme(bridge.b),
    })),
    widespread: overlaps.widespread.map(concept),
    ...more,
  };
  return `${jsonText(value, 1)}\n`;
}
