/** Things that were united into sets, each set known by one of its members, its root (union-find; Tarjan 1975). */
export interface UnionFind<T> {
  /** The root of the set of a thing; the thing itself where it was united with nothing. */
  rootOf(thing: T): T;
  /** Makes the sets of two things one, with the root of `into`. */
  unite(from: T, into: T): void;
  /** Every thing that is not the root of its set, in the order in which they stopped being one. */
  joined(): Iterable<T>;
}

/** No sets yet: each thing is alone. */
export function createUnionFind<T>(): UnionFind<T> {
  const above = new Map<T, T>();
  const rootOf = (thing: T): T => {
    let root = thing;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    for (let at = thing; at !== root;) {
      const next = above.get(at)!;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    rootOf,
    unite(from, into) {
      const [lower, upper] = [rootOf(from), rootOf(into)];
      if (lower !== upper) above.set(lower, upper);
    },
    joined: () => above.keys(),
  };
}
