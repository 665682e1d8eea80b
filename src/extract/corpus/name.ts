import { normalForm } from '../../text/normal-form.ts';
import { isScientificName } from '../../text/scientific-name.ts';
import { slug } from '../../text/slug.ts';
import { tokenise } from '../../text/token.ts';
import { round, type Concept } from '../../model/index.ts';
import type { Known } from '../paper/candidate.ts';
import { addStanding, newStanding, type Standing } from '../paper/standing.ts';
import { readCases, type CaseOf } from './case-of.ts';
import { isCommon } from './common.ts';
import type { Corpus } from './corpus.ts';
import type { Expertise } from './expertise.ts';
import type { PaperConcept } from './judge.ts';
import { distinctLabels } from './distinct-labels.ts';
import { chooseAliases, chooseLabel, ownName, wordsOf, type WrittenForm } from './label.ts';
import { obeyName } from './obey.ts';
import { guessType, standingClues, typeClues } from './type.ts';

/** How the papers write a concept that was chosen: a plain row; those of different papers can be added up. */
export interface Written {
  key: string;
  /** Papers that it was chosen for. */
  papers: number;
  /** The best of its scores. */
  score: number;
  /** Its written forms, commonest first. */
  forms: WrittenForm[];
  standing: Standing;
}

/** How the concepts chosen for each paper are written over all papers, by key. */
export function collectForms(chosen: Iterable<readonly PaperConcept[]>): Written[] {
  const rows = new Map<string, Omit<Written, 'forms'> & { forms: Map<string, WrittenForm> }>();
  for (const concepts of chosen) {
    for (const { key, score, occurrences, standing } of concepts) {
      let row = rows.get(key);
      if (!row) rows.set(key, (row = { key, papers: 0, score: 0, forms: new Map(), standing: newStanding() }));
      row.papers++;
      row.score = Math.max(row.score, score);
      addStanding(row.standing, standing);
      for (const { text, capitals } of occurrences) {
        const form = isStretch(text, key) ? key : capitals === 'all' ? text.toLowerCase() : text;
        const sum = row.forms.get(form) ?? { form, times: 0, meant: 0, start: 0, defined: 0 };
        sum.times++;
        if (capitals === 'meant') sum.meant++;
        if (capitals === 'start') sum.start++;
        if (capitals === 'definition') sum.defined++;
        row.forms.set(form, sum);
      }
    }
  }
  return [...rows.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((row) => ({ ...row, forms: [...row.forms.values()].sort(byTimes) }));
}

const byTimes = (a: WrittenForm, b: WrittenForm): number => b.times - a.times || (a.form < b.form ? -1 : 1);

/** The concepts with label, aliases, type and id, in the order of the atlas, each with the row that it was named from. */
export function nameConcepts(
  rows: readonly Written[],
  { papers: all, casings, merged, demands }: Corpus,
  { vocabulary, types }: Expertise,
): { concept: Concept; written: Written }[] {
  const caseOf = readCases(casings);
  const taken = new Set<string>();
  const named = rows.map((written) => {
    const { key, papers, score, standing, forms } = written;
    const known = merged.get(key)?.known ?? null;
    const isOrganism = 2 * standing.scientific >= standing.count && standing.count > 0;
    const isIntroduced = papers === 1 && standing.coined + standing.colon > 0;
    const label = known
      ? labelOfKnown(known, forms, caseOf)
      : (isIntroduced && ownName(forms)) || (isOrganism && scientificName(forms)) || chooseLabel(forms, caseOf);
    const concept: Concept = {
      id: '',
      label,
      aliases: chooseAliases(forms, label, caseOf),
      type: known?.typeHolds
        ? known.type
        : isOrganism
          ? 'organism'
          : guessType(
              [
                ...typeClues(
                  key,
                  forms.map(({ form }) => form),
                  known,
                  vocabulary,
                ),
                ...standingClues(standing),
              ],
              types,
            ),
      papers,
      common: false,
      score: round(score, 4),
    };
    concept.common = isCommon({ key, label, type: concept.type }, papers, all);
    return { concept: obeyName(concept, demands(key)), written };
  });
  named.sort(byPapers);
  const labels = distinctLabels(
    named.map(({ concept, written }) => ({
      ...concept,
      fixed: demands(written.key).some(({ label }) => label !== null),
    })),
  );
  for (const [at, { concept, written }] of named.entries()) {
    concept.label = labels[at]!;
    const base = slug(concept.label) || slug(written.key) || 'concept';
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    concept.id = id;
  }
  return named.sort(byPapers);
}

/** The name of an organism by genus and species as it is written most, with a capital; `null` where it is written otherwise. */
function scientificName(forms: readonly WrittenForm[]): string | null {
  for (const { form } of forms) {
    const name = form.slice(0, 1).toUpperCase() + form.slice(1);
    const [genus, epithet] = name.split(' ');
    if (genus && epithet && isScientificName(genus, epithet)) return name;
  }
  return null;
}

type Named = { concept: Concept; written: Written };
const byPapers = ({ concept: a, written: { key: k } }: Named, { concept: b, written: { key: l } }: Named): number =>
  b.papers - a.papers || b.score - a.score || (a.id === b.id ? (k < l ? -1 : 1) : a.id < b.id ? -1 : 1);

/**
 * The label of the vocabulary in the spelling and the case of the papers: none that nobody wrote ("pediatric tumor" for
 * "paediatric tumour").
 */
function labelOfKnown({ label, typeHolds }: Known, forms: readonly WrittenForm[], caseOf: CaseOf): string {
  if (typeHolds) return label;
  const key = normalForm(tokenise(label));
  const spelled = forms.filter(({ form }) => normalForm(tokenise(form)) === key);
  const same = spelled.filter(({ form }) => wordsOf(form) === wordsOf(label));
  if (same.length === 0) return chooseLabel(spelled, caseOf) || label;
  const exact = same.filter(({ form, meant }) => meant > 0 && form.toLowerCase() === label.toLowerCase());
  if (exact.length > 0) return exact.reduce((best, one) => (one.meant > best.meant ? one : best)).form;
  const own = chooseLabel(same, caseOf);
  return same.some(({ meant }) => meant > 0) && own.toLowerCase() === label.toLowerCase() ? own : label;
}

/** "supervised and self-supervised learning" names "supervised learning" without spelling it. */
const isStretch = (text: string, key: string): boolean =>
  /,\s|\s(?:and|or)\s/.test(text) && !/(?:^|\s)(?:and|or)\s/.test(key);
