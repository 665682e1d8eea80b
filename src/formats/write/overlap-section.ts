import type { Atlas, Overlap } from '../../model/index.ts';
import { left, table, text } from './markdown.ts';
import { bridgeName } from './overlap-table.ts';

/** Rows shown of each list; what is left out is said. */
const most = { pairs: 15, bridges: 15, concepts: 4 };

/** The report's part on overlaps: the strongest pairs of themes, gaps, and bridges. */
export function overlapSection(atlas: Atlas): string[] {
  const { overlaps, themes, concepts } = atlas;
  const name = (theme: number) => text(themes.themes[theme]!.name);
  const head = ['theme', 'and', 'links', 'by chance', 'q', 'shared'];
  const row = ({ a, b, observed, expected, q, concepts: shared }: Overlap) => [
    name(a),
    name(b),
    observed,
    expected.toFixed(1),
    q.toPrecision(2),
    shared
      .slice(0, most.concepts)
      .map((concept) => text(concepts[concept]!.label))
      .join(', '),
  ];
  const gaps = overlaps.pairs.filter(({ kind }) => kind === 'gap');
  const others = overlaps.pairs.filter(({ kind }) => kind !== 'gap');
  return [
    '## Overlaps',
    'Pairs of themes by how many more links than chance they have. Chance may explain those with a `q` above 0.05.',
    table(head, others.slice(0, most.pairs).map(row)),
    left(others.length, most.pairs),
    ...(gaps.length > 0
      ? [
          '### Gaps',
          'Related themes with fewer links than chance gives: a hint where to look, not a finding.',
          table(head, gaps.slice(0, most.pairs).map(row)),
          left(gaps.length, most.pairs),
        ]
      : []),
    '## Bridges',
    'Papers and concepts that hold two themes together.',
    table(
      ['bridge', 'why'],
      overlaps.bridges.slice(0, most.bridges).map((bridge) => [text(bridgeName(atlas, bridge)), text(bridge.why)]),
    ),
    left(overlaps.bridges.length, most.bridges),
  ];
}
