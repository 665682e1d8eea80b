import { normalForm } from '../../text/normal-form.ts';
import { tokenise } from '../../text/token.ts';
import { longText, type Definition } from './abbreviations.ts';
import { isNearSpelling } from './near-spelling.ts';
import { findForm, lookUp, type Entry, type Vocabulary } from './vocabulary.ts';

/**
 * What a definition makes of a short form that the vocabulary knows: `known`, it means that concept, whatever the spelling;
 * `narrower`, it stands for a longer term that ends in its name; `other`, the paper means something else by it.
 */
export type Meaning = 'known' | 'narrower' | 'other';

/** How the long form that a paper gives for a short form goes with what the vocabulary means by that short form. */
export function meaningOf(long: string, entry: Entry, vocabulary: Vocabulary): Meaning {
  const own = lookUp(long, vocabulary);
  if (own) return own === entry ? 'known' : long.endsWith(` ${entry.key}`) ? 'narrower' : 'other';
  if (isNearSpelling(long, entry.key)) return 'known';
  return long.endsWith(` ${entry.key}`) ? 'narrower' : 'other';
}

/** The normal forms of short forms by which a paper means something else than the vocabulary does. */
export function findRedefined(definitions: readonly Definition[], vocabulary: Vocabulary): ReadonlySet<string> {
  const redefined = new Set<string>();
  for (const definition of definitions) {
    const { short } = definition;
    const found = findForm(vocabulary, short.text);
    if (!found) continue;
    const form = normalForm(tokenise(longText(definition)));
    if (form && meaningOf(form, found.entry, vocabulary) === 'other') redefined.add(normalForm(tokenise(short.text)));
  }
  return redefined;
}
