import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { createGraph } from './graph.ts';
import type { Frame } from './layers.ts';
import { edgeLook, nodeLook } from './marks.ts';
import { nodePrograms } from './programs.ts';
import { growth } from './reveal.ts';
import type { Scene } from './scene.ts';

/** How thick edges are at any zoom, in pixels. */
const hair = 1.3;

/**
 * Sigma, drawing the marks and edges of a scene. Its reducers are set once and read the frame, which changes: whoever
 * changes something refreshes what it concerns.
 */
export function createRenderer(container: HTMLElement, scene: Scene, frame: Frame): Sigma {
  const { papers, themeOf } = scene;
  const { source, target, weight } = scene.atlas.network.mentions;
  const sigma = new Sigma(createGraph(scene.atlas), container, {
    nodeProgramClasses: nodePrograms,
    renderLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    defaultDrawNodeHover: () => {},
    minEdgeThickness: hair,
    stagePadding: 0,
    zoomToSizeRatioFunction: (ratio) => 1 / growth(frame.wholeRatio / ratio),
    zoomDuration: 180,
    doubleClickZoomingDuration: 260,
    nodeReducer: (key, data): Partial<NodeDisplayData> => {
      const node = Number(key);
      const look = nodeLook(frame.radius[node]!, node < papers, themeOf(node), frame.palette);
      return { ...data, ...look, hidden: !frame.isDrawn(node) };
    },
    edgeReducer: (key): Partial<EdgeDisplayData> => {
      const row = Number(key.slice(1));
      return edgeLook(weight[row]!, themeOf(source[row]!), themeOf(papers + target[row]!), frame.palette);
    },
  });
  // Without it Sigma has no idea of the extent between a scheduled refresh and its frame, and tells wrong places.
  return sigma.setCustomBBox(sigma.getBBox());
}
