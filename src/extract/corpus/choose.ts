import type { Candidate } from '../paper/candidate.ts';

/** A concept chosen for a paper. */
export interface Choice {
  key: string;
  candidate: Candidate;
  score: number;
}

/** How many concepts a paper gets, and how sure they must be. */
export interface ChoiceOptions {
  /** Least probability of being a concept; 0.36. */
  threshold: number;
  /** The surest ones are kept up to this many a paper; 30. */
  most: number;
}
export const choiceDefaults: ChoiceOptions = { threshold: 0.36, most: 30 };

/** The surest candidates, without fragments of others. */
export function choose(candidates: readonly Choice[], options: Partial<ChoiceOptions> = {}): Choice[] {
  const { threshold, most } = { ...choiceDefaults, ...options };
  const scored = [...candidates].sort(
    (a, b) => b.score - a.score || b.candidate.standing.count - a.candidate.standing.count || (a.key < b.key ? -1 : 1),
  );
  const kept: Choice[] = [];
  for (const choice of scored) {
    if (choice.score < threshold || kept.length >= most) break;
    if (!isFragment(choice, kept)) kept.push(choice);
  }
  return kept;
}

/** It stands only inside longer concepts that were kept, and is not known by itself; or only around shorter, surer ones. */
function isFragment(choice: Choice, kept: readonly Choice[]): boolean {
  if (choice.candidate.known) return false;
  return choice.candidate.occurrences.every((own) =>
    kept.some((other) =>
      other.candidate.occurrences.some((their) => {
        if (their.field !== own.field) return false;
        const inside = their.start <= own.start && own.end <= their.end;
        const crossing =
          their.start < own.end && own.start < their.end && !(own.start <= their.start && their.end <= own.end);
        return inside || crossing;
      }),
    ),
  );
}
