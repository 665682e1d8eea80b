import { itemOf, nodeOf, type NodeItem } from '../../atlas/lookup.ts';
import type { Store } from '../state/store.ts';
import { focusOn } from './focus.ts';
import type { Frame } from './layers.ts';
import type { Box } from './label-plan.ts';
import type { Scene } from './scene.ts';
import { nextTowards, type Direction } from './walk.ts';

/** What a step goes to: first to what is tied to the mark one is on, or only by nearness. */
export type Step = 'tied' | 'near';

/**
 * Where a step leads from what is selected: to a neighbour on that side, without one to the nearest mark there; `null` where
 * there is none. From nothing, to the concept nearest to the middle of the free part; from what is no mark, to its first.
 */
export function stepFrom(
  { atlas, lookup, x, y, papers }: Scene,
  frame: Frame,
  store: Store,
  free: Box,
  direction: Direction,
  step: Step,
): NodeItem | null {
  const isDrawn = (node: number) => frame.visibility.isDrawn(node);
  const selection = store.selection.peek();
  const marks = () => [...x.keys()].filter(isDrawn);
  if (!selection || selection.kind === 'matrix') {
    const { scale, left, top } = frame.projection;
    const [middleX, middleY] = [(free.left + free.right) / 2, (free.top + free.bottom) / 2];
    const away = (node: number) => Math.hypot(left + x[node]! * scale - middleX, top - y[node]! * scale - middleY);
    const drawn = marks();
    const concepts = drawn.filter((node) => node >= papers);
    const best = nearest(concepts.length ? concepts : drawn, away);
    return best === null ? null : itemOf(atlas, best);
  }
  const tied = focusOn(atlas, lookup, selection).nodes.filter(isDrawn);
  if (selection.kind !== 'paper' && selection.kind !== 'concept') return tied.length ? itemOf(atlas, tied[0]!) : null;
  const from = nodeOf(atlas, selection);
  const next =
    (step === 'tied' ? nextTowards(direction, from, tied, x, y) : null) ?? nextTowards(direction, from, marks(), x, y);
  return next === null ? null : itemOf(atlas, next);
}

function nearest(nodes: readonly number[], away: (node: number) => number): number | null {
  let [best, least]: [number | null, number] = [null, Infinity];
  for (const node of nodes) {
    const distance = away(node);
    if (distance < least) [best, least] = [node, distance];
  }
  return best;
}
