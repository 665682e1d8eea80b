const count = /^(?:[1-9]\d{0,2}|one|two|three|four|five|six|seven|eight|nine|ten)$/i;

interface Before {
  text: string;
  end: number;
}

/**
 * Whether the word at `start` makes one of the tokens before it a number of dimensions ("3-D", "three-dimensional", "three
 * dimensional", but neither "vitamin D" nor "2+1-dimensional").
 */
export function countsDimensions(word: string, start: number, glued: boolean, before: readonly Before[]): boolean {
  if (word.length !== 1 && word.length !== 11) return false;
  const last = before.at(-1);
  if (!last || start - last.end !== 1 || !count.test(last.text) || before.at(-2)?.text === '+') return false;
  if (word.length === 11) return /^[Dd]imensional$/.test(word) && (glued || /^\p{L}/u.test(last.text));
  return glued && (word === 'D' || (word === 'd' && /^[234]$/.test(last.text)));
}
