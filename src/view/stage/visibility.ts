import type Sigma from 'sigma';
import type { Scene } from './scene.ts';

/** Which nodes are drawn. Sigma's reducers read it; each change refreshes what it changes and nothing else. */
export interface Visibility {
  isDrawn(node: number): boolean;
  /** Draws what zooming in to this zoom brings, takes away what zooming out does. */
  setZoom(zoom: number): void;
  setHiddenThemes(themes: ReadonlySet<number>): void;
  /** Draws some nodes before their time, until the next call. */
  setEarly(nodes: readonly number[]): void;
}

/** `sigma` is asked for only when something changes, since its reducers need this first. */
export function createVisibility({ reveal, themeOf, x }: Scene, sigma: () => Sigma): Visibility {
  let zoom = 1;
  let hiddenThemes: ReadonlySet<number> = new Set();
  let early: ReadonlySet<number> = new Set();
  /** How many of `reveal.later` are drawn. */
  let come = comeBy(zoom);

  function comeBy(zoom: number): number {
    let [low, high] = [0, reveal.later.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reveal.zoom[reveal.later[middle]!]! <= zoom) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function refresh(nodes: readonly number[]): void {
    if (!nodes.length) return;
    const graph = sigma().getGraph();
    const edges = new Set(nodes.flatMap((node) => graph.edges(node)));
    const partialGraph = { nodes: nodes.map(String), edges: [...edges] };
    try {
      sigma().refresh({ partialGraph, skipIndexation: true, schedule: true });
    } catch {
      // Between a full refresh that Sigma has scheduled (a new size of the window) and its frame there is nothing to mend.
      sigma().refresh({ schedule: true });
    }
  }

  return {
    isDrawn(node) {
      const theme = themeOf(node);
      if (theme !== null && hiddenThemes.has(theme)) return false;
      return zoom >= reveal.zoom[node]! || early.has(node);
    },
    setZoom(value) {
      zoom = value;
      const before = come;
      come = comeBy(zoom);
      if (come !== before) refresh(reveal.later.slice(Math.min(before, come), Math.max(before, come)));
    },
    setHiddenThemes(themes) {
      const changed = new Set([...hiddenThemes, ...themes].filter((id) => hiddenThemes.has(id) !== themes.has(id)));
      hiddenThemes = themes;
      refresh([...x.keys()].filter((node) => changed.has(themeOf(node) ?? -1)));
    },
    setEarly(nodes) {
      const before = early;
      early = new Set(nodes.filter((node) => reveal.zoom[node]! > 0));
      refresh([...new Set([...before, ...early])].filter((node) => before.has(node) !== early.has(node)));
    },
  };
}
