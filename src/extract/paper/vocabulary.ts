import type { ConceptType, VocabularyEntry } from '../../model/index.ts';
import { isCommonWord } from '../../text/common-words.ts';
import { normalForm } from '../../text/normal-form.ts';
import { otherNumbering } from '../../text/numbered-name.ts';
import { tokenise, type Token } from '../../text/token.ts';
import type { HomeWords } from './home-field.ts';

/** A concept that is known beforehand. */
export interface Entry {
  /** `null`: a name that the user's corrections use; it is found like a known one, and what it is called is up to the papers. */
  label: string | null;
  type: ConceptType | null;
  /** Its type is what the user says, and no clue among others. */
  typeHolds: boolean;
  /** The normal form of the label; the key of every mention of it. */
  key: string;
}

interface Node {
  next: Map<string, Node>;
  entry: Entry | null;
  /** The form also means other things: it counts only with support from the rest of the paper. */
  doubtful: boolean;
  /** How a doubtful form is written that is another word in small letters ("SWaT", "Habitat"); `null` where it does not matter. */
  written: string | null;
}

/** Known concepts with all their forms, as a tree of word forms. */
export interface Vocabulary {
  root: Node;
  /** By normal form of the label. */
  entries: Map<string, Entry>;
  /** The words of its own field, in papers of which a doubtful label counts; `null`: it counts in every paper. */
  home: HomeWords | null;
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
  return makeVocabulary([{ entries: readEntries(files), typesHold: false }]);
}

/** The concepts of vocabulary files, as `readVocabulary` reads them. */
export function readEntries(files: { type: ConceptType | null; text: string }[]): VocabularyEntry[] {
  return files.flatMap(({ type, text }) =>
    text
      .split('\n')
      .filter((line) => line.trim() && !line.startsWith('#'))
      .map((line) => {
        const [label, synonyms = ''] = line.trim().split('\t');
        const forms = [label!, ...synonyms.split('|').filter(Boolean)].map((form) => form.trim());
        const sure = (form: string) => form.replace(/\?$/, '');
        const doubtful = forms.filter((form) => form.endsWith('?')).map(sure);
        return { label: sure(forms[0]!), synonyms: forms.slice(1).map(sure), doubtful, type, line: null };
      }),
  );
}

/** A form that a vocabulary gives to a concept although another has it already; it stays with that one, called `taken`. */
export interface TakenForm {
  entry: VocabularyEntry;
  form: string;
  by: string;
}

/** The entries of one vocabulary. */
export interface Layer {
  entries: readonly VocabularyEntry[];
  /** Their types are the user's word, and no clue among others. */
  typesHold: boolean;
}

/**
 * A vocabulary of entries; those of an earlier layer win over those of a later one, which still adds forms, and a type where
 * there is none, to a concept that both have.
 */
export function makeVocabulary(
  layers: readonly Layer[],
  taken: (form: TakenForm) => void = () => {},
  home: HomeWords | null = null,
): Vocabulary {
  const vocabulary: Vocabulary = { root: newNode(), entries: new Map(), home };
  for (const { entries, typesHold } of layers) {
    const rows: { row: VocabularyEntry; entry: Entry }[] = [];
    const add = (row: VocabularyEntry, form: string, entry: Entry, doubtful: ReadonlySet<string>): void => {
      const owner = addForm(vocabulary, form, entry, doubtful.has(form));
      if (owner !== entry) taken({ entry: row, form, by: owner.label ?? owner.key });
    };
    for (const row of entries) {
      const key = normalForm(tokenise(row.label));
      if (!key) continue;
      const before = findForm(vocabulary, row.label);
      const entry =
        vocabulary.entries.get(key) ??
        (before && !before.doubtful ? before.entry : { label: row.label, type: null, typeHolds: false, key });
      if (entry.type === null && row.type !== null) {
        entry.type = row.type;
        entry.typeHolds = typesHold;
      }
      vocabulary.entries.set(key, entry);
      rows.push({ row, entry });
      add(row, row.label, entry, new Set(row.doubtful));
    }
    for (const { row, entry } of rows) {
      const doubtful = new Set(row.doubtful);
      for (const synonym of row.synonyms) add(row, synonym, entry, doubtful);
    }
  }
  return vocabulary;
}

const newNode = (): Node => ({ next: new Map(), entry: null, doubtful: false, written: null });

/** Gives a form, and the other way to write its number, to a concept unless another has it; returns the one that has the form. */
function addForm(vocabulary: Vocabulary, text: string, entry: Entry, doubtful: boolean): Entry {
  const owner = addSpelling(vocabulary, text, entry, doubtful);
  const other = otherNumbering(text);
  if (owner === entry && other !== null) addSpelling(vocabulary, other, entry, doubtful);
  return owner;
}

function addSpelling(vocabulary: Vocabulary, text: string, entry: Entry, doubtful: boolean): Entry {
  const node = nodeAt(vocabulary, text);
  if (node === vocabulary.root) return entry;
  if (node.entry) return node.entry;
  node.entry = entry;
  node.doubtful = doubtful;
  node.written = doubtful && isNameOfAWord(text) ? text : null;
  return entry;
}

/** Whether a form is one word that is a name by its capitals: by one inside, or that of a word that is common without it. */
const isNameOfAWord = (text: string): boolean =>
  /^\p{L}+$/u.test(text) && (/\p{L}\p{Lu}/u.test(text) || (/\p{Lu}/u.test(text) && isCommonWord(text.toLowerCase())));

/** Whether a word has the capitals that a name is written with, or more; a plural may follow. */
function hasCapitalsOf(word: string, name: string): boolean {
  for (let at = 0; at < name.length; at++) if (/\p{Lu}/u.test(name[at]!) && name[at] !== word[at]) return false;
  return true;
}

/** Gives a form to a concept for sure, whoever had it. */
export function setForm(vocabulary: Vocabulary, text: string, entry: Entry): void {
  const node = nodeAt(vocabulary, text);
  node.entry = entry;
  node.doubtful = false;
  node.written = null;
}

/** The concept that has a form. */
export function findForm(vocabulary: Vocabulary, text: string): { entry: Entry; doubtful: boolean } | null {
  let node: Node | undefined = vocabulary.root;
  for (const form of formsOf(text)) node = node?.next.get(form);
  return node?.entry ? { entry: node.entry, doubtful: node.doubtful } : null;
}

function nodeAt(vocabulary: Vocabulary, text: string): Node {
  let node = vocabulary.root;
  for (const form of formsOf(text)) {
    let next = node.next.get(form);
    if (!next) node.next.set(form, (next = newNode()));
    node = next;
  }
  return node;
}

const formsOf = (text: string): string[] =>
  tokenise(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.form);

/** Every known concept that a text names, longer ones and those inside them. */
export function findKnown(tokens: readonly Token[], vocabulary: Vocabulary): Sighting[] {
  const sightings: Sighting[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let node: Node | undefined = vocabulary.root;
    const { sentence } = tokens[first]!;
    for (let last = first; last < tokens.length; last++) {
      const token = tokens[last]!;
      if (token.kind === 'mark' || token.sentence !== sentence) break;
      node = node.next.get(token.form);
      if (!node) break;
      if (node.written !== null && !hasCapitalsOf(token.text, node.written)) continue;
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
