import type { Atlas, ConceptType, CurationChange, CurationEntry } from '../../../model/index.ts';
import { placesOfThemes, rememberThemes } from '../../../atlas/known-themes.ts';

/** A concept by what it is called. */
export interface Named {
  label: string;
  aliases: readonly string[];
}

/** What a reader asks for. */
export type Wish =
  /** The other joins the one, which keeps its name. */
  | { do: 'merge'; one: Named; other: Named }
  /** Two that may be one stay two. */
  | { do: 'apart'; one: Named; other: Named }
  /** A written form becomes a concept of its own. */
  | { do: 'split'; concept: Named; form: string }
  | { do: 'rename'; concept: Named; label: string }
  | { do: 'retype'; concept: Named; type: ConceptType | null }
  | { do: 'hide'; concept: Named };

/** The change of the curation that a wish comes to, given the entries that are there: what it contradicts goes. */
export function planChange(entries: readonly CurationEntry[], wish: Wish): CurationChange {
  switch (wish.do) {
    case 'merge':
      return merge(entries, wish.one, wish.other);
    case 'apart':
      return {
        remove: [],
        add: [{ section: 'apart', names: [callIn(entries, wish.one), callIn(entries, wish.other)] }],
      };
    case 'split':
      return split(entries, wish.concept, wish.form);
    case 'rename':
      return rename(entries, wish.concept, wish.label);
    case 'retype': {
      const remove = entries.filter((entry) => entry.section === 'type' && means(entry.name, wish.concept));
      return { remove, add: [{ section: 'type', name: callIn(entries, wish.concept), type: wish.type }] };
    }
    case 'hide': {
      const remove = entries.filter((entry) => entry.section === 'keep' && means(entry.name, wish.concept));
      return { remove, add: [{ section: 'hide', name: callIn(entries, wish.concept) }] };
    }
  }
}

/**
 * The change that gives a theme a name, with its central concepts, its colour and its place; an empty name gives it back the
 * one that was found.
 */
export function planThemeName(
  entries: readonly CurationEntry[],
  atlas: Atlas,
  theme: number,
  name: string,
): CurationChange {
  const { name: before } = atlas.themes.themes[theme]!;
  const remove = entries.filter((entry) => entry.section === 'themes' && entry.name === before);
  if (name === '') return { remove, add: [] };
  const { concepts, colour } = rememberThemes(atlas)[theme]!;
  const place = placesOfThemes(atlas)[theme]!;
  return { remove, add: [{ section: 'themes', name, concepts, colour, place }] };
}

function merge(entries: readonly CurationEntry[], one: Named, other: Named): CurationChange {
  const remove: CurationEntry[] = [];
  const add: CurationEntry[] = [{ section: 'merge', names: [callIn(entries, one), callIn(entries, other)] }];
  for (const entry of entries) {
    if (entry.section === 'apart') {
      if (!entry.names.some((name) => means(name, one)) || !entry.names.some((name) => means(name, other))) continue;
      remove.push(entry);
      const left = entry.names.filter((name) => !means(name, other));
      if (left.length >= 2) add.push({ section: 'apart', names: left });
    }
    // What the other was called and typed ends with it.
    if (entry.section === 'rename' && isNameOf(entry, other)) remove.push(entry);
    if (entry.section === 'type' && means(entry.name, other)) remove.push(entry);
  }
  return { remove, add };
}

/** What the user merged is taken back; what was joined otherwise is kept apart. */
function split(entries: readonly CurationEntry[], concept: Named, form: string): CurationChange {
  const own = { label: form, aliases: [] };
  const merges = entries.filter((entry) => entry.section === 'merge' && entry.names.some((name) => means(name, own)));
  if (merges.length === 0)
    return { remove: [], add: [{ section: 'apart', names: [callIn(entries, concept, form), form] }] };
  const add = merges.flatMap((entry): CurationEntry[] => {
    const names = entry.section === 'merge' ? entry.names.filter((name) => !means(name, own)) : [];
    return names.length >= 2 ? [{ section: 'merge', names }] : [];
  });
  return { remove: merges, add };
}

function rename(entries: readonly CurationEntry[], concept: Named, label: string): CurationChange {
  const remove = entries.filter((entry) => entry.section === 'rename' && isNameOf(entry, concept));
  const name = callIn(entries, concept);
  return { remove, add: name === label ? [] : [{ section: 'rename', name, label }] };
}

/** What to call a concept in the file: as the papers do, where its label is a name that the user gave it. */
function callIn(entries: readonly CurationEntry[], concept: Named, but?: string): string {
  const renamed = entries.find((entry) => entry.section === 'rename' && entry.label === concept.label);
  const name = renamed?.section === 'rename' ? renamed.name : concept.label;
  return but !== undefined && fold(name) === fold(but) ? concept.label : name;
}

const isNameOf = (entry: { name: string; label: string }, concept: Named): boolean =>
  entry.label === concept.label || means(entry.name, concept);

/** Whether a name of the file is one of a concept's, as far as can be told without the papers. */
const means = (name: string, { label, aliases }: Named): boolean =>
  [label, ...aliases].some((own) => fold(own) === fold(name));

/** Case, hyphens and a plural do not count. */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/s$/, '');
