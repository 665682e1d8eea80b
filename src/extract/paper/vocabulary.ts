import type { ConceptType } from '../../model/index.ts';
import { normalForm, wordForm } from './normal-form.ts';
import { tokenise, type Token } from './token.ts';

/** A concept that is known beforehand. */
export interface Entry {
  label: string;
  type: ConceptType | null;
  /** The normal form of the label; the key of every mention of it. */
  key: string;
}

interface Node {
  next: Map<string, Node>;
  entry: Entry | null;
  /** The form also means other things: it counts only with support from the rest of the paper. */
  doubtful: boolean;
}

/** Known concepts with all their forms, as a tree of word forms. */
export interface Vocabulary {
  root: Node;
  /** By normal form of the label. */
  entries: Map<string, Entry>;
}

/** Where a known concept is named: tokens `first` to `last`, both included. */
export interface Sighting {
  entry: Entry;
  doubtful: boolean;
  first: number;
  last: number;
}

/**
 * Reads vocabulary files, one a type: a concept a line, its label, then a tab and its synonyms between bars; `#` begins a
 * comment; a form that ends in `?` is doubtful. A form given twice stays with the first concept that has it.
 */
export function readVocabulary(files: { type: ConceptType | null; text: string }[]): Vocabulary {
  const vocabulary: Vocabulary = { root: newNode(), entries: new Map() };
  const rows = files.flatMap(({ type, text }) =>
    text
      .split('\n')
      .filter((line) => line.trim() && !line.startsWith('#'))
      .map((line) => ({ type, fields: line.trim().split('\t') })),
  );
  for (const { type, fields } of rows) {
    const [label, doubtful] = readForm(fields[0]!);
    const key = normalForm(tokenise(label));
    if (!key) continue;
    const entry = vocabulary.entries.get(key) ?? { label, type, key };
    vocabulary.entries.set(key, entry);
    addForm(vocabulary, label, entry, doubtful);
  }
  for (const { fields } of rows) {
    const entry = vocabulary.entries.get(normalForm(tokenise(readForm(fields[0]!)[0])));
    if (!entry) continue;
    for (const synonym of (fields[1] ?? '').split('|').filter(Boolean))
      addForm(vocabulary, ...withEntry(readForm(synonym), entry));
  }
  return vocabulary;
}

function readForm(text: string): [form: string, doubtful: boolean] {
  const trimmed = text.trim();
  return trimmed.endsWith('?') ? [trimmed.slice(0, -1), true] : [trimmed, false];
}

const withEntry = ([form, doubtful]: [string, boolean], entry: Entry): [string, Entry, boolean] => [
  form,
  entry,
  doubtful,
];

const newNode = (): Node => ({ next: new Map(), entry: null, doubtful: false });

function addForm(vocabulary: Vocabulary, text: string, entry: Entry, doubtful: boolean): void {
  let node = vocabulary.root;
  for (const token of tokenise(text)) {
    if (token.kind === 'mark') continue;
    const form = wordForm(token.text);
    let next = node.next.get(form);
    if (!next) node.next.set(form, (next = newNode()));
    node = next;
  }
  if (node === vocabulary.root || node.entry) return;
  node.entry = entry;
  node.doubtful = doubtful;
}

/** Every known concept that a text names, longer ones and those inside them. */
export function findKnown(tokens: readonly Token[], vocabulary: Vocabulary): Sighting[] {
  const sightings: Sighting[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let node: Node | undefined = vocabulary.root;
    const { sentence } = tokens[first]!;
    for (let last = first; last < tokens.length; last++) {
      const token = tokens[last]!;
      if (token.kind === 'mark' || token.sentence !== sentence) break;
      node = node.next.get(wordForm(token.text));
      if (!node) break;
      if (node.entry && wholeWord(tokens, first, last))
        sightings.push({ entry: node.entry, doubtful: node.doubtful, first, last });
    }
  }
  return sightings;
}

const negating = /^(?:non|anti|un|sub|super|inter|intra|multi|pre|post|semi|self|cross)$/i;

/** Not the tail of a hyphenated word that a prefix turns into another ("non-spiking"), not the head of a longer one ("EEG-fMRI" is fine). */
function wholeWord(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first]!;
  const before = tokens[first - 1];
  if (token.glued && before && negating.test(before.text)) return false;
  const after = tokens[last + 1];
  return !(after?.glued && after.kind === 'number');
}

/** The concept that a normal form names, for sure or in doubt. */
export function lookUp(key: string, vocabulary: Vocabulary): Entry | null {
  let node: Node | undefined = vocabulary.root;
  for (const form of key.split(' ')) node = node?.next.get(form);
  return node?.entry ?? null;
}
