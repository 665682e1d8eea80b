import {
  createUnionFind,
  type ConceptType,
  type Correction,
  type CorrectionEntry,
  type Corrections,
  type Curation,
  type Name,
} from '../model/index.ts';
import { contradiction, type Demand } from './contradiction.ts';
import { sections } from './sections.ts';

/**
 * Turns names into the keys that extraction works with (`keyOf`; `''` for a name without a word), and gathers what is said
 * about each concept.
 * @throws UserError `bad-curation` naming both lines where two entries contradict each other.
 */
export function resolveCuration(curation: Curation, keyOf: (name: string) => string): Corrections {
  const keyed = (name: Name): string => {
    const key = keyOf(name.text);
    if (key) return key;
    throw contradiction(curation.file, name, `"${name.text}" has no word in it that could name a concept.`);
  };
  const groups = joinNames(curation, keyed);
  const concepts = [...groups.members.values()].map((members): Correction => ({
    id: 0,
    keys: [...members].sort(),
    label: null,
    type: undefined,
    hide: false,
    keep: false,
    apart: [],
  }));
  concepts.sort((a, b) => (a.keys[0]! < b.keys[0]! ? -1 : 1)).forEach((concept, id) => (concept.id = id));
  const byKey = new Map(concepts.flatMap((concept) => concept.keys.map((key) => [key, concept] as const)));
  const conceptOf = (name: Name): Correction => byKey.get(keyed(name))!;

  nameConcepts(curation, keyed, conceptOf);
  markConcepts(curation, conceptOf);
  keepApart(curation, keyed, conceptOf, groups.causes);
  nameThemesOnce(curation, keyed);
  return { file: curation.file, concepts, entries: listEntries(curation, keyed) };
}

/** Names that an entry makes one: those of a merge, and the two of a rename. `causes` are those entries. */
function joinNames(curation: Curation, keyed: (name: Name) => string) {
  const { rootOf, unite } = createUnionFind<string>();
  const causes: { names: Name[]; keys: string[] }[] = [
    ...curation.merge.map((names) => ({ names, keys: names.map(keyed) })),
    ...curation.rename.map(({ name, label }) => ({
      names: [name],
      keys: [keyed(name), keyed({ ...name, text: label })],
    })),
  ];
  const all = [
    ...causes.flatMap(({ keys }) => keys),
    ...[...curation.hide, ...curation.keep, ...curation.apart.flat(), ...curation.type.map(({ name }) => name)].map(
      keyed,
    ),
  ];
  for (const { keys } of causes) for (const key of keys.slice(1)) unite(key, keys[0]!);
  const members = new Map<string, Set<string>>();
  for (const key of new Set(all)) members.set(rootOf(key), (members.get(rootOf(key)) ?? new Set()).add(key));
  return { members, causes };
}

/** The label of each concept: what a rename says, else the name that others are merged into, which also becomes its first key. */
function nameConcepts(curation: Curation, keyed: (name: Name) => string, conceptOf: (name: Name) => Correction): void {
  const { file } = curation;
  const renames = new Map<Correction, Demand<string>>();
  for (const { name, label } of curation.rename) {
    demand(
      file,
      renames,
      conceptOf(name),
      { name, value: label },
      (other) => `is renamed "${label}" here and "${other}"`,
    );
  }
  const merges = new Map<Correction, Name[][]>();
  for (const names of curation.merge) {
    const concept = conceptOf(names[0]!);
    merges.set(concept, [...(merges.get(concept) ?? []), names]);
  }
  for (const [concept, lists] of merges) {
    const head = headOf(file, lists, keyed);
    concept.keys = [keyed(head), ...concept.keys.filter((key) => key !== keyed(head))];
    concept.label = head.text;
  }
  for (const [concept, { value }] of renames) concept.label = value;
}

/** The name that all others of some merges end up under. */
function headOf(file: string, merges: readonly Name[][], keyed: (name: Name) => string): Name {
  const joined = new Set(
    merges.flatMap(([first, ...others]) => others.map(keyed).filter((key) => key !== keyed(first!))),
  );
  // of two spellings of one name the lesser, so that the order in the file means nothing
  const firsts = merges.map(([first]) => first!).sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const free = firsts.filter((name) => !joined.has(keyed(name)));
  const heads = free.length > 0 ? free : firsts;
  const rival = heads.find((name) => keyed(name) !== keyed(heads[0]!));
  if (!rival) return heads[0]!;
  throw contradiction(file, rival, `one concept is called "${rival.text}" here and "${heads[0]!.text}"`, heads[0]);
}

function markConcepts(curation: Curation, conceptOf: (name: Name) => Correction): void {
  const { file } = curation;
  const types = new Map<Correction, Demand<ConceptType | null>>();
  for (const { name, type } of curation.type) {
    demand(
      file,
      types,
      conceptOf(name),
      { name, value: type },
      (other) => `is of type ${type ?? 'none'} here and ${other ?? 'none'}`,
    );
  }
  for (const [concept, { value }] of types) concept.type = value;
  const hidden = new Map<Correction, Name>();
  for (const name of curation.hide) {
    hidden.set(conceptOf(name), name);
    conceptOf(name).hide = true;
  }
  for (const name of curation.keep) {
    const concept = conceptOf(name);
    const other = hidden.get(concept);
    if (other) throw contradiction(file, name, `"${name.text}" is kept here and hidden`, other);
    concept.keep = true;
  }
}

function keepApart(
  { file, apart }: Curation,
  keyed: (name: Name) => string,
  conceptOf: (name: Name) => Correction,
  causes: readonly { names: Name[]; keys: string[] }[],
): void {
  for (const names of apart) {
    names.forEach((a, i) => {
      for (const b of names.slice(i + 1)) {
        const [one, other] = [conceptOf(a), conceptOf(b)];
        if (keyed(a) === keyed(b))
          throw contradiction(
            file,
            b,
            `"${a.text}" and "${b.text}" are one name (case, number and hyphens aside), and can't be kept apart.`,
          );
        if (one === other) {
          const has = (key: string) => causes.filter(({ keys }) => keys.includes(key));
          const cause = has(keyed(a)).find((entry) => has(keyed(b)).includes(entry)) ?? has(keyed(a))[0]!;
          throw contradiction(file, a, `"${a.text}" and "${b.text}" are kept apart here and made one`, cause.names[0]);
        }
        one.apart = [...new Set([...one.apart, other.id])].sort((x, y) => x - y);
        other.apart = [...new Set([...other.apart, one.id])].sort((x, y) => x - y);
      }
    });
  }
}

/** No two themes may have one name, and a theme is addressed by names that can name a concept. */
function nameThemesOnce({ file, themes }: Curation, keyed: (name: Name) => string): void {
  const named = new Map<string, Name>();
  for (const { name, concepts } of themes) {
    concepts.forEach(keyed);
    const other = name && named.get(name.text);
    if (other) throw contradiction(file, name, `a theme is called "${name.text}" here and another one`, other);
    if (name) named.set(name.text, name);
  }
}

/** Notes what is asked of a concept; two different things are a contradiction. */
function demand<T>(
  file: string,
  demands: Map<Correction, Demand<T>>,
  concept: Correction,
  asked: Demand<T>,
  clash: (other: T) => string,
): void {
  const before = demands.get(concept);
  if (before && before.value !== asked.value)
    throw contradiction(file, asked.name, `"${asked.name.text}" ${clash(before.value)}`, before.name);
  demands.set(concept, asked);
}

function listEntries(curation: Curation, keyed: (name: Name) => string): CorrectionEntry[] {
  const named: Record<CorrectionEntry['section'], Name[][]> = {
    merge: curation.merge,
    apart: curation.apart,
    rename: curation.rename.map(({ name }) => [name]),
    type: curation.type.map(({ name }) => [name]),
    hide: curation.hide.map((name) => [name]),
    keep: curation.keep.map((name) => [name]),
  };
  return sections.flatMap((section) =>
    (section === 'themes' ? [] : named[section]).map((names) => ({
      section: section as CorrectionEntry['section'],
      text: names.map(({ text }) => `"${text}"`).join(', '),
      line: names[0]!.line,
      keys: names.map(keyed),
    })),
  );
}
