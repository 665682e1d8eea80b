import type Sigma from 'sigma';
import type { Look } from '../state/look.ts';
import type { Reveal } from './reveal.ts';
import type { Scene } from './scene.ts';
import { redraw } from './sigma-adapter.ts';

/** What the filters and the reader leave to be drawn. */
export interface Choice {
  /** Of what the filters leave; the others come at no zoom. */
  reveal: Reveal;
  drawn: Look['drawn'];
  filteredOut: Look['filteredOut'];
  /** The themes that nothing is left of. */
  emptyThemes: ReadonlySet<number>;
}

/** Which nodes are drawn. Sigma's reducers read it; each change refreshes what it changes and nothing else. */
export interface Visibility {
  choice(): Choice;
  isDrawn(node: number): boolean;
  /** Whether a node is filtered out and left in the map. */
  isFaded(node: number): boolean;
  /** How often what is drawn has changed so far. */
  changes(): number;
  /** Draws what zooming in to this zoom brings, takes away what zooming out does. */
  setZoom(zoom: number): void;
  setChoice(choice: Choice): void;
  /** Draws some nodes before their time, and some whatever is filtered out, until the next call. */
  setEarly(nodes: readonly number[], always: readonly number[]): void;
  /** Draws nothing more. */
  stop(): void;
}

const [gone, faded, drawn] = [0, 1, 2];
/** How many nodes and edges are drawn anew in one frame: so many, or a part of all, as Sigma hands all to the graphics card each time. */
const [mostAtOnce, largestPart] = [3000, 1 / 8];

/** `sigma` is asked for only when something changes, since its reducers need this first. */
export function createVisibility({ reveal: whole, papers, x }: Scene, sigma: () => Sigma): Visibility {
  let zoom = 1;
  let choice: Choice = { reveal: whole, drawn: 'both', filteredOut: 'go', emptyThemes: new Set() };
  let early: ReadonlySet<number> = new Set();
  let always: ReadonlySet<number> = new Set();
  let changes = 0;
  /** What has changed and is not drawn so yet. */
  const waiting = new Set<number>();
  let next = 0;
  const states = Uint8Array.from(x, (_, node) => stateOf(node));

  function stateOf(node: number): number {
    if (always.has(node)) return drawn;
    if (choice.drawn === (node < papers ? 'concepts' : 'papers')) return gone;
    const from = choice.reveal.zoom[node]!;
    if (from <= zoom || (early.has(node) && from < Infinity)) return drawn;
    return choice.filteredOut === 'fade' && from === Infinity && whole.zoom[node]! <= zoom ? faded : gone;
  }

  /** Looks at some nodes anew, and says which of them have changed. */
  function review(nodes: Iterable<number>): number[] {
    const changed: number[] = [];
    for (const node of nodes) {
      const state = stateOf(node);
      if (state === states[node]) continue;
      states[node] = state;
      changed.push(node);
    }
    return changed;
  }

  /** Draws what has changed, the first of it now, what is more than a frame has time for in the next ones. */
  function drawAgain(changed: readonly number[]): void {
    if (!changed.length) return;
    changes++;
    for (const node of changed) waiting.add(node);
    drawSlice();
  }

  function drawSlice(): void {
    cancelAnimationFrame(next);
    const graph = sigma().getGraph();
    const most = Math.max(mostAtOnce, largestPart * (graph.order + graph.size));
    const nodes: string[] = [];
    const edges = new Set<string>();
    for (const node of waiting) {
      graph.forEachEdge(node, (edge, _, source, target) => {
        // An edge to what is not drawn, as it was not before, stays hidden.
        const other = Number(source) === node ? Number(target) : Number(source);
        if (states[other] === drawn || waiting.has(other)) edges.add(edge);
      });
      nodes.push(String(node));
      waiting.delete(node);
      if (nodes.length + edges.size > most) break;
    }
    redraw(sigma(), nodes, [...edges]);
    if (waiting.size) next = requestAnimationFrame(drawSlice);
  }

  function drawAll(): void {
    waiting.clear();
    sigma().refresh({ schedule: true });
  }

  return {
    choice: () => choice,
    isDrawn: (node) => states[node] === drawn,
    isFaded: (node) => states[node] === faded,
    changes: () => changes,
    setZoom(value) {
      const before = zoom;
      zoom = value;
      const coming = comingBetween(choice.reveal, before, zoom);
      drawAgain(review(choice.filteredOut === 'fade' ? [...coming, ...comingBetween(whole, before, zoom)] : coming));
    },
    setChoice(value) {
      const isSameKind = choice.drawn === value.drawn;
      choice = value;
      changes++;
      const changed = review(x.keys());
      if (isSameKind) drawAgain(changed);
      // What joins marks is another, also of those that stay.
      else drawAll();
    },
    setEarly(nodes, nodesAlways) {
      const before = [...early, ...always];
      early = new Set(nodes);
      always = new Set(nodesAlways);
      drawAgain(review(new Set([...before, ...early, ...always])));
    },
    stop: () => cancelAnimationFrame(next),
  };
}

/** The nodes that come or go between two zooms. */
function comingBetween({ later, zoom }: Reveal, one: number, other: number): number[] {
  const comeBy = (most: number) => {
    let [low, high] = [0, later.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (zoom[later[middle]!]! <= most) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const [a, b] = [comeBy(one), comeBy(other)];
  return later.slice(Math.min(a, b), Math.max(a, b));
}
