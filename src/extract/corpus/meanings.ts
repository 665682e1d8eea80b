import type { Counts, Vote } from './count.ts';

/** What short forms may mean in a collection. */
export interface ShortForms {
  /** By short form that may mean different things, or one that no paper around it spells out: the keys of its meanings. */
  meanings: Map<string, Set<string>>;
  /** What a short form means where nothing else decides. */
  presumed: Map<string, string>;
}

/**
 * Finds the short forms whose meaning has to be read from the papers around them: those that are defined somewhere or that the
 * vocabulary knows in doubt, and known ones that some paper defines as something else. One of these means what the vocabulary
 * says, unless more papers define it otherwise than name the known concept in full. One in doubt means what the vocabulary says
 * where the papers name that concept and give no other meaning.
 * @param isOpen whether a short form is a candidate of its own that may take on a meaning
 * @param papersOf how many papers name a key
 */
export function findMeanings(
  { votes, doubtful, shorts }: Pick<Counts, 'votes' | 'doubtful' | 'shorts'>,
  ownerOf: (key: string) => string,
  isOpen: (short: string) => boolean,
  papersOf: (key: string) => number,
): ShortForms {
  const meanings = new Map<string, Set<string>>();
  const presumed = new Map<string, string>();
  const add = (short: string, meaning: string): void => {
    const all = meanings.get(short);
    if (all) all.add(meaning);
    else meanings.set(short, new Set([meaning]));
  };
  for (const { short, long } of [...votes, ...doubtful]) {
    const meaning = ownerOf(long);
    if (meaning !== short && papersOf(short) > 0 && isOpen(short)) add(short, meaning);
  }
  for (const { short, long } of doubtful) {
    const [only, ...others] = meanings.get(short) ?? [];
    if (only === ownerOf(long) && others.length === 0 && papersOf(only) > 0) presumed.set(short, only);
  }
  const votesOf = new Map<string, Vote[]>();
  for (const vote of votes) votesOf.set(vote.short, [...(votesOf.get(vote.short) ?? []), vote]);
  for (const { short, long, papers } of shorts) {
    const known = ownerOf(long);
    const others = new Map<string, number>();
    for (const vote of votesOf.get(short) ?? []) {
      const meaning = ownerOf(vote.long);
      if (meaning !== known) others.set(meaning, (others.get(meaning) ?? 0) + vote.papers);
    }
    if (others.size === 0) continue;
    for (const meaning of [known, ...others.keys()]) add(short, meaning);
    const [most] = [...others].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    presumed.set(short, most![1] > papersOf(known) - papers ? most![0] : known);
  }
  return { meanings, presumed };
}
