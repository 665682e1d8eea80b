/** Keys shorter than this differ by a letter without meaning the same. */
const shortest = 10;
/** Longer keys are left out; a hole's number fits below it. */
const longest = 1000;
const base = 0x01000193;
/** Its inverse modulo 2^32. */
const inverse = 0x359c449b;

/**
 * Tells of long keys without digits that are the same but for one letter: another one in its place, or the same one elsewhere.
 * Each key is told with the first that it resembles so. Takes time and memory in proportion to the letters: keys meet by what
 * is left of them without each letter in turn, as a hash that rolls along (Karp & Rabin 1987).
 */
export function oneLetterApart(keys: readonly string[], tell: (a: number, b: number) => void): void {
  const met = new Map<number, number>();
  keys.forEach((key, at) => {
    if (key.length < shortest || key.length >= longest || /\p{N}/u.test(key)) return;
    let left = 0;
    let right = 0;
    for (let i = key.length - 1; i > 0; i--) right = (Math.imul(right, base) + key.charCodeAt(i)) | 0;
    let power = 1;
    for (let hole = 0; hole < key.length; hole++) {
      const rest = (left + Math.imul(right, power)) | 0;
      const other = met.get(rest);
      if (other === undefined) met.set(rest, at * longest + hole);
      else {
        const first = Math.floor(other / longest);
        if (first !== at && without(keys[first]!, other % longest) === without(key, hole)) tell(first, at);
      }
      left = (left + Math.imul(key.charCodeAt(hole), power)) | 0;
      right = Math.imul(right - key.charCodeAt(hole + 1), inverse);
      power = Math.imul(power, base);
    }
  });
}

const without = (key: string, hole: number): string => key.slice(0, hole) + key.slice(hole + 1);
