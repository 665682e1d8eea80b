import type { Cut, Joined, JoinReason } from '../../model/index.ts';
import { normalForm } from '../../text/normal-form.ts';
import { tokenise } from '../../text/token.ts';
import { lookUp, type Vocabulary } from '../paper/vocabulary.ts';
import type { Corpus } from './corpus.ts';
import type { JudgedPaper } from './judge.ts';
import type { Written } from './name.ts';

/** Why a form with other words than the concept's key belongs to it; `null` where the words are the same. */
export function joinReason(
  form: string,
  key: string,
  { merges, wasRead }: Pick<Corpus, 'merges' | 'wasRead'>,
  vocabulary: Vocabulary,
): JoinReason | null {
  if (form === key) return null;
  const own = normalForm(tokenise(form));
  if (own === key) return null;
  const entry = lookUp(own, vocabulary);
  const merge = merges.get(own) ?? (entry && merges.get(entry.key));
  if (merge) return merge.reason;
  const read = wasRead(own, key) || (entry !== null && entry.key !== key && wasRead(entry.key, key));
  if (entry?.key === key && !read) return 'vocabulary';
  return read ? 'neighbours' : 'defined-in-paper';
}

/** The forms that joined each concept for another reason than having the same words, by concept and frequency. */
export function findJoined(
  written: readonly Pick<Written, 'key' | 'forms'>[],
  corpus: Pick<Corpus, 'merges' | 'wasRead'>,
  vocabulary: Vocabulary,
): Joined[] {
  return written.flatMap(({ key, forms }, concept) =>
    forms.flatMap(({ form, times }): Joined[] => {
      const reason = joinReason(form, key, corpus, vocabulary);
      return reason ? [{ concept, form, times, reason }] : [];
    }),
  );
}

/** How many cuts are kept. */
const mostCuts = 500;

/** Candidates that more than one paper has and that were rejected in some, by key. */
export type Rejected = Map<string, Cut>;

/** Adds what was rejected in a paper. */
export function addRejected(all: Rejected, { rejected }: Pick<JudgedPaper, 'rejected'>): void {
  for (const { key, form, score } of rejected) {
    const cut = all.get(key);
    if (!cut) all.set(key, { form, papers: 1, score });
    else {
      cut.papers++;
      cut.score = Math.max(cut.score, score);
    }
  }
}

/** Candidates of at least two papers that were chosen in none, by number of papers. */
export function findCuts(all: Rejected, chosen: ReadonlyMap<string, unknown>): Cut[] {
  return [...all]
    .filter(([key, { papers }]) => papers >= 2 && !chosen.has(key))
    .sort(([a, { papers: n }], [b, { papers: m }]) => m - n || (a < b ? -1 : 1))
    .slice(0, mostCuts)
    .map(([, { form, papers, score }]) => ({ form, papers, score: Math.round(score * 1e4) / 1e4 }));
}
