import type { Background } from './background.ts';
import type { Judgement } from './choose.ts';
import { companyNames, keepCompany } from './company.ts';
import { describe, featureNames, type Knowledge, type WordOdds } from './features.ts';
import { explain, logistic, predict, type Forest } from './forest.ts';
import type { Placed } from './gather.ts';

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
type PlainOdds = Record<keyof WordOdds, Record<string, number>>;

/** Judges which candidates of a paper are concepts that a reader would mark. */
export interface Termhood {
  /** In the order of the candidates. */
  judge(candidates: readonly Placed[]): Judgement[];
  /** What each feature adds to the log-odds of one of them; `base` is what any candidate starts from. */
  explain(candidates: readonly Placed[], which: number): Map<string, number>;
}

/** The columns of the second forest: a candidate's company, then the features that don't come from word tables. */
export const amongNames: readonly string[] = [
  ...companyNames,
  ...featureNames.filter((name) => !/ odds$|^keyphrase /.test(name)),
];

/** A paper's rows for the second forest, from its rows for the first and what that made of them. */
export function amongRows(
  candidates: readonly Placed[],
  rows: readonly Float64Array[],
  likely: readonly number[],
): Float64Array[] {
  const kept = featureNames.length - 8;
  return keepCompany(candidates, likely).map((company, i) =>
    Float64Array.from([...company, ...rows[i]!.subarray(0, kept)]),
  );
}

export function readTermhood(weights: Weights, background: Background): Termhood {
  const knowledge: Knowledge = {
    background,
    concepts: readOdds(weights.concepts),
    keyphrases: readOdds(weights.keyphrases),
  };
  const lookAlone = (candidates: readonly Placed[]) => {
    const rows = candidates.map(({ candidate, around }) => describe(candidate, around, knowledge));
    return { rows, likely: rows.map((row) => logistic(predict(weights.alone, row))) };
  };
  return {
    judge(candidates) {
      const { rows, likely } = lookAlone(candidates);
      return amongRows(candidates, rows, likely).map((row, i) => ({
        score: logistic(predict(weights.among, row)),
        keyphrase: logistic(predict(weights.keyphrase, rows[i]!)),
      }));
    },
    explain(candidates, which) {
      const { rows, likely } = lookAlone(candidates);
      const parts = explain(weights.among, amongRows(candidates, rows, likely)[which]!);
      const itself = parts.get('by itself') ?? 0;
      parts.delete('by itself');
      const alone = explain(weights.alone, rows[which]!);
      const total = [...alone.values()].reduce((sum, part) => sum + part, 0);
      for (const [name, part] of alone)
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
