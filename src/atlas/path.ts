/** A step from one node to a neighbour; `length` is above 0. */
export interface Step {
  to: number;
  length: number;
}

/** A way through a graph that meets no node twice. */
export interface Path {
  /** From the first node to the last. */
  nodes: number[];
  length: number;
}

/** An undirected graph. */
export interface Graph {
  /** How many nodes it has; they are numbered from 0. */
  nodes: number;
  steps(node: number): readonly Step[];
}

export interface PathOptions {
  /** How many ways are wanted. */
  most: number;
  /** How many steps a way may have. */
  hops: number;
  /** Whether a way may go on from one node over another to a third. Default: always. */
  allows?(before: number, over: number, next: number): boolean;
}

/**
 * The shortest ways between two nodes of a graph, the shortest first; of two as long the one that branches to lower numbers.
 * Best-first over ways begun, guided by how far each end still is from the goal (A*; Hart, Nilsson & Raphael 1968): that
 * distance is exact but for ways that are not allowed, so hardly a step is taken in vain.
 */
export function shortestPaths(
  graph: Graph,
  from: number,
  to: number,
  { most, hops, allows = () => true }: PathOptions,
): Path[] {
  if (from === to) return [];
  const left = distancesTo(graph, to, hops);
  const begun: Begun[] = [];
  const found: Path[] = [];
  push(begun, { nodes: [from], length: 0, atLeast: left[hops]![from]! });
  for (let path = pop(begun); path && path.atLeast < Infinity && found.length < most; path = pop(begun)) {
    const { nodes, length } = path;
    const [before, over, end] = [nodes.at(-3), nodes.at(-2), nodes.at(-1)!];
    if (before !== undefined && !allows(before, over!, end)) continue;
    if (end === to) {
      found.push({ nodes, length });
      continue;
    }
    const rest = left[hops - nodes.length];
    for (const step of rest ? graph.steps(end) : []) {
      const atLeast = length + step.length + rest![step.to]!;
      if (atLeast === Infinity || nodes.includes(step.to)) continue;
      push(begun, { nodes: [...nodes, step.to], length: length + step.length, atLeast });
    }
  }
  return found;
}

/** For each number of steps up to `hops`, how far each node is from a goal; infinitely where it takes more (Bellman-Ford). */
function distancesTo(graph: Graph, to: number, hops: number): Float64Array[] {
  const within = [new Float64Array(graph.nodes).fill(Infinity)];
  within[0]![to] = 0;
  let nearer = new Set([to]);
  for (let steps = 1; steps <= hops; steps++) {
    const before = within[steps - 1]!;
    const now = before.slice();
    const changed = new Set<number>();
    for (const node of nearer) {
      for (const step of graph.steps(node)) {
        const distance = before[node]! + step.length;
        if (distance >= now[step.to]!) continue;
        now[step.to] = distance;
        changed.add(step.to);
      }
    }
    within.push(now);
    nearer = changed;
  }
  return within;
}

interface Begun extends Path {
  /** No way that begins like this is shorter. */
  atLeast: number;
}

function isBefore(a: Begun, b: Begun): boolean {
  if (a.atLeast !== b.atLeast) return a.atLeast < b.atLeast;
  const at = a.nodes.findIndex((node, i) => node !== b.nodes[i]);
  return at >= 0 && a.nodes[at]! < (b.nodes[at] ?? -1);
}

/** Puts a way into a binary heap, whose first is the most promising. */
function push(heap: Begun[], item: Begun): void {
  let at = heap.push(item) - 1;
  while (at > 0 && isBefore(item, heap[(at - 1) >> 1]!)) {
    heap[at] = heap[(at - 1) >> 1]!;
    at = (at - 1) >> 1;
  }
  heap[at] = item;
}

/** Takes the most promising way out of the heap. */
function pop(heap: Begun[]): Begun | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (!last || !heap.length) return first;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
    if (!isBefore(heap[child]!, last)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return first;
}
