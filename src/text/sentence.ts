import { countWhile } from './count-while.ts';
import { tokenise } from './token.ts';

/** Finds the sentence (or sentences) around a stretch of a text, trimmed. Sentences end where the tokens say so. */
export function sentenceFinder(text: string): (start: number, end: number) => string {
  const sentences: { start: number; end: number }[] = [];
  for (const { sentence, start, end } of tokenise(text)) {
    const open = sentences[sentence];
    if (open) open.end = end;
    else sentences[sentence] = { start, end };
  }
  return (start, end) => {
    const first = countWhile(sentences, (sentence) => sentence.end <= start);
    const last = countWhile(sentences, (sentence) => sentence.start < end) - 1;
    return text.slice(sentences[first]?.start ?? start, sentences[Math.max(first, last)]?.end ?? end);
  };
}
