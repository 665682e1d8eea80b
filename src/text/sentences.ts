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

/** The sentences of a text, trimmed. */
export function cutSentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const to = index + segment.length;
    const raw = text.slice(from, to);
    if (to < text.length && abbreviated.test(raw)) continue;
    const start = from + (raw.length - raw.trimStart().length);
    const end = from + raw.trimEnd().length;
    if (end > start) found.push({ start, end });
    from = to;
  }
  return found;
}
