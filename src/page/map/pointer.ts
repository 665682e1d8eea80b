import type Sigma from 'sigma';
import { edgeBetween, isNode, isSame, itemOf } from '../../atlas/lookup.ts';
import { close, select, type Store } from '../state/store.ts';
import { edgeNear, markAt } from './hit.ts';
import type { Focus } from './focus.ts';
import type { Frame } from './layers.ts';
import type { Movement } from './movement.ts';
import type { Scene } from './scene.ts';

/** How near a finger must come to a mark, and how near finger and mouse to an edge, in pixels. */
const finger = 22;
const edgeReach = { touch: 14, mouse: 5 };
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
    select(store, itemOf(atlas, node), { fly: false });
    requestAnimationFrame(() => movement.bringIntoView(node));
  };

  /** The edge of what is selected that passes a point. Sigma's own edge events would cost a picture of all edges. */
  function edgeAt(at: { x: number; y: number }, reach: number): Focus['edges'][number] | null {
    const { focus, projection } = frame;
    if (!focus || !isNode(focus.centre) || !isSame(focus.centre, store.selection.peek())) return null;
    const { scale, left, top } = projection;
    const drawn = focus.edges.filter(({ a, b }) => frame.visibility.isDrawn(a) && frame.visibility.isDrawn(b));
    return edgeNear(drawn, (node) => ({ x: left + x[node]! * scale, y: top - y[node]! * scale }), at, reach);
  }

  sigma.on('enterNode', ({ node }) => {
    // A mark that slips below the pointer while the map is dragged is not pointed at.
    if (!frame.visibility.isDrawn(Number(node)) || sigma.getMouseCaptor().isMoving) return;
    clearTimeout(leaving);
    container.classList.add('on-mark');
    store.hovered.value = itemOf(atlas, Number(node));
  });
  sigma.on('leaveNode', () => {
    container.classList.remove('on-mark');
    leaving = window.setTimeout(() => (store.hovered.value = null), lingering);
  });
  sigma.on('clickNode', ({ node }) => open(Number(node)));
  sigma.on('clickStage', ({ event }) => {
    const isTouch = 'touches' in event.original;
    const near = isTouch ? markAt(scene, frame, event, finger) : null;
    const edge = edgeAt(event, isTouch ? edgeReach.touch : edgeReach.mouse);
    if (near !== null) open(near);
    else if (edge) select(store, edgeBetween(itemOf(atlas, edge.a), itemOf(atlas, edge.b)), { fly: false });
    else if (store.selection.peek()) close(store);
  });
  sigma.on('moveBody', ({ event }) => container.classList.toggle('on-edge', edgeAt(event, edgeReach.mouse) !== null));
  return () => clearTimeout(leaving);
}
