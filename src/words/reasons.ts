import type { JoinReason, Suggestion } from '../model/index.ts';

/** Why a written form belongs to a concept. */
export const joinReasons: Record<JoinReason, string> = {
  spelling: 'another spelling',
  'word-order': 'the same words in another order',
  derivation: 'the same words, one with another ending',
  'generic-word': 'one has one more generic word',
  abbreviation: 'an abbreviation on which the papers agree',
  'scientific-name': 'the scientific name that the papers give',
  vocabulary: 'a synonym in the vocabulary',
  'defined-in-paper': 'defined in a paper',
  neighbours: 'read from the other concepts of its paper',
  curation: 'your correction',
};

/** Why two concepts may be one. */
export const suggestionReasons: Record<Suggestion['reason'], string> = {
  'ambiguous-abbreviation': 'the papers spell the abbreviation out in several ways',
  'generic-word': 'one has one more generic word',
  'same-words': 'the same words in another order',
  'one-letter': 'one letter apart',
};
