import type Sigma from 'sigma';
import { selectionOf } from '../lookup.ts';
import { close, select, type Store } from '../store.ts';
import type { Frame } from './layers.ts';
import type { Movement } from './movement.ts';
import type { Scene } from './scene.ts';

/** How near a finger must come to a mark, in pixels. */
const finger = 22;
/** How long a mark stays lit when the pointer leaves it, in milliseconds: from one to the next nothing flashes. */
const lingering = 70;

/** Lights up what the pointer is on, opens what it clicks. Returns a way to stop. */
export function listenToPointer(
  sigma: Sigma,
  scene: Scene,
  frame: Frame,
  movement: Movement,
  store: Store,
): () => void {
  const { atlas, x, y } = scene;
  const container = sigma.getContainer();
  let leaving = 0;

  const open = (node: number) => {
    select(store, selectionOf(atlas, node), { fly: false });
    requestAnimationFrame(() => movement.bringIntoView(node));
  };

  function nearest(at: { x: number; y: number }): number | null {
    const { scale, left, top } = frame.projection;
    let best: number | null = null;
    let least = finger;
    for (let node = 0; node < x.length; node++) {
      if (!frame.isDrawn(node)) continue;
      const away = Math.hypot(left + x[node]! * scale - at.x, top - y[node]! * scale - at.y);
      if (away < least) [best, least] = [node, away];
    }
    return best;
  }

  sigma.on('enterNode', ({ node }) => {
    clearTimeout(leaving);
    container.classList.add('on-mark');
    store.hovered.value = selectionOf(atlas, Number(node));
  });
  sigma.on('leaveNode', () => {
    container.classList.remove('on-mark');
    leaving = window.setTimeout(() => (store.hovered.value = null), lingering);
  });
  sigma.on('clickNode', ({ node }) => open(Number(node)));
  sigma.on('clickStage', ({ event }) => {
    const isTouch = 'touches' in event.original;
    const near = isTouch ? nearest(event) : null;
    if (near !== null) open(near);
    else if (store.selection.peek()) close(store);
  });
  return () => clearTimeout(leaving);
}
