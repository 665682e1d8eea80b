import type { Field } from '../../model/index.ts';
import { findAbbreviations, longText, type Stretch } from './abbreviations.ts';
import { absorb, tidy, type Candidate, type Known, type PaperCandidates } from './candidate.ts';
import { correctionsOf, mayJoin, noCorrections, type CorrectionIndex } from './corrections.ts';
import { readNeighbours } from './cues.ts';
import { normalForm } from '../../text/normal-form.ts';
import { findSpans } from './span.ts';
import { newStanding, noteCues, noteSpan, type Standing } from './standing.ts';
import { countWhile } from '../../text/count-while.ts';
import { tokenise, type Token } from '../../text/token.ts';
import { findKnown, lookUp, type Sighting, type Vocabulary } from './vocabulary.ts';
import { readWords } from './word.ts';

const noKeys: string[] = [];
/** The fields that are searched. */
const searched: readonly Field[] = [0, 1];

/**
 * Everything that a paper may name. Looks at this paper, the vocabulary and the user's corrections (which forms must not be
 * joined), and at nothing else.
 */
export function findCandidates(
  paper: { id: string; title: string; abstract: string },
  vocabulary: Vocabulary,
  corrections: CorrectionIndex = noCorrections,
): PaperCandidates {
  const found = new Map<string, Candidate>();
  const abbreviations: PaperCandidates['abbreviations'] = [];
  const abbreviationKeys: PaperCandidates['abbreviationKeys'] = [];
  const length = paper.title.length + paper.abstract.length || 1;
  for (const field of searched) {
    const before = field === 0 ? 0 : paper.title.length;
    const text = field === 0 ? paper.title : paper.abstract;
    const collect = collector(found, text, field, (start) => (before + start) / length, vocabulary);
    for (const { short, long, shortKey, longKey } of collect()) {
      abbreviations.push({ short, long });
      abbreviationKeys.push({ short: shortKey, long: longKey });
    }
  }
  const join = joiner(found, corrections);
  for (const { short, long } of abbreviationKeys) join(long, short);
  joinDoubtful(found, vocabulary, join);
  const candidates = [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const candidate of candidates) tidy(candidate);
  const words = `${paper.title} ${paper.abstract}`.match(/\S+/g)?.length ?? 0;
  const titled = paper.title.trim() !== '';
  return { id: paper.id, words, titled, candidates, abbreviations, abbreviationKeys };
}

/** Collects the candidates of one field; returns the abbreviations that it defines. */
function collector(
  found: Map<string, Candidate>,
  text: string,
  field: Field,
  position: (start: number) => number,
  vocabulary: Vocabulary,
) {
  const tokens = tokenise(quiet(text));
  const sightings = findKnown(tokens, vocabulary);
  const covered = coverage(tokens, sightings);
  const neighbours = readNeighbours(tokens);
  /** What is named at each place; and what else is. */
  const keyAt = new Map<number, string>();
  const otherAt = new Set<string>();
  const placeOf = (first: number, last: number): number => first * tokens.length + last;
  const sure = new Map(
    sightings
      .filter((sighting) => !sighting.doubtful)
      .map((sighting) => [placeOf(sighting.first, sighting.last), sighting.entry]),
  );

  const note = (
    key: string,
    first: number,
    last: number,
    mark: (standing: Standing) => void,
    known: Known | null = null,
  ): void => {
    if (!key) return;
    let candidate = found.get(key);
    if (candidate) candidate.known ??= known;
    else {
      candidate = { key, otherKeys: noKeys, occurrences: [], standing: newStanding(), known, maybe: null };
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
    const occurrence = { field, start, end, text: text.slice(start, end) };
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

  return () => {
    for (const { entry, doubtful, first, last } of sightings) {
      const { label, type, typeHolds } = entry;
      const known = label === null ? null : { label, type, typeHolds };
      if (!doubtful) note(entry.key, first, last, (standing) => standing.known++, known);
      else {
        const key = normalForm(tokens, first, last);
        note(key, first, last, (standing) => standing.doubtful++, key === entry.key ? known : null);
      }
    }
    for (const span of findSpans(tokens, readWords(tokens))) {
      const key = sure.get(placeOf(span.first, span.last))?.key ?? span.key;
      note(key, span.first, span.last, (standing) => noteSpan(standing, span));
    }
    /** The key of a stretch, and of the words elsewhere that end it. */
    const keyOf = (stretch: Stretch, head?: Stretch): string => {
      const [first, last] = placeIn(tokens, stretch);
      if (last < first) return '';
      const [from, to] = head ? placeIn(tokens, head) : [0, -1];
      const own = normalForm(tokens, first, last);
      const key = head ? normalForm(tokens, from, to, own) : (sure.get(placeOf(first, last))?.key ?? own);
      note(key, first, Math.max(last, to), (standing) => standing.defined++);
      return key;
    };
    return findAbbreviations(text).flatMap((definition) => {
      const [shortKey, longKey] = [keyOf(definition.short), keyOf(definition.long, definition.head)];
      return shortKey && longKey
        ? [{ short: definition.short.text, long: longText(definition), shortKey, longKey }]
        : [];
    });
  };
}

/** The first and the last token of a stretch; the last comes before the first where it holds none. */
function placeIn(tokens: readonly Token[], { start, end }: Stretch): [first: number, last: number] {
  return [countWhile(tokens, (token) => token.end <= start), countWhile(tokens, (token) => token.start < end) - 1];
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

/** A field written in capitals throughout is read as if it were not: its capitals mean nothing. */
function quiet(text: string): string {
  const letters = text.replace(/\P{L}+/gu, '').length;
  const capitals = text.replace(/\P{Lu}+/gu, '').length;
  if (letters < 20 || capitals < letters * 0.7) return text;
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A doubtful form joins the known concept where the paper names that by a sure form; elsewhere the corpus may decide. */
function joinDoubtful(
  found: ReadonlyMap<string, Candidate>,
  vocabulary: Vocabulary,
  join: (into: string, from: string) => void,
): void {
  for (const candidate of [...found.values()]) {
    if (candidate.standing.doubtful === 0 || candidate.known) continue;
    const entry = lookUp(candidate.key, vocabulary);
    if (!entry || entry.key === candidate.key) continue;
    if (found.get(entry.key)?.known) join(entry.key, candidate.key);
    else candidate.maybe = entry.key;
  }
}

/** Makes two candidates one, as a short form and its long form are in the paper that defines them. */
function joiner(found: Map<string, Candidate>, corrections: CorrectionIndex): (into: string, from: string) => void {
  const mayBeOne = (a: Candidate, b: Candidate): boolean =>
    corrections.byKey.size === 0 ||
    mayJoin(correctionsOf(corrections, [a.key, ...a.otherKeys]), correctionsOf(corrections, [b.key, ...b.otherKeys]));
  return (into, from) => {
    const [a, b] = [found.get(into), found.get(from)];
    if (!a || !b || a === b || !mayBeOne(a, b)) return;
    found.delete(from);
    absorb(a, b);
  };
}
