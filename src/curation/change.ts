import {
  conceptTypes,
  type ConceptType,
  type Curation,
  type CurationChange,
  type CurationEntry,
  type Name,
} from '../model/index.ts';
import { noCuration, plainCuration } from './sections.ts';

/** The entries of a curation, each once, by section and then sorted. */
export function entriesOf(curation: Curation): CurationEntry[] {
  const { merge, apart, rename, type, hide, keep, themes } = plainCuration(curation);
  return [
    ...merge.map((names): CurationEntry => ({ section: 'merge', names })),
    ...apart.map((names): CurationEntry => ({ section: 'apart', names })),
    ...rename.map(([name, label]): CurationEntry => ({ section: 'rename', name, label })),
    ...type.map(([name, type]): CurationEntry => ({ section: 'type', name, type: typeNamed(type) })),
    ...hide.map((name): CurationEntry => ({ section: 'hide', name })),
    ...keep.map((name): CurationEntry => ({ section: 'keep', name })),
    ...themes.map(({ name = null, concepts, colour = null, place = null }): CurationEntry => {
      return { section: 'themes', name, concepts, colour, place };
    }),
  ];
}

/**
 * Makes a change: entries that are not there are not taken out, and those that are there already do not come twice. A name
 * that is renamed or typed anew loses what was said before.
 * @returns the curation, and what was done; the inverse of that leads back to entries as they were.
 */
export function applyChange(curation: Curation, change: CurationChange): { curation: Curation; done: CurationChange } {
  const { entries, done } = changeEntries(entriesOf(curation), change);
  return { curation: curationOf(curation.file, entries, curation), done };
}

/** The same on bare entries. */
export function changeEntries(
  entries: readonly CurationEntry[],
  { remove, add }: CurationChange,
): { entries: CurationEntry[]; done: CurationChange } {
  const before = byKey(entries);
  const coming = byKey([...new Map(add.map((entry) => [slotOf(entry) ?? keyOf(entry), entry])).values()]);
  const slots = new Set([...coming.values()].flatMap((entry) => slotOf(entry) ?? []));
  const going = byKey(remove);
  const after = new Map(before);
  for (const [key, entry] of before) {
    const isReplaced = slots.has(slotOf(entry) ?? '');
    if (!coming.has(key) && (going.has(key) || isReplaced)) after.delete(key);
  }
  for (const [key, entry] of coming) after.set(key, entry);
  return {
    entries: [...after.values()],
    done: {
      remove: [...before].filter(([key]) => !after.has(key)).map(([, entry]) => entry),
      add: [...after].filter(([key]) => !before.has(key)).map(([, entry]) => entry),
    },
  };
}

/** The change that takes a change back. */
export const inverse = ({ remove, add }: CurationChange): CurationChange => ({ remove: add, add: remove });

/** Whether a change would do nothing. */
export const isNothing = ({ remove, add }: CurationChange): boolean => remove.length + add.length === 0;

/** Whether two entries say the same. */
export const isSameEntry = (a: CurationEntry, b: CurationEntry): boolean => keyOf(a) === keyOf(b);

/** A curation of these entries; names keep the place that they have in the same section of `before`. */
export function curationOf(
  file: string,
  entries: readonly CurationEntry[],
  before: Curation = noCuration(file),
): Curation {
  const curation = noCuration(file);
  const places = placesIn(before);
  for (const entry of entries) {
    const name = (text: string): Name => places.get(`${entry.section} ${text}`) ?? { text, line: null, column: null };
    if (entry.section === 'merge') curation.merge.push(entry.names.map(name));
    else if (entry.section === 'apart') curation.apart.push(entry.names.map(name));
    else if (entry.section === 'rename') curation.rename.push({ name: name(entry.name), label: entry.label });
    else if (entry.section === 'type') curation.type.push({ name: name(entry.name), type: entry.type });
    else if (entry.section === 'hide') curation.hide.push(name(entry.name));
    else if (entry.section === 'keep') curation.keep.push(name(entry.name));
    else {
      const { name: own, concepts, colour, place } = entry;
      curation.themes.push({ name: own === null ? null : name(own), concepts: concepts.map(name), colour, place });
    }
  }
  return curation;
}

function placesIn({ merge, apart, rename, type, hide, keep, themes }: Curation): Map<string, Name> {
  const named = {
    ...{ merge: merge.flat(), apart: apart.flat(), hide, keep },
    rename: rename.map(({ name }) => name),
    type: type.map(({ name }) => name),
    themes: themes.flatMap(({ name, concepts }) => (name ? [name, ...concepts] : concepts)),
  };
  return new Map(
    Object.entries(named).flatMap(([section, names]) =>
      names.map((name) => [`${section} ${name.text}`, name] as const),
    ),
  );
}

/** The names of an entry as `plainCuration` orders them, as text. */
function keyOf(entry: CurationEntry): string {
  const [own] = entriesOf(curationOf('', [entry]));
  return JSON.stringify(own);
}

const byKey = (entries: readonly CurationEntry[]): Map<string, CurationEntry> =>
  new Map(entries.map((entry) => [keyOf(entry), entry]));

/** What can be said of one name only once. */
const slotOf = (entry: CurationEntry): string | null =>
  entry.section === 'rename' || entry.section === 'type' ? `${entry.section} ${entry.name}` : null;

const typeNamed = (type: string): ConceptType | null => conceptTypes.find((known) => known === type) ?? null;
