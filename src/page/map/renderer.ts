import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { createGraph } from './graph.ts';
import { nodeColour } from './ground.ts';
import type { Frame } from './layers.ts';
import { markAt } from './hit.ts';
import { edgeLook } from './marks.ts';
import { nodePrograms } from './programs.ts';
import { growth } from './reveal.ts';
import type { Scene } from './scene.ts';
import { replacePicking } from './sigma-adapter.ts';

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
      const { palette, visibility } = frame;
      const colour = visibility.isFaded(node) ? palette.faded : nodeColour(palette, node, themeOf(node));
      const look = { size: frame.radius[node]!, color: colour, ground: palette.ground };
      return { ...data, ...look, hidden: !visibility.isDrawn(node) && !visibility.isFaded(node) };
    },
    edgeReducer: (key): Partial<EdgeDisplayData> => {
      const { palette, visibility } = frame;
      const isDrawn = (a: number, b: number) => visibility.isDrawn(a) && visibility.isDrawn(b);
      if (key.startsWith('r')) {
        const [a, b] = key.slice(1).split('-').map(Number) as [number, number];
        const hidden = visibility.choice().drawn !== 'concepts' || !isDrawn(a, b);
        return { ...edgeLook(1, themeOf(a), themeOf(b), palette), hidden };
      }
      const row = Number(key.slice(1));
      const [paper, concept] = [source[row]!, papers + target[row]!];
      return { ...edgeLook(weight[row]!, themeOf(paper), themeOf(concept), palette), hidden: !isDrawn(paper, concept) };
    },
  });
  replacePicking(sigma, (point) => markAt(scene, frame, point));
  // Without it Sigma has no idea of the extent between a scheduled refresh and its frame, and tells wrong places.
  return sigma.setCustomBBox(sigma.getBBox());
}
