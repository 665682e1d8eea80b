import type { Field, Paper } from '../../model/index.ts';
import { tokenise } from '../../text/token.ts';
import { findAbbreviations } from './abbreviations.ts';
import { absorb, tidy, type Candidate, type PaperCandidates } from './candidate.ts';
import { addCasing, isInCapitals, readCapitals, type Casing } from './capitals.ts';
import { collect, keepsItsSense, type Join, type ReadField } from './collect.ts';
import { correctionsOf, mayJoin, noCorrections, type CorrectionIndex } from './corrections.ts';
import { findRedefined } from './definitions.ts';
import { homeProbability } from './home-field.ts';
import { addKeywords } from './keywords.ts';
import { findScientificNames } from './scientific-names.ts';
import { lookUp, type Vocabulary } from './vocabulary.ts';

/** The fields that are searched for names in running text. */
const searched: readonly Field[] = [0, 1];

/** What is read of a paper. */
export type ReadPaper = Pick<Paper, 'id' | 'title' | 'abstract'> & Partial<Pick<Paper, 'keywords'>>;

/**
 * Everything that a paper may name. Looks at this paper, the vocabulary and the user's corrections (which forms must not be
 * joined), and at nothing else.
 */
export function findCandidates(
  paper: ReadPaper,
  vocabulary: Vocabulary,
  corrections: CorrectionIndex = noCorrections,
): PaperCandidates {
  const fields = searched.map((field) => readField(field, field === 0 ? paper.title : paper.abstract));
  const home =
    vocabulary.home &&
    homeProbability(
      fields.map(({ tokens }) => tokens),
      vocabulary.home,
    );
  const isOwnField = home === null || home >= ownField;
  const redefined = findRedefined(
    fields.flatMap(({ definitions }) => definitions),
    vocabulary,
  );
  const found = new Map<string, Candidate>();
  const abbreviations: PaperCandidates['abbreviations'] = [];
  const abbreviationKeys: PaperCandidates['abbreviationKeys'] = [];
  const organisms: PaperCandidates['organisms'] = [];
  const joins: Join[] = [];
  const shorts = new Map<string, string | null>();
  const length = paper.title.length + paper.abstract.length || 1;
  const names = findScientificNames(fields.map(({ tokens }) => tokens));
  for (const [at, one] of fields.entries()) {
    const before = one.field === 0 ? 0 : paper.title.length;
    const { defined, organisms: tied } = collect(found, one, {
      vocabulary,
      redefined,
      shorts,
      scientificNames: names[at]!,
      isOwnField,
      position: (start) => (before + start) / length,
    });
    organisms.push(...tied);
    for (const { short, long, shortKey, longKey, joins: own } of defined) {
      abbreviations.push({ short, long });
      abbreviationKeys.push({ short: shortKey, long: longKey });
      joins.push(...own);
    }
  }
  const join = joiner(found, corrections);
  for (const { into, from } of joins) join(into, from);
  joinDoubtful(found, vocabulary, isOwnField, join);
  for (const [key, short] of shorts) {
    const candidate = found.get(key);
    if (candidate?.known) candidate.short = short;
  }
  addKeywords(found, paper.keywords ?? [], vocabulary);
  const candidates = [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const candidate of candidates) tidy(candidate);
  const words = `${paper.title} ${paper.abstract}`.match(/\S+/g)?.length ?? 0;
  const titled = paper.title.trim() !== '';
  const casings = addCasings(fields.map(({ capitals }) => capitals.casings));
  return {
    id: paper.id,
    words,
    titled,
    home: home ?? 1,
    casings,
    candidates,
    organisms,
    abbreviations,
    abbreviationKeys,
  };
}

/** A paper at least this likely is of the vocabulary's own field. */
const ownField = 0.5;

function readField(field: Field, text: string): ReadField {
  const tokens = tokenise(quiet(text));
  return { field, text, tokens, capitals: readCapitals(tokens, text), definitions: findAbbreviations(text) };
}

/** The casings of all fields, each word once, sorted. */
function addCasings(fields: readonly (readonly Casing[])[]): Casing[] {
  const sums = new Map<string, Casing>();
  for (const casing of fields.flat()) addCasing(sums, casing);
  return [...sums.values()].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A field written in capitals throughout is read as if it were not: its capitals mean nothing. */
function quiet(text: string): string {
  if (!isInCapitals(text)) return text;
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A doubtful form joins the known concept where the paper names that by a sure form; elsewhere the corpus may decide. */
function joinDoubtful(
  found: ReadonlyMap<string, Candidate>,
  vocabulary: Vocabulary,
  isOwnField: boolean,
  join: (into: string, from: string) => void,
): void {
  for (const candidate of [...found.values()]) {
    if (candidate.standing.doubtful === 0 || candidate.known) continue;
    const entry = lookUp(candidate.key, vocabulary);
    if (!entry || entry.key === candidate.key) continue;
    if (found.get(entry.key)?.known) join(entry.key, candidate.key);
    else if (isOwnField || keepsItsSense(entry)) candidate.maybe = entry.key;
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
