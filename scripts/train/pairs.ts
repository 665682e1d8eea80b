import type { Bag } from './contrast.ts';
import { bagOf, type Text } from './texts.ts';

/** Of the pairs of a paper that has them, this share are with a paper of one of its authors; of the others, this share title and abstract. */
const shares = { author: 0.5, title: 0.4 };
/** A name on more papers may be several people's. */
const mostPapersOfAuthor = 12;

/** For each paper the others that share an author with it. */
export function companions(texts: readonly Text[]): number[][] {
  const papersOf = new Map<string, number[]>();
  texts.forEach(({ authors }, paper) => {
    for (const author of authors) papersOf.set(author, [...(papersOf.get(author) ?? []), paper]);
  });
  return texts.map(({ authors }, paper) =>
    authors.flatMap((author) => {
      const papers = papersOf.get(author)!;
      return papers.length <= mostPapersOfAuthor ? papers.filter((other) => other !== paper) : [];
    }),
  );
}

/** The same items in a random order (Fisher & Yates). */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}

/**
 * Draws pairs of texts that go together, one for a paper: most of it and of another one of its authors; else its title and
 * its abstract; else two halves of the sentences of its abstract, one perhaps with the title.
 */
export function pairDrawer(texts: readonly Text[], random: () => number): (paper: number) => [Bag, Bag] {
  const others = companions(texts);
  return (paper) => {
    const { title, sentences } = texts[paper]!;
    const mates = others[paper]!;
    if (mates.length > 0 && random() < shares.author) {
      const mate = texts[mates[Math.floor(random() * mates.length)]!]!;
      const part = (text: Text) => bagOf([text.title, ...text.sentences.filter(() => random() < 0.7)]);
      return [part(texts[paper]!), part(mate)];
    }
    if (random() < shares.title) return [bagOf([title]), bagOf(sentences)];
    const mixed = shuffle(sentences, random);
    const half = Math.ceil(mixed.length / 2);
    const second = mixed.slice(half);
    return [bagOf(mixed.slice(0, half)), bagOf(random() < 0.3 ? [...second, title] : second)];
  };
}
