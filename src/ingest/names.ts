import { plainWords } from '../text/clean.ts';

const particles = new Set(
  'van von der den de del della di da das dos du la le el al bin ibn ter ten jr sr ii iii phd md prof dr mr mrs'.split(
    ' ',
  ),
);
const nobody = /^(?:\[?anon(?:ymous)?[.\]]*|n\.?a\.?|unknown|no authors?(?: listed)?|\[no authors? listed\])$/i;

/**
 * A person's name as words and initials without order, accents and particles: `Griffin DK`, `D. K. Griffin` and
 * `Griffin, D.K.` all are `d griffin k`. Empty where no one is named.
 */
export function nameKey(name: string): string {
  if (nobody.test(name.trim())) return '';
  const bare = name.slice(0, 200).replace(/\([^()]*\)?|\S+@\S+/g, ' ');
  const isMixed = /\p{Ll}/u.test(bare);
  const parts = bare.split(/[\s,;]+/u).flatMap((part) => {
    const isInitials = isMixed && /^\p{Lu}{2,4}$/u.test(part); // as PubMed writes them
    if (isInitials) return [...part.toLowerCase()];
    const words = plainWords(part);
    const isCompound = words.length > 1 && words.every((word) => word.length > 1); // some write it as one word
    return isCompound ? [...words, words.join('')] : words;
  });
  const words = parts.map((part) => part.replace(/([aou])e/g, '$1'));
  const kept = words.filter((part) => !particles.has(part));
  return [...new Set(kept.some((part) => part.length > 1) ? kept : words)].sort().slice(0, 8).join(' ');
}

/** Whether two {@link nameKey}s can be of one person; `null` where one has no word to judge by. */
export function sameName(a: string, b: string): boolean | null {
  if (a === b) return a === '' ? null : true;
  const [x, y] = [a.split(' '), b.split(' ')];
  const isWord = (part: string) => part.length > 1;
  if (!x.some(isWord) || !y.some(isWord)) return null;
  const shared = x.filter((part) => isWord(part) && y.includes(part));
  if (shared.length === 0) return false;
  const restOf = (parts: string[]) => parts.filter((part) => !shared.includes(part)).map((part) => part[0]!);
  const [left, right] = [restOf(x), restOf(y)];
  return left.length === 0 || right.length === 0 || left.some((initial) => right.includes(initial));
}
