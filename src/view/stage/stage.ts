import { effect } from '@preact/signals';
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { nodeOf, selectionOf, type Selection } from '../lookup.ts';
import { scheme } from '../scheme.ts';
import { close, select, type Destination, type Place, type Store } from '../store.ts';
import { boxAround, placeAround, placeOf, projection, stateFor } from './camera.ts';
import type { DrawnLabel } from './draw-labels.ts';
import { focusOn } from './focus.ts';
import { createGraph } from './graph.ts';
import { readPalette } from './ground.ts';
import type { Box } from './label-plan.ts';
import { createLayers, type Frame } from './layers.ts';
import { planFocusLabels, planMapLabels } from './map-labels.ts';
import { edgeLook, markRadii, nodeLook } from './marks.ts';
import { nodePrograms } from './programs.ts';
import { growth } from './reveal.ts';
import { createScene } from './scene.ts';
import { createVisibility } from './visibility.ts';

/** The map on the screen. */
export interface Stage {
  /** Zooms around the middle of the free part of the screen. */
  zoomBy(factor: number): void;
  /** Moves the map by pixels. */
  panBy(x: number, y: number): void;
  /** The words that are on the screen as they were last drawn. */
  labels(): DrawnLabel[];
  /** Where a paper or concept is, in pixels of the container, and whether it is drawn. */
  whereIs(selection: Selection): { x: number; y: number; radius: number; drawn: boolean };
  destroy(): void;
}

export interface StageOptions {
  /** The part of the container that nothing covers, in its pixels. */
  free(): Box;
  /** Told when the browser has taken the drawing context away. */
  onLost(): void;
}

/** How far one can zoom in beyond the zoom at which the last concept is drawn, and out beyond the whole map. */
const [further, wider] = [3, 0.6];
const flight = { duration: 520, easing: 'cubicInOut' } as const;
const air = 0.04;
/** How near a finger must come to a mark, in pixels. */
const finger = 22;

/** Draws the map of a store's atlas into a container, and keeps it as the store says. Throws where there is no WebGL. */
export function createStage(container: HTMLElement, store: Store, { free, onLost }: StageOptions): Stage {
  const { atlas, lookup } = store;
  const scene = createScene(atlas, lookup);
  const { x, y, papers, reveal, themeOf } = scene;
  const visibility = createVisibility(scene, () => sigma);
  const colours = atlas.themes.themes.map(({ colour }) => colour);
  const readGround = () => readPalette(container, scheme.peek() === 'dark', colours);
  /** Camera ratio and pixels a map unit at which the whole map is seen. */
  let whole = { ratio: 1, scale: 1 };
  const frame: Frame = {
    palette: readGround(),
    projection: { scale: 1, left: 0, top: 0 },
    zoom: 1,
    radius: markRadii(atlas, 1),
    plan: { labels: [], placed: [], ofNode: new Map() },
    focus: null,
    focusPlan: null,
    selected: null,
    hiddenThemes: new Set(),
    isDrawn: visibility.isDrawn,
  };

  const sigma: Sigma = new Sigma(createGraph(atlas), container, {
    nodeProgramClasses: nodePrograms,
    renderLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    defaultDrawNodeHover: () => {},
    minEdgeThickness: 0.5,
    stagePadding: 0,
    zoomToSizeRatioFunction: (ratio) => 1 / growth(whole.ratio / ratio),
    zoomDuration: 180,
    doubleClickZoomingDuration: 260,
    nodeReducer: (key, data): Partial<NodeDisplayData> => {
      const node = Number(key);
      const look = nodeLook(frame.radius[node]!, node < papers, themeOf(node), frame.palette);
      return { ...data, ...look, hidden: !visibility.isDrawn(node) };
    },
    edgeReducer: (key): Partial<EdgeDisplayData> => {
      const { source, target, weight } = atlas.network.mentions;
      const row = Number(key.slice(1));
      return edgeLook(weight[row]!, themeOf(source[row]!), themeOf(papers + target[row]!), frame.palette);
    },
  });
  const camera = sigma.getCamera();
  // Without it Sigma has no idea of the extent between a scheduled refresh and its frame, and tells wrong places.
  sigma.setCustomBBox(sigma.getBBox());
  const layers = createLayers(sigma, scene);
  const measure = document.createElement('canvas').getContext('2d')!;
  const wholePlace = () => placeAround(scene.whole, free(), air);

  /** Everything that hangs on the size of the screen. */
  function measureUp(): void {
    const state = stateFor(sigma, wholePlace(), free());
    whole = { ratio: state.ratio, scale: projection(sigma, state).scale };
    frame.radius = markRadii(atlas, whole.scale);
    const room = Math.min(free().right - free().left, free().bottom - free().top);
    const family = getComputedStyle(container).fontFamily;
    frame.plan = planMapLabels({ scene, radius: frame.radius, scale: whole.scale, room, family }, measure);
    const deepest = Math.max(4, ...reveal.later.slice(-1).map((node) => reveal.zoom[node]!)) * further;
    camera.minRatio = whole.ratio / deepest;
    camera.maxRatio = whole.ratio / wider;
    updateFocus();
  }

  function updateFocus(): void {
    const selection = store.selection.peek();
    const shown = store.hovered.peek() ?? selection;
    frame.focus = shown && focusOn(atlas, lookup, shown);
    frame.focusPlan = frame.focus && planFocusLabels(frame.plan, frame.focus);
    frame.selected = selection && selection.kind !== 'theme' ? nodeOf(atlas, selection) : null;
    container.classList.toggle('stepped-back', frame.focus !== null);
  }

  function flyTo(place: Place): void {
    const state = camera.validateState(stateFor(sigma, place, free()));    if (matchMedia('(prefers-reduced-motion: reduce)').matches) camera.setState(state);
    else void camera.animate(state, flight);
  }

  function placeFor(destination: Destination): Place {
    if (destination.to === 'whole') return wholePlace();
    if (!('kind' in destination.to)) return destination.to;
    const nodes = focusOn(atlas, lookup, destination.to).nodes;
    const all = wholePlace();
    if (destination.to.kind === 'theme') return placeAround(boxAround(x, y, nodes), free(), 0.3);
    const [node] = [nodes[0]!];
    const away = nodes.map((other) => Math.hypot(x[other]! - x[node]!, y[other]! - y[node]!)).sort((a, b) => a - b);
    const span = Math.min(0.7 * all.span, Math.max(0.25 * all.span, 2.4 * away[Math.floor(away.length * 0.7)]!));
    return { x: x[node]!, y: y[node]!, span };
  }

  /** Moves the map just so far that a node is in the free part of the screen. */
  function bringIntoView(node: number): void {
    const { left, top, right, bottom } = free();
    const here = placeOf(projection(sigma), { left, top, right, bottom });
    const [px, py] = [
      frame.projection.left + x[node]! * frame.projection.scale,
      frame.projection.top - y[node]! * frame.projection.scale,
    ];
    if (px > left + 30 && px < right - 30 && py > top + 30 && py < bottom - 30) return;
    flyTo({ ...here, x: x[node]!, y: y[node]! });
  }

  function nearestDrawn(at: { x: number; y: number }, within: number): number | null {
    const { scale, left, top } = frame.projection;
    let best: number | null = null;
    let least = within;
    for (let node = 0; node < x.length; node++) {
      if (!visibility.isDrawn(node)) continue;
      const away = Math.hypot(left + x[node]! * scale - at.x, top - y[node]! * scale - at.y);
      if (away < least) [best, least] = [node, away];
    }
    return best;
  }

  const open = (node: number) => {
    select(store, selectionOf(atlas, node), { fly: false });
    requestAnimationFrame(() => bringIntoView(node));
  };

  let leaving = 0;
  sigma.on('enterNode', ({ node }) => {
    clearTimeout(leaving);
    container.classList.add('on-mark');
    store.hovered.value = selectionOf(atlas, Number(node));
  });
  sigma.on('leaveNode', () => {
    container.classList.remove('on-mark');
    leaving = window.setTimeout(() => (store.hovered.value = null), 70);
  });
  sigma.on('clickNode', ({ node }) => open(Number(node)));
  sigma.on('clickStage', ({ event }) => {
    const touched = 'touches' in event.original || 'changedTouches' in event.original;
    const near = touched ? nearestDrawn(event, finger) : null;
    if (near !== null) open(near);
    else if (store.selection.peek()) close(store);
  });

  let resting = 0;
  camera.on('updated', ({ ratio }) => {
    frame.zoom = whole.ratio / ratio;
    visibility.setZoom(frame.zoom);
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      const [here, all] = [placeOf(projection(sigma), free()), wholePlace()];
      const near = (a: number, b: number) => Math.abs(a - b) < 0.01 * all.span;
      const isWhole = near(here.x, all.x) && near(here.y, all.y) && near(here.span, all.span);
      store.place.value = isWhole ? null : here;
    }, 200);
  });
  sigma.on('afterRender', () => {
    frame.projection = projection(sigma);
    layers.draw(frame);
  });
  sigma.on('resize', () => {
    // Sigma says so in the midst of a render, when its canvases have their new size and its matrix the old one.
    queueMicrotask(() => {
      measureUp();
      camera.setState(stateFor(sigma, store.place.peek() ?? wholePlace(), free()));
      sigma.refresh();
    });
  });
  const lost = (event: Event) => {
    event.preventDefault();
    onLost();
  };
  for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener('webglcontextlost', lost);
  measureUp();
  camera.setState(stateFor(sigma, wholePlace(), free()));
  sigma.refresh();

  const stops = [
    effect(() => {
      const selection = store.selection.value;
      visibility.setEarly(selection && selection.kind !== 'theme' ? focusOn(atlas, lookup, selection).nodes : []);
    }),
    effect(() => {
      void [store.selection.value, store.hovered.value];
      updateFocus();
      layers.drawFocus(frame);
    }),
    effect(() => {
      frame.hiddenThemes = store.hiddenThemes.value;
      visibility.setHiddenThemes(frame.hiddenThemes);
    }),
    effect(() => {
      const destination = store.destination.value;
      // The panel that comes with a selection may cover a part of the map: it must be there to be kept clear of.
      if (destination) requestAnimationFrame(() => flyTo(placeFor(destination)));
    }),
    effect(() => {
      void scheme.value;
      frame.palette = readGround();
      sigma.refresh({ schedule: true });
    }),
  ];

  return {
    zoomBy(factor) {
      const here = placeOf(projection(sigma), free());
      flyTo({ ...here, span: here.span / factor });
    },
    panBy(right, down) {
      const here = placeOf(projection(sigma), free());
      const { scale } = frame.projection;
      flyTo({ ...here, x: here.x + right / scale, y: here.y - down / scale });
    },
    labels: layers.labels,
    whereIs(selection) {
      const node = nodeOf(atlas, selection);
      const { scale, left, top } = frame.projection;
      return {
        x: left + x[node]! * scale,
        y: top - y[node]! * scale,
        radius: frame.radius[node]! * growth(frame.zoom),
        drawn: visibility.isDrawn(node),
      };
    },
    destroy() {
      for (const stop of stops) stop();
      clearTimeout(leaving);
      clearTimeout(resting);
      sigma.kill();
    },
  };
}
