import { effect, untracked } from '@preact/signals';
import { isNode, itemsOf, nodeOf, type NodeItem } from '../../atlas/lookup.ts';
import { scheme } from '../state/scheme.ts';
import { select, type Store } from '../state/store.ts';
import { projection, stateFor } from './camera.ts';
import { chooseFrom } from './choice.ts';
import type { DrawnLabel } from './draw-labels.ts';
import { focusOn } from './focus.ts';
import { joinConcepts } from './graph.ts';
import { readPalette } from './ground.ts';
import type { Box } from './label-plan.ts';
import { createLayers, type Frame } from './layers.ts';
import { emptyPlan, planFocusLabels, planMapLabels } from './map-labels.ts';
import { markRadii } from './marks.ts';
import { createMovement } from './movement.ts';
import { listenToPointer } from './pointer.ts';
import { createRenderer } from './renderer.ts';
import { growth } from './reveal.ts';
import { createScene } from './scene.ts';
import { stepFrom, type Step } from './stroll.ts';
import { createVisibility } from './visibility.ts';
import type { Direction } from './walk.ts';

/** The map on the screen. */
export interface Stage {
  /** Zooms around the middle of the free part of the screen. */
  zoomBy(factor: number): void;
  /** Selects what lies in a direction from what is selected, and brings it into sight; see `stepFrom`. */
  walk(direction: Direction, step: Step): void;
  /** The words that are on the screen as they were last drawn. */
  labels(): DrawnLabel[];
  /** Where a paper or concept is, in pixels of the container, and whether it is drawn. */
  whereIs(item: NodeItem): { x: number; y: number; radius: number; drawn: boolean };
  destroy(): void;
}

export interface StageOptions {
  /** The part of the container that nothing covers, in its pixels; `atRest`: with nothing open that could be closed. */
  free(options?: { atRest?: boolean }): Box;
  /** Told when the browser has taken the drawing context away. */
  onLost(): void;
}

/** How far one can zoom in beyond the zoom at which the last concept is drawn, and out beyond the whole map. */
const [further, wider] = [2, 0.6];
/** How long a slice of planning may take, in milliseconds. */
const slice = 8;
/** How long the map is still before its place is noted, in milliseconds. */
const stillness = 200;

/** Draws the map of a store's atlas into a container, and keeps it as the store says. Throws where there is no WebGL. */
export function createStage(container: HTMLElement, store: Store, { free, onLost }: StageOptions): Stage {
  const { atlas, lookup } = store;
  const scene = createScene(atlas, lookup);
  const visibility = createVisibility(scene, () => sigma);
  const readGround = () => readPalette(container, scheme.value === 'dark', store.paint.value);
  const frame: Frame = {
    palette: untracked(readGround),
    projection: { scale: 1, left: 0, top: 0 },
    wholeRatio: 1,
    zoom: 1,
    radius: markRadii(atlas, 1),
    plan: emptyPlan(),
    focus: null,
    focusPlan: null,
    selected: [],
    visibility,
  };
  const sigma = createRenderer(container, scene, frame);
  const camera = sigma.getCamera();
  const layers = createLayers(sigma, scene);
  const movement = createMovement(sigma, scene, free);
  const measure = document.createElement('canvas').getContext('2d')!;
  let planning = 0;
  let resting = 0;
  let replanning = 0;

  /** Works out all that hangs on the size of the screen. */
  function measureUp(): void {
    const part = free({ atRest: true });
    const state = stateFor(sigma, movement.whole(part), part);
    const { scale } = projection(sigma, state);
    frame.wholeRatio = state.ratio;
    frame.radius = markRadii(atlas, scale);
    const deepest = Math.max(4, ...scene.reveal.later.slice(-1).map((node) => scene.reveal.zoom[node]!));
    camera.minRatio = state.ratio / (deepest * further);
    camera.maxRatio = state.ratio / wider;
    planWords();
    camera.setState(stateFor(sigma, store.place.peek() ?? movement.whole(), free()));
    sigma.refresh();
  }

  /** Plans the words of what is left to be drawn: those of the first picture now, the others later. */
  function planWords(): void {
    const part = free({ atRest: true });
    const { scale } = projection(sigma, stateFor(sigma, movement.whole(part), part));
    const size = { width: part.right - part.left, height: part.bottom - part.top };
    const family = getComputedStyle(container).fontFamily;
    const { reveal, drawn } = visibility.choice();
    const context = { scene, reveal, drawn, radius: frame.radius, scale, free: size, family };
    const steps = planMapLabels(context, measure);
    frame.plan = steps.next().value ?? emptyPlan();
    planRest(steps);
    updateFocus();
  }

  /** Plans the words that only zooming in can bring, a few milliseconds at a time. */
  function planRest(steps: Generator): void {
    clearTimeout(planning);
    planning = window.setTimeout(() => {
      const end = performance.now() + slice;
      while (performance.now() < end) {
        if (!steps.next().done) continue;
        updateFocus();
        sigma.scheduleRender();
        return;
      }
      planRest(steps);
    });
  }

  function updateFocus(): void {
    const selection = store.selection.peek();
    const lit = store.hovered.peek() ?? selection;
    frame.focus = lit && lit.kind !== 'matrix' ? focusOn(atlas, lookup, lit) : null;
    frame.focusPlan = frame.focus && planFocusLabels(frame.plan, frame.focus);
    frame.selected = (selection ? itemsOf(selection) : []).filter(isNode).map((item) => nodeOf(atlas, item));
    container.classList.toggle('stepped-back', frame.focus !== null);
  }

  camera.on('updated', ({ ratio }) => {
    frame.zoom = frame.wholeRatio / ratio;
    visibility.setZoom(frame.zoom);
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      store.place.value = movement.isWhole() ? null : movement.here();
    }, stillness);
  });
  sigma.on('afterRender', () => {
    frame.projection = projection(sigma);
    layers.draw(frame);
  });
  // Sigma says so in the midst of a render, when its canvases have their new size and its matrix the old one.
  sigma.on('resize', () => queueMicrotask(measureUp));
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      onLost();
    });
  }
  measureUp();

  const stops = [
    listenToPointer(sigma, scene, frame, movement, store),
    effect(() => {
      const selection = store.selection.value;
      const isWhole = !selection || selection.kind === 'theme';
      const selected = (selection ? itemsOf(selection) : []).filter(isNode).map((item) => nodeOf(atlas, item));
      visibility.setEarly(isWhole ? [] : focusOn(atlas, lookup, selection).nodes, selected);
    }),
    effect(() => {
      void [store.selection.value, store.hovered.value];
      updateFocus();
      layers.drawFocus(frame);
    }),
    effect(() => {
      const choice = chooseFrom(scene, store);
      if (choice.drawn === 'concepts') joinConcepts(sigma.getGraph(), atlas, lookup);
      visibility.setChoice(choice);
      sigma.scheduleRender();
      clearTimeout(replanning);
      // Not at every step of a brush: words stay where they are while it moves.
      replanning = window.setTimeout(() => {
        planWords();
        sigma.scheduleRender();
      }, stillness);
    }),
    effect(() => {
      const destination = store.destination.value;
      // The panel that comes with a selection may cover a part of the map: it must be there to be kept clear of.
      if (destination) requestAnimationFrame(() => movement.flyTo(movement.placeFor(destination)));
    }),
    effect(() => {
      frame.palette = readGround();
      sigma.refresh();
    }),
  ];

  return {
    zoomBy(factor) {
      const here = movement.here();
      movement.flyTo({ ...here, span: here.span / factor });
    },
    walk(direction, step) {
      const item = stepFrom(scene, frame, store, free(), direction, step);
      if (!item) return;
      select(store, item, { fly: false });
      requestAnimationFrame(() => movement.bringIntoView(nodeOf(atlas, item)));
    },
    labels: layers.labels,
    whereIs(item) {
      const node = nodeOf(atlas, item);
      const { scale, left, top } = frame.projection;
      const [x, y] = [left + scene.x[node]! * scale, top - scene.y[node]! * scale];
      return { x, y, radius: frame.radius[node]! * growth(frame.zoom), drawn: visibility.isDrawn(node) };
    },
    destroy() {
      for (const stop of stops) stop();
      visibility.stop();
      for (const timer of [planning, resting, replanning]) clearTimeout(timer);
      sigma.kill();
    },
  };
}
