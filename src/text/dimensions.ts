import type { Token } from './token.ts';

const unit = /^(?:[Dd]|[Dd]imensional)$/;
const count = /^(?:[1-9]|one|two|three|four|five|six|seven|eight|nine|ten)$/i;

/**
 * Whether the word at `start` makes one of the tokens before it a number of dimensions ("3-D", "three-dimensional", "three
 * dimensional", but neither "vitamin D" nor "2+1-dimensional").
 */
export function countsDimensions(word: string, start: number, glued: boolean, before: readonly Token[]): boolean {
  if (word.length !== 1 && word.length !== 11) return false;
  const last = before.at(-1);
  if (!last || start - last.end !== 1 || !unit.test(word) || !count.test(last.text)) return false;
  if (before.at(-2)?.text === '+') return false;
  return glued || (word.length > 1 && last.text.length > 1);
}
