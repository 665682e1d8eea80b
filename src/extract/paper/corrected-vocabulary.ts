import type { Curation, Name } from '../../model/index.ts';
import { normalForm } from '../../text/normal-form.ts';
import { tokenise } from '../../text/token.ts';
import { findForm, setForm, type Vocabulary } from './vocabulary.ts';

/**
 * Prepares a vocabulary for a curation, in place: names to be merged, renamed or kept are found wherever a text has them, and
 * names to be kept apart are known concepts of their own, no longer forms of one.
 */
export function teachNames(vocabulary: Vocabulary, curation: Curation): void {
  for (const name of [...namesToSplit(vocabulary, curation)].sort()) {
    const type = findForm(vocabulary, name)?.entry.type ?? null;
    setForm(vocabulary, name, { label: name, type, typeHolds: false, key: formOf(name) });
  }
  const wanted = [
    ...curation.merge.flat().map(textOf),
    ...curation.keep.map(textOf),
    ...curation.rename.flatMap(({ name, label }) => [name.text, label]),
  ];
  for (const name of wanted) {
    if (formOf(name) && !findForm(vocabulary, name))
      setForm(vocabulary, name, { label: null, type: null, typeHolds: false, key: formOf(name) });
  }
}

/** The key under which candidates that a name means are found. */
export function keyOfName(vocabulary: Vocabulary, name: string): string {
  const found = findForm(vocabulary, name);
  return found && !found.doubtful ? found.entry.key : formOf(name);
}

/** Names that the vocabulary takes for another form of a concept from which they must stay apart, and what is merged with them. */
function namesToSplit(vocabulary: Vocabulary, { apart, merge }: Curation): Set<string> {
  const entryOf = (name: string) => findForm(vocabulary, name)?.entry;
  const split = new Set<string>();
  for (const names of apart) {
    const texts = names.map(textOf);
    for (const name of texts) {
      const entry = entryOf(name);
      if (
        entry &&
        entry.key !== formOf(name) &&
        texts.some((other) => formOf(other) !== formOf(name) && entryOf(other) === entry)
      )
        split.add(name);
    }
  }
  const together = merge.filter((names) => names.some(({ text }) => split.has(text)));
  for (const name of together.flat().map(textOf)) {
    const entry = entryOf(name);
    if (entry && entry.key !== formOf(name) && [...split].some((other) => entryOf(other) === entry)) split.add(name);
  }
  return split;
}

const textOf = ({ text }: Name): string => text;
const formOf = (name: string): string => normalForm(tokenise(name));
