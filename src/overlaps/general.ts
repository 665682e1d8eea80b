import type { Concept } from '../model/index.ts';

/** A concept is over-general when at least this many others are kinds of it, ... */
const leastKinds = 5;
/** ... and more than this many for each of its papers. */
const kindsPerPaper = 0.5;

/**
 * Indices of concepts so general that naming one says little: many other concepts are kinds of it, told by their names' last words
 * ("spiking neural network" is a neural network; the head of a compound, as in Hearst-like hypernyms by head matching).
 */
export function findGeneral(concepts: readonly Concept[]): Set<number> {
  const named = new Map<string, number[]>();
  concepts.forEach(({ label }, concept) => {
    const key = label.toLowerCase();
    if (named.has(key)) named.get(key)!.push(concept);
    else named.set(key, [concept]);
  });
  const kinds = new Uint32Array(concepts.length);
  for (const name of named.keys()) {
    for (const { index } of name.matchAll(/(?<![\s-])[\s-]+(?=\S)/g)) {
      const head = name.slice(index).replace(/^[\s-]+/, '');
      for (const concept of named.get(head) ?? []) kinds[concept]!++;
    }
  }
  return new Set(
    concepts.flatMap(({ papers }, concept) =>
      kinds[concept]! >= leastKinds && kinds[concept]! > kindsPerPaper * papers ? [concept] : [],
    ),
  );
}
