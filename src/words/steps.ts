import type { Stage } from '../model/index.ts';

/** A stage of a build as a reader is told of it. */
interface StageInWords {
  words: string;
  /** What it counts; `null` for a stage that counts nothing a reader knows. */
  counts: string | null;
  /** Its part of a build's time, measured on the example papers. */
  share: number;
}

/** In order; the shares add up to 1. */
const inWords: Record<Stage, StageInWords> = {
  read: { words: 'Reading the papers', counts: 'papers', share: 0.12 },
  extract: { words: 'Finding concepts in each paper', counts: 'papers', share: 0.2 },
  select: { words: 'Choosing concepts', counts: null, share: 0.3 },
  network: { words: 'Linking papers and concepts', counts: null, share: 0.03 },
  themes: { words: 'Finding themes', counts: null, share: 0.15 },
  layout: { words: 'Placing them on the map', counts: null, share: 0.2 },
  write: { words: 'Writing', counts: null, share: 0 },
};

/** How far a build is: in words, as a count where there is one, and as a part of its whole time, 0 to 1. */
export function howFar(
  stage: Stage,
  done: number,
  total: number | null,
): { words: string; count: string | null; part: number } {
  let before = 0;
  for (const [name, { words, counts, share }] of Object.entries(inWords)) {
    if (name !== stage) before += share;
    else {
      const count =
        counts && (total === null ? (done > 0 ? `${done} ${counts}` : null) : `${done} of ${total} ${counts}`);
      return { words, count, part: before + (total ? (share * done) / total : 0) };
    }
  }
  return { words: stage, count: null, part: 1 };
}
