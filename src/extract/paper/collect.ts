import type { Field } from '../../model/index.ts';
import { countWhile } from '../../text/count-while.ts';
import { normalForm } from '../../text/normal-form.ts';
import type { Token } from '../../text/token.ts';
import { isShortName } from '../../text/word-form.ts';
import { longText, type Definition, type Stretch } from './abbreviations.ts';
import type { Candidate, Known, PaperCandidates } from './candidate.ts';
import type { FieldCapitals } from './capitals.ts';
import { findCitations } from './citations.ts';
import { readNeighbours } from './cues.ts';
import { meaningOf } from './definitions.ts';
import { tieOrganisms, type ScientificName } from './scientific-names.ts';
import { findSpans } from './span.ts';
import { newStanding, noteCues, noteSpan, type Standing } from './standing.ts';
import { findKnown, type Entry, type Sighting, type Vocabulary } from './vocabulary.ts';
import { readWords } from './word.ts';

const noKeys: string[] = [];

/** A field as it is read. */
export interface ReadField {
  field: Field;
  text: string;
  tokens: readonly Token[];
  capitals: FieldCapitals;
  definitions: readonly Definition[];
}

/** One candidate that joins another. */
export interface Join {
  into: string;
  from: string;
}

/** What is known of a paper when one of its fields is searched. */
export interface Surroundings {
  vocabulary: Vocabulary;
  /** Short forms that the paper defines as something else than the vocabulary does. */
  redefined: ReadonlySet<string>;
  /**
   * By key of a known concept the short form by which alone the paper has named it so far; `null` where it has named it
   * otherwise too. To be added to.
   */
  shorts: Map<string, string | null>;
  /** The organisms that the field names by genus and species. */
  scientificNames: readonly ScientificName[];
  /** The paper is of the vocabulary's own field. */
  isOwnField: boolean;
  /** Where in the paper a character of the field is, 0 to 1. */
  position: (start: number) => number;
}

/** An abbreviation that a field defines, the keys of both forms, and what is to be joined for it. */
export interface DefinedForm {
  short: string;
  long: string;
  shortKey: string;
  longKey: string;
  joins: Join[];
}

/** Collects the candidates of one field; returns the abbreviations that it defines, and the organisms it names in two ways. */
export function collect(
  found: Map<string, Candidate>,
  { field, text, tokens, capitals, definitions }: ReadField,
  { vocabulary, redefined, shorts, scientificNames, isOwnField, position }: Surroundings,
): { defined: DefinedForm[]; organisms: PaperCandidates['organisms'] } {
  const sightings = findKnown(tokens, vocabulary).filter(
    ({ first, last }) => !isRedefined(tokens, first, last, redefined),
  );
  const covered = coverage(tokens, sightings);
  const neighbours = readNeighbours(tokens);
  const citations = findCitations(text);
  const isCited = (start: number, end: number): boolean => citations.some((one) => one.start < end && start < one.end);
  /** What is named at each place; and what else is. */
  const keyAt = new Map<number, string>();
  const otherAt = new Set<string>();
  const placeOf = (first: number, last: number): number => first * tokens.length + last;
  const entryAt = (isDoubtful: boolean): Map<number, Entry> =>
    new Map(
      sightings
        .filter(({ doubtful }) => doubtful === isDoubtful)
        .map(({ first, last, entry }) => [placeOf(first, last), entry]),
    );
  const [sure, doubted] = [entryAt(false), entryAt(true)];

  const note = (
    key: string,
    first: number,
    last: number,
    mark: (standing: Standing) => void,
    known: Known | null = null,
  ): void => {
    if (!key || isCited(tokens[first]!.start, tokens[last]!.end)) return;
    let candidate = found.get(key);
    if (candidate) candidate.known ??= known;
    else {
      candidate = { key, otherKeys: noKeys, occurrences: [], standing: newStanding(), known, maybe: null, short: null };
      found.set(key, candidate);
    }
    const { standing } = candidate;
    mark(standing);
    const place = placeOf(first, last);
    const noted = keyAt.get(place);
    if (noted === key || (noted !== undefined && otherAt.has(`${place} ${key}`))) return;
    if (noted === undefined) keyAt.set(place, key);
    else otherAt.add(`${place} ${key}`);
    const { start } = tokens[first]!;
    const { end } = tokens[last]!;
    const occurrence = { field, start, end, text: text.slice(start, end), capitals: capitals.of(first, last) };
    // Most have one occurrence; an array that is pushed to from nothing takes room for seventeen.
    if (candidate.occurrences.length > 0) candidate.occurrences.push(occurrence);
    else candidate.occurrences = [occurrence];
    standing.count++;
    if (field === 0) standing.title++;
    standing.position = Math.min(standing.position, position(start));
    if (covered(first, last)) standing.inKnown++;
    if (field === 1 && tokens[first - 1]?.sentence === tokens[first]!.sentence && /^\p{Lu}/u.test(tokens[first]!.text))
      standing.capital++;
    noteCues(standing, tokens, neighbours, first, last);
  };

  const noteShort = (key: string, form: string): void => {
    if (form === key || !isShortName(form)) shorts.set(key, null);
    else if (!shorts.has(key)) shorts.set(key, form);
  };
  for (const { entry, doubtful, first, last } of sightings) {
    const { label, type, typeHolds } = entry;
    const known = label === null ? null : { label, type, typeHolds };
    const key = normalForm(tokens, first, last);
    if (!doubtful) {
      note(entry.key, first, last, (standing) => standing.known++, known);
      noteShort(entry.key, key);
    } else {
      const counts = key === entry.key && (isOwnField || keepsItsSense(entry));
      note(key, first, last, (standing) => standing.doubtful++, counts ? known : null);
    }
  }
  const spans = findSpans(tokens, readWords(tokens));
  const organismAt = new Map(scientificNames.map(({ first, last, key }) => [placeOf(first, last), key]));
  for (const { first, last, key } of scientificNames) {
    const own = sure.get(placeOf(first, last))?.key ?? key;
    note(own, first, last, (standing) => standing.scientific++);
  }
  const organisms = tieOrganisms(tokens, scientificNames, spans);
  for (const span of spans) {
    const place = placeOf(span.first, span.last);
    const key = sure.get(place)?.key ?? organismAt.get(place) ?? span.key;
    note(key, span.first, span.last, (standing) => noteSpan(standing, span));
  }
  /** A stretch, and the words elsewhere that end it, as a side of a definition. */
  const sideOf = (stretch: Stretch, head?: Stretch): Defined => {
    const [first, last] = placeIn(tokens, stretch);
    if (last < first) return { own: '', entry: undefined, key: '' };
    const [from, to] = head ? placeIn(tokens, head) : [0, -1];
    const stretched = formOutsideBrackets(tokens, first, last);
    const own = head ? normalForm(tokens, from, to, stretched) : stretched;
    const entry = head ? undefined : sure.get(placeOf(first, last));
    const key = entry?.key ?? own;
    note(key, first, Math.max(last, to), (standing) => standing.defined++);
    return { own, entry, key };
  };
  const defined = definitions.flatMap((definition): DefinedForm[] => {
    const [ofShort, ofLong] = [sideOf(definition.short), sideOf(definition.long, definition.head)];
    if (!ofShort.key || !ofLong.key) return [];
    const entry = ofShort.entry ?? doubted.get(placeOf(...placeIn(tokens, definition.short)));
    const meaning = entry ? meaningOf(ofLong.own, entry, vocabulary) : 'other';
    const known = meaning === 'known' ? entry! : null;
    if (known) {
      const [first, last] = placeIn(tokens, definition.long);
      const { label, type, typeHolds, key } = known;
      note(key, first, last, (standing) => standing.known++, label === null ? null : { label, type, typeHolds });
      shorts.set(key, null);
    }
    const into = known?.key ?? ofLong.key;
    const joins =
      meaning === 'narrower'
        ? []
        : [ofShort.key, ofLong.key].filter((key) => key !== into).map((from) => ({ into, from }));
    return [{ short: definition.short.text, long: longText(definition), shortKey: ofShort.own, longKey: into, joins }];
  });
  return { defined, organisms };
}

/** The first and the last token of a stretch; the last comes before the first where it holds none. */
function placeIn(tokens: readonly Token[], { start, end }: Stretch): [first: number, last: number] {
  return [countWhile(tokens, (token) => token.end <= start), countWhile(tokens, (token) => token.start < end) - 1];
}

/** The normal form of a stretch without what it has in brackets: "cardiovascular (CV) disease". */
function formOutsideBrackets(tokens: readonly Token[], first: number, last: number): string {
  let form = '';
  let depth = 0;
  for (let at = first; at <= last; at++) {
    if (tokens[at]!.text === '(') depth++;
    else if (tokens[at]!.text === ')') depth--;
    else if (depth <= 0) form = normalForm(tokens, at, at, form);
  }
  return form;
}

/** One side of a definition: its normal form, what the vocabulary surely means by it, and the key of its candidate. */
interface Defined {
  own: string;
  entry: Entry | undefined;
  key: string;
}

/** Types whose everyday words mean in any field what the vocabulary means by them: a leaf, a seal, precipitation. */
const ofAnyField: ReadonlySet<string | null> = new Set([
  'organism',
  'entity',
  'field',
  'place',
  'substance',
  'group',
  'event',
  'organisation',
]);

/** Whether a doubtful label counts outside the vocabulary's own field too. */
export const keepsItsSense = ({ type, typeHolds }: Entry): boolean => typeHolds || ofAnyField.has(type);

/** Whether a stretch holds a short form that the paper defines as something else. */
function isRedefined(tokens: readonly Token[], first: number, last: number, redefined: ReadonlySet<string>): boolean {
  if (redefined.size === 0) return false;
  for (let from = first; from <= last; from++)
    for (let to = from; to <= last; to++) if (redefined.has(normalForm(tokens, from, to))) return true;
  return false;
}

/** Whether a stretch lies inside a longer known concept. */
function coverage(tokens: readonly Token[], sightings: readonly Sighting[]): (first: number, last: number) => boolean {
  const reach = new Int32Array(tokens.length).fill(-1);
  for (const { first, last } of sightings) reach[first] = Math.max(reach[first]!, last);
  return (first, last) => {
    for (let from = first; from >= 0 && from > first - 8; from--) {
      if (reach[from]! >= last && reach[from]! - from > last - first) return true;
    }
    return false;
  };
}
