/** Short forms whose full stop ends no sentence. */
const shortForm =
  /(?:^|[\s(])(?:vs|cf|al|e\.g|i\.e|c\.f|st|dr|mrs?|ms|prof|sp|spp|ssp|subsp|var|aff|no|nos|vol|approx|ca|fig|jr|sr|gen|col|mt|ft|inc|ltd|u\.s|u\.k|u\.n|d\.c|ph\.d|s\.[ls])$/i;
/** Journals and servers whose names begin small. */
const smallName = /^(?:in: ?|in (?=[A-Z\d])|e[A-Z]|npj |(?:ar|bior|medr|chemr|psyar)[Xx]iv|m[A-Z]|i[A-Z]|http|doi)/;

/**
 * Where the first sentence of a text ends, its full stop or question mark counted; `-1` where it has no end but that of the
 * text. A question or exclamation mark ends it only where what follows is no second half of a title: `Do birds mind? A
 * review. Journal of Tests, 12`.
 */
export function sentenceEnd(text: string): number {
  for (const { 0: mark, index } of text.matchAll(/[.?!][”"’']?(?=\s+\S)/g)) {
    const end = index + mark.length;
    const rest = text.slice(end).trimStart();
    if (!/^[\p{Lu}\p{N}\p{Lo}"“‘'([*_¿]/u.test(rest) && !smallName.test(rest)) continue;
    const before = text.slice(0, index);
    if (mark.startsWith('.') ? isShortForm(before) : isHalfway(rest)) continue;
    return end;
  }
  return -1;
}

function isShortForm(before: string): boolean {
  if (shortForm.test(before.slice(-12)) || /(?:^|\s)\p{Ll}$/u.test(before.slice(-2))) return true;
  // An initial: a single capital, but not one behind a small word, as in `hepatitis B.`
  const initial = /(?:^|[\s.(-])\p{Lu}$/u.test(before.slice(-2).padStart(2));
  return initial && !/\p{Ll}{3}\s\p{Lu}$/u.test(before.slice(-5));
}

/** Whether a second half of a title stands before the next full stop: words alone, and then words again. */
function isHalfway(rest: string): boolean {
  const next = /^([^.?!\d]{3,200})[.?!]\s+(\S)/.exec(rest);
  return next !== null && /\p{L}/u.test(next[2]!) && !/^in\b/i.test(next[1]!);
}
