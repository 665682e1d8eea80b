/** How many numbers stand for a text. */
const size = 8;

/**
 * A text by the least hashes of its runs of four words: two texts that share much of their wording share some of these,
 * two that do not share none (bottom-k sketch; Cohen and Kaplan 2007). Sorted.
 */
export function sketchOf(words: readonly string[]): number[] {
  const least: number[] = [];
  const hashes = words.map(hashWord);
  for (let i = 3; i < hashes.length; i++) {
    let run = 0;
    for (let k = i - 3; k <= i; k++) run = Math.imul(run ^ hashes[k]!, 0x9e3779b1) ^ (run >>> 15);
    insert(least, (run ^ (run >>> 13)) & 0x3fffffff);
  }
  return least;
}

/** How many of the least hashes of both texts together are of both, 0 to 8. */
export function sharedRuns(a: readonly number[], b: readonly number[]): number {
  let [i, j, shared] = [0, 0, 0];
  for (let seen = 0; seen < size && i < a.length && j < b.length; seen++) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

function insert(least: number[], value: number): void {
  if (least.length === size && value >= least[size - 1]!) return;
  let at = least.length;
  while (at > 0 && least[at - 1]! > value) at--;
  if (least[at - 1] === value) return;
  least.splice(at, 0, value);
  if (least.length > size) least.pop();
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
