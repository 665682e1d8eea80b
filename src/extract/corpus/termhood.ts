import type { Background } from './background.ts';
import type { Judgement } from './choose.ts';
import { companyNames, keepCompany } from './company.ts';
import { describe, featureNames, type Knowledge, type WordOdds } from './features.ts';
import { explain, layOut, logistic, predict, type Forest, type Walk } from './forest.ts';
import type { Placed } from './corpus.ts';

/** What scripts/train/termhood.ts learned, as plain data. */
export interface Weights {
  /** Judges a candidate by itself. */
  alone: Forest;
  /** Judges it among the others of its paper, knowing how likely each is by itself. */
  among: Forest;
  /** Judges whether an indexer would take it for a keyphrase; for papers of fields that readers marked little of. */
  keyphrase: Forest;
  concepts: PlainOdds;
  keyphrases: PlainOdds;
}
export type PlainOdds = Record<keyof WordOdds, Record<string, number>>;

/** Judges which candidates of a paper are concepts that a reader would mark. */
export interface Termhood {
  /** In the order of the candidates. */
  judge(candidates: readonly Placed[]): Judgement[];
  /** What each feature adds to the log-odds of one of them; `base` is what any candidate starts from. */
  explain(candidates: readonly Placed[], which: number): Map<string, number>;
}

/** The columns that the forest for keyphrases sees: a candidate by itself, and its company. */
export const keyphraseNames: readonly string[] = [...featureNames, ...companyNames];
/** The columns of a sheet: the same, then how likely an indexer would take it. */
export const columnNames: readonly string[] = [...keyphraseNames, 'as a keyphrase'];
const asKeyphrase = columnNames.length - 1;
/** The columns that the forest for a candidate among the others sees: all but those that come from word tables. */
export const amongNames: readonly string[] = columnNames.filter((name) => !/ odds$|^keyphrase /.test(name));

/** Log-odds at which a candidate is given up: more than half are; of 76,000 two that all trees would have chosen by their score. */
const hopeless = -2.6;

/** The candidates of a paper as rows of numbers, `columnNames` each, and how likely each is by itself; 0 where it is given up. */
export interface Sheet {
  values: Float64Array;
  likely: Float64Array;
}

/**
 * Describes the candidates of a paper: each by itself, how it stands among the others given how likely each is by itself, and
 * with that how likely an indexer would take it (where `keyphrase` is given).
 */
export function lookAt(
  candidates: readonly Placed[],
  { alone, keyphrase }: { alone: Walk; keyphrase?: Walk },
  knowledge: Knowledge,
): Sheet {
  const width = columnNames.length;
  const values = new Float64Array(candidates.length * width);
  const likely = new Float64Array(candidates.length);
  candidates.forEach(({ candidate, around }, i) => {
    describe(candidate, around, knowledge, values, i * width);
    likely[i] = logistic(predict(alone, values, i * width, hopeless));
  });
  keepCompany(candidates, likely, values, featureNames.length, width);
  if (keyphrase)
    likely.forEach((own, i) => {
      if (own > 0) values[i * width + asKeyphrase] = logistic(predict(keyphrase, values, i * width));
    });
  return { values, likely };
}

export function readTermhood(weights: Weights, background: Background): Termhood {
  const knowledge: Knowledge = {
    background,
    concepts: readOdds(weights.concepts),
    keyphrases: readOdds(weights.keyphrases),
  };
  const width = columnNames.length;
  const first = { alone: layOut(weights.alone, columnNames), keyphrase: layOut(weights.keyphrase, columnNames) };
  const among = layOut(weights.among, columnNames);
  return {
    judge(candidates) {
      const { values, likely } = lookAt(candidates, first, knowledge);
      return candidates.map((_, i) => ({
        score: likely[i] === 0 ? 0 : logistic(predict(among, values, i * width)),
        keyphrase: values[i * width + asKeyphrase]!,
      }));
    },
    explain(candidates, which) {
      const { values } = lookAt(candidates, first, knowledge);
      const valueOf = (name: string): number => values[which * width + columnNames.indexOf(name)]!;
      const parts = explain(weights.among, valueOf);
      const itself = parts.get('by itself') ?? 0;
      parts.delete('by itself');
      const own = explain(weights.alone, valueOf);
      const total = [...own.values()].reduce((sum, part) => sum + part, 0);
      for (const [name, part] of own)
        parts.set(name, (parts.get(name) ?? 0) + (total === 0 ? 0 : (itself * part) / total));
      return parts;
    },
  };
}

const readOdds = ({ head, first, any }: PlainOdds): WordOdds => ({
  head: new Map(Object.entries(head)),
  first: new Map(Object.entries(first)),
  any: new Map(Object.entries(any)),
});
