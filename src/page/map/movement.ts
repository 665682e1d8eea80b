import type Sigma from 'sigma';
import type { Destination, Place } from '../state/store.ts';
import { isNode, itemsOf, type Item, type Selection } from '../../atlas/lookup.ts';
import { boxAround, placeAround, placeOf, projection, stateFor } from './camera.ts';
import { focusOn } from './focus.ts';
import type { Box } from './label-plan.ts';
import type { Scene } from './scene.ts';

/** Moves the map. */
export interface Movement {
  /** The place that shows the whole map in a part of the screen. */
  whole(free?: Box): Place;
  /** The place that is shown. */
  here(): Place;
  isWhole(): boolean;
  placeFor(destination: Destination): Place;
  flyTo(place: Place): void;
  /** Moves just so far that a node is in the free part of the screen. */
  bringIntoView(node: number): void;
}

const flight = { duration: 520, easing: 'cubicInOut' } as const;
/** Air around the whole map and around a theme, as a part of their size. */
const air = { whole: 0.04, theme: 0.3 };
/** How near to the edge of the free part a node may be, in pixels. */
const rim = 30;

export function createMovement(sigma: Sigma, { atlas, lookup, x, y, whole }: Scene, free: () => Box): Movement {
  const camera = sigma.getCamera();

  function flyTo(place: Place): void {
    const state = camera.validateState(stateFor(sigma, place, free()));
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) camera.setState(state);
    else void camera.animate(state, flight);
  }

  const movement: Movement = {
    whole: (part = free()) => placeAround(whole, part, air.whole),
    here: () => placeOf(projection(sigma), free()),
    isWhole() {
      const [here, all] = [movement.here(), movement.whole()];
      return [here.x - all.x, here.y - all.y, here.span - all.span].every((off) => Math.abs(off) < 0.01 * all.span);
    },
    placeFor({ to }) {
      if (to === 'whole') return movement.whole();
      if (!('kind' in to)) return to;
      const nodes = [to, ...themePair(to)].flatMap((part) => focusOn(atlas, lookup, part).nodes);
      if (!nodes.length) return movement.whole();
      if (!isNode(to)) {
        const place = placeAround(boxAround(x, y, nodes), free(), air.theme);
        return { ...place, span: Math.max(place.span, 0.25 * movement.whole().span) };
      }
      // Near enough to read, far enough to see most of its neighbours.
      const node = nodes[0]!;
      const away = nodes.map((other) => Math.hypot(x[other]! - x[node]!, y[other]! - y[node]!)).sort((a, b) => a - b);
      const { span } = movement.whole();
      const wanted = 2.4 * away[Math.floor(away.length * 0.8)]!;
      return { x: x[node]!, y: y[node]!, span: Math.min(0.8 * span, Math.max(0.25 * span, wanted)) };
    },
    flyTo,
    bringIntoView(node) {
      const { scale, left, top } = projection(sigma);
      const part = free();
      const [px, py] = [left + x[node]! * scale, top - y[node]! * scale];
      const isIn = px > part.left + rim && px < part.right - rim && py > part.top + rim && py < part.bottom - rim;
      if (!isIn) flyTo({ ...movement.here(), x: x[node]!, y: y[node]! });
    },
  };
  return movement;
}

/** The themes of a pair, all of which is to be seen with it. */
function themePair(selection: Selection): Item[] {
  return selection.kind === 'overlap' ? itemsOf(selection) : [];
}
