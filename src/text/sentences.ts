import { countWhile } from './count-while.ts';

/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

// oxlint-disable-next-line no-restricted-globals -- the rules of English sentences are the same on all machines
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A full stop behind one of these ends no sentence. */
const abbreviated =
  /(?:^|[\s(])(?:e\.g|i\.e|et al|cf|vs|viz|approx|resp|fig|figs|eq|eqs|ref|refs|no|sec|dr|prof)\.\s*$/i;

/** Far enough back to see an abbreviation and the spaces behind it, in UTF-16 units. */
const reach = 20;

/** The sentences of a text, trimmed. */
export function cutSentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const to of sentenceEnds(text)) {
    if (to < text.length && abbreviated.test(text.slice(Math.max(from, to - reach), to))) continue;
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const end = from + raw.trimEnd().length;
    if (end > start) found.push({ start, end });
    from = to;
  }
  return found;
}

/** The segmenter is handed so much of a text at a time: what it takes grows with the square of that. */
const window = 2000;

/**
 * Whether a sentence ends behind a full stop depends on what comes first: a letter, or the end of another sentence (rule SB8
 * of Unicode's UAX 29). So what stands behind the last of these in a part is left to the next part.
 */
const lastTelling =
  /[\p{L}\p{Sentence_Terminal}\r\n\u0085\u2028\u2029][^\p{L}\p{Sentence_Terminal}\r\n\u0085\u2028\u2029]*$/u;

/** The ends of the segmenter's sentences. */
function* sentenceEnds(text: string): Generator<number> {
  let from = 0;
  for (let size = window; from < text.length;) {
    const part = text.slice(from, from + size);
    const isLast = from + size >= text.length;
    const decided = isLast ? part.length : part.search(lastTelling);
    let end = 0;
    for (const { index, segment } of segmenter.segment(part)) {
      if (index + segment.length > decided) break;
      end = index + segment.length;
      yield from + end;
    }
    size = end > 0 ? window : 2 * size;
    from += end;
  }
}

/** Finds the sentence (or sentences) around a stretch of a text, trimmed. */
export function sentenceFinder(text: string): (start: number, end: number) => string {
  const sentences = cutSentences(text);
  return (start, end) => {
    const first = countWhile(sentences, (sentence) => sentence.end <= start);
    const last = countWhile(sentences, (sentence) => sentence.start < end) - 1;
    return text.slice(sentences[first]?.start ?? start, sentences[Math.max(first, last)]?.end ?? end);
  };
}
