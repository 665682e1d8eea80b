/**
 * All that the map does to Sigma beyond Sigma's public types, or that rests on how Sigma 3 works inside. Nothing else in
 * the page does. Look here first when Sigma is upgraded: each function says what it relies on.
 */
import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { NodeProgramType } from 'sigma/rendering';

/** A point of the map's container, in pixels. */
interface ScreenPoint {
  x: number;
  y: number;
}

/**
 * The same program without picking: Sigma then draws its marks once, not a second time, each in a colour of its own, into a
 * picture that tells which mark is at a point. Use it together with `replacePicking`.
 *
 * Relies on: a program that is given no picking buffer compiles and draws no picking program. Should that end, marks are
 * drawn twice again, which costs time and changes nothing that is seen.
 */
export function withoutPicking(Program: NodeProgramType): NodeProgramType {
  return class extends Program {
    constructor(...[gl, , sigma]: ConstructorParameters<NodeProgramType>) {
      super(gl, null, sigma);
    }
  };
}

/**
 * Lets `markAt` tell Sigma which node is at a point, for its events on nodes. Sigma's own way reads a pixel of its picking
 * picture, and the page waits until the graphics process has drawn that.
 *
 * Relies on: the private method `getNodeAtPosition`, which takes a point of the container and returns a node's key or null.
 * @throws Error when Sigma has no such method.
 */
export function replacePicking(sigma: Sigma, markAt: (point: ScreenPoint) => number | null): void {
  if (!('getNodeAtPosition' in sigma)) throw new Error('Sigma has no getNodeAtPosition: replacePicking must change');
  const getNodeAtPosition = (point: ScreenPoint): string | null => markAt(point)?.toString() ?? null;
  Object.assign(sigma, { getNodeAtPosition });
}

/**
 * Draws some nodes and edges again in the next frame. None of them may be new, and no place, type or order may have changed.
 *
 * Relies on: Sigma throws an error with the words "can't be repaint" where it has no index of an edge. That is so between a
 * full refresh that it scheduled (at a new size of the window) and the frame of that. Indexing these again then costs
 * nothing, as that frame indexes everything.
 */
export function redraw(sigma: Sigma, nodes: string[], edges: string[]): void {
  const partialGraph = { nodes, edges };
  try {
    sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
  } catch (error) {
    if (!(error instanceof Error && error.message.includes("can't be repaint"))) throw error;
    sigma.refresh({ partialGraph, schedule: true });
  }
}

/**
 * Runs `addEdges`, which adds edges to a graph that Sigma draws, without Sigma updating its indexes at each of them. Refresh
 * Sigma fully afterwards.
 *
 * Relies on: Sigma listens to the graph's event `edgeAdded` and needs nothing of it that a full refresh does not do.
 */
export function addEdgesUnheard(graph: Graph, addEdges: () => void): void {
  const listeners = graph.listeners('edgeAdded');
  graph.removeAllListeners('edgeAdded');
  try {
    addEdges();
  } finally {
    for (const listener of listeners) graph.on('edgeAdded', listener as () => void);
  }
}
