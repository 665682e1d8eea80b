/** What the map is measured against, run in the browser: Sigma alone, with the same marks and edges and nothing else. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { projection, stateFor } from '../../../src/page/map/camera.ts';
import { markPrograms } from '../../../src/page/map/programs.ts';
import type { Place } from '../../../src/page/state/store.ts';

/** The marks that are drawn, as Sigma takes them, the edges between them, and what of the map is seen. */
export interface BareMap {
  nodes: { key: number; x: number; y: number; size: number; color: string; type: string; ground: string }[]; // prettier-ignore
  edges: { source: number; target: number; color: string }[];
  place: Place;
}

declare global {
  interface Window {
    bareSigma: typeof bareSigma;
  }
}

function bareSigma({ nodes, edges, place }: BareMap): void {
  const container = document.body.appendChild(document.createElement('div'));
  container.style.cssText = 'position: fixed; inset: 0; background: #faf8f3';
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (const { key, ...look } of nodes) graph.addNode(key, look);
  edges.forEach(({ source, target, color }, row) =>
    graph.addUndirectedEdgeWithKey(`e${row}`, source, target, { color, size: 0.01 }),
  );
  const sigma = new Sigma(graph, container, {
    nodeProgramClasses: markPrograms,
    renderLabels: false,
    minEdgeThickness: 1.3,
    stagePadding: 0,
    zoomToSizeRatioFunction: () => 1, // sizes are those on the screen
    defaultDrawNodeHover: () => {},
  });
  sigma.getCamera().setState(stateFor(sigma, place, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }));
  sigma.refresh();
  if (!Number.isFinite(projection(sigma).scale)) throw new Error('bareSigma: nothing to see');
}

window.bareSigma = bareSigma;
