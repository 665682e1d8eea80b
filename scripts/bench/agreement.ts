/** How far two ways to divide the same things agree beyond chance: 1 the same, 0 chance. */
export interface Agreement {
  /** Adjusted mutual information, average normalisation (Vinh, Epps & Bailey 2010). */
  ami: number;
  /** Adjusted Rand index (Hubert & Arabie 1985). */
  ari: number;
}

/** `null`: divided from everything else. */
export function agreement(a: readonly (string | number | null)[], b: readonly (string | number | null)[]): Agreement {
  const name = (part: string | number | null, at: number) => (part === null ? `alone ${at}` : `part ${part}`);
  const [x, y] = [a.map(name), b.map(name)];
  const n = x.length;
  const [sizesX, sizesY, both] = [sizes(x), sizes(y), sizes(x.map((part, at) => `${part}\t${y[at]}`))];
  const [entropyX, entropyY] = [entropy(sizesX, n), entropy(sizesY, n)];
  const mutual = entropyX + entropyY - entropy(both, n);
  const expected = expectedMutual([...sizesX.values()], [...sizesY.values()], n);
  const pairs = (counts: Map<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const byChance = (pairs(sizesX) * pairs(sizesY)) / ((n * (n - 1)) / 2);
  return {
    ami: (mutual - expected) / ((entropyX + entropyY) / 2 - expected),
    ari: (pairs(both) - byChance) / ((pairs(sizesX) + pairs(sizesY)) / 2 - byChance),
  };
}

function sizes(parts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

const entropy = (counts: Map<string, number>, n: number): number =>
  -[...counts.values()].reduce((sum, count) => sum + (count / n) * Math.log(count / n), 0);

/** What two random divisions with these sizes share on average. */
function expectedMutual(a: readonly number[], b: readonly number[], n: number): number {
  const logFactorial = [0];
  for (let i = 1; i <= n; i++) logFactorial[i] = logFactorial[i - 1]! + Math.log(i);
  const f = (i: number) => logFactorial[i]!;
  let sum = 0;
  for (const x of a) {
    for (const y of b) {
      const fixed = f(x) + f(y) + f(n - x) + f(n - y) - f(n);
      for (let v = Math.max(1, x + y - n); v <= Math.min(x, y); v++) {
        const odds = Math.exp(fixed - f(v) - f(x - v) - f(y - v) - f(n - x - y + v));
        sum += (v / n) * Math.log((n * v) / (x * y)) * odds;
      }
    }
  }
  return sum;
}
