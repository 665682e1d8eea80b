/** A vector for each term: texts about the same things have terms whose sums point the same way. */
export interface TermVectors {
  dimensions: number;
  /** The row of each term. */
  row: ReadonlyMap<string, number>;
  /** Rows of whole numbers, -31 to 32. */
  values: Int8Array;
  /** What a row is multiplied by. */
  scale: Float32Array;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const middle = 31;

/**
 * Reads vectors as {@link writeVectors} writes them.
 * @throws Error where a line has another number of dimensions than the first.
 */
export function readVectors(text: string): TermVectors {
  const level = new Int8Array(128);
  for (let digit = 0; digit < digits.length; digit++) level[digits.charCodeAt(digit)] = digit - middle;
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const dimensions = lines[0]?.split('\t')[2]?.length ?? 0;
  const row = new Map<string, number>();
  const values = new Int8Array(lines.length * dimensions);
  const scale = new Float32Array(lines.length);
  lines.forEach((line, index) => {
    const [term, factor, coordinates] = line.split('\t') as [string, string, string];
    if (coordinates?.length !== dimensions) throw new Error(`term vectors, row ${index + 1}: not ${dimensions} digits`);
    row.set(term, index);
    scale[index] = Number(factor);
    for (let at = 0; at < dimensions; at++) values[index * dimensions + at] = level[coordinates.charCodeAt(at)]!;
  });
  return { dimensions, row, values, scale };
}

/** A term a line: the term, what its coordinates are multiplied by, and a digit (64 levels) for each coordinate. */
export function writeVectors(
  terms: readonly string[],
  dimensions: number,
  vectors: Float32Array,
  note: string,
): string {
  const lines = terms.map((term, index) => {
    const own = vectors.subarray(index * dimensions, (index + 1) * dimensions);
    const most = own.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    const factor = Number((most / middle).toPrecision(4)) || 1;
    const coordinates = Array.from(own, (value) => {
      const digit = Math.round(value / factor) + middle;
      return digits[Math.min(digits.length - 1, Math.max(0, digit))];
    });
    return `${term}\t${factor}\t${coordinates.join('')}`;
  });
  return `# ${note}\n${lines.join('\n')}\n`;
}
