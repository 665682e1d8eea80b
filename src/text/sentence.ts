import { tokenise } from './token.ts';

/** The sentence around a stretch of a text, trimmed. Sentences end where the tokens say so. */
export function sentenceAround(text: string, start: number, end: number): string {
  const tokens = tokenise(text);
  const first = tokens.find((token) => token.end > start)?.sentence ?? 0;
  const last = tokens.findLast((token) => token.start < end)?.sentence ?? first;
  const own = tokens.filter(({ sentence }) => sentence >= first && sentence <= last);
  return text.slice(own[0]?.start ?? start, own.at(-1)?.end ?? end);
}
