import type { Cut, Joined, JoinReason } from '../../model/index.ts';
import { normalForm } from '../../text/normal-form.ts';
import { tokenise } from '../../text/token.ts';
import { lookUp, type Vocabulary } from '../paper/vocabulary.ts';
import type { Choice } from './choose.ts';
import type { Readings } from './disambiguate.ts';
import type { Gathered } from './gather.ts';

/** A concept's key and the forms it is written in, with how often each occurs. */
export interface Written {
  key: string;
  forms: ReadonlyMap<string, number>;
}

/** Why a form with other words than the concept's key belongs to it; `null` where the words are the same. */
export function joinReason(
  form: string,
  key: string,
  { merges, readings }: Pick<Gathered, 'merges' | 'readings'>,
  vocabulary: Vocabulary,
): JoinReason | null {
  if (form === key) return null;
  const own = normalForm(tokenise(form));
  if (own === key) return null;
  const entry = lookUp(own, vocabulary);
  const merge = merges.get(own) ?? (entry && merges.get(entry.key));
  if (merge) return merge.reason;
  if (entry?.key === key && !isRead(own, key, readings)) return 'vocabulary';
  return isRead(own, key, readings) ? 'neighbours' : 'defined-in-paper';
}

const isRead = (short: string, long: string, readings: Readings): boolean => {
  for (const read of readings.values()) if (read.get(short) === long) return true;
  return false;
};

/** The forms that joined each concept for another reason than having the same words, by concept and frequency. */
export function findJoined(
  written: readonly Written[],
  gathered: Pick<Gathered, 'merges' | 'readings'>,
  vocabulary: Vocabulary,
): Joined[] {
  return written.flatMap(({ key, forms }, concept) =>
    [...forms]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .flatMap(([form, times]): Joined[] => {
        const reason = joinReason(form, key, gathered, vocabulary);
        return reason ? [{ concept, form, times, reason }] : [];
      }),
  );
}

/** How many cuts are kept. */
const mostCuts = 500;

/** Candidates of at least two papers, by key, as they would be told of if they were cut. */
export type CommonCandidates = Map<string, Cut>;

/** Notes the candidates of a paper, those that others name too. */
export function noteCommon(common: CommonCandidates, judged: readonly Choice[]): void {
  for (const one of judged) {
    let cut = common.get(one.key);
    if (!cut) common.set(one.key, (cut = { form: one.candidate.occurrences[0]!.text, papers: 0, score: 0 }));
    cut.papers++;
    cut.score = Math.max(cut.score, one.score);
  }
}

/** Candidates of at least two papers that were chosen in none, by number of papers. */
export function findCuts(common: CommonCandidates, chosen: ReadonlyMap<string, unknown>): Cut[] {
  return [...common]
    .filter(([key, { papers }]) => papers >= 2 && !chosen.has(key))
    .sort(([a, { papers: n }], [b, { papers: m }]) => m - n || (a < b ? -1 : 1))
    .slice(0, mostCuts)
    .map(([, { form, papers, score }]) => ({ form, papers, score: Math.round(score * 1e4) / 1e4 }));
}
