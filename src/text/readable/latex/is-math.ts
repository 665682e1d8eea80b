const functionNames = new Set(
  'log ln exp sin cos tan max min sup inf lim det dim ker deg gcd mod poly polylog arg sinh cosh tanh'.split(' '),
);

/** No formula in a sentence is longer. */
const longest = 3000;

/**
 * Whether what stands between two dollar signs is a formula, and not a sum of money up to the next: `$5 and $10`.
 * `next` is the sign behind the second.
 */
export function isMath(content: string, next: string): boolean {
  if (content.length > longest || content.trim() === '') return false;
  if (/^[<>=+~-]{1,2}$/.test(content)) return true;
  const isTight = !/^\s|\s$/.test(content);
  if (
    /^\s?\d[\d.,]*(?:\s?(?:k|K|M|B|bn|million|billion|per|and|to|or|in|a))?(?:\s+[a-z]{2,}|[\s,;–-]*$)/.test(content) &&
    !isTight
  )
    return false;
  if (/[\\^_{}]/.test(content)) return !/[a-z]{3,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(withoutText(content));
  if (/\d/.test(next) || (/[a-zA-Z]/.test(next) && content.length > 3)) return false;
  if (/^[\d.,\s]+$/.test(content) && !isTight) return false;
  const words = content.match(/[a-z]{3,}/g) ?? [];
  if (content.includes(' ') && words.some((word) => !functionNames.has(word))) return false;
  if (!isTight && /[a-z]{2,}/.test(content)) return false;
  return words.length < 4;
}

/** Without what commands say is text. */
function withoutText(content: string): string {
  return content.replace(/\\(?:text|mathrm|mbox|hbox|operatorname|mathit|rm)[a-z]{0,6}\s?\{?[^{}$]{0,200}/g, '');
}
