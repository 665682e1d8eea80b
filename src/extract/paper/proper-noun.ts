import nlp from 'compromise/two';

/** What kind of name a word is. */
export type ProperNoun = 'place' | 'demonym' | 'person' | 'other';

interface TaggedTerm {
  tags: Set<string>;
}

const remembered = new Map<string, ProperNoun | null>();
const mostRemembered = 50_000;

/** What name a word, in small letters, is by compromise's lexicon; `null` where it is none. Remembered from then on. */
export function properNoun(word: string): ProperNoun | null {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const view = nlp.tokenize(word);
  view.compute(['freeze', 'lexicon', 'preTagger']);
  const tags = (view as unknown as { document: TaggedTerm[][] }).document[0]?.[0]?.tags ?? new Set();
  const found = tags.has('Place')
    ? 'place'
    : tags.has('Demonym')
      ? 'demonym'
      : tags.has('Person')
        ? 'person'
        : tags.has('ProperNoun')
          ? 'other'
          : null;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, found);
  return found;
}
