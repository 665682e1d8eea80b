import type { Concept, Correction } from '../../model/index.ts';
import type { Choice } from './choose.ts';

/** What the user's corrections say about the concept of a key. */
export type Demands = (key: string) => readonly Correction[];

/**
 * The chosen concepts of a paper without those to hide and with all to keep, whose score is 1. Nothing else is chosen
 * otherwise than it would have been.
 */
export function obeyChoice<T extends Choice>(scored: readonly T[], chosen: readonly T[], demands: Demands): T[] {
  const kept = new Set(scored.filter(({ key }) => demands(key).some(({ keep }) => keep)));
  return [...kept, ...chosen.filter((choice) => !kept.has(choice))]
    .filter(({ key }) => !demands(key).some(({ hide }) => hide))
    .map((choice) => (kept.has(choice) ? { ...choice, score: 1 } : choice));
}

/** A concept as the user wants it called and typed; what it was called before is an alias. */
export function obeyName(concept: Concept, corrections: readonly Correction[]): Concept {
  const label = corrections.find((correction) => correction.label !== null)?.label ?? concept.label;
  const typed = corrections.find((correction) => correction.type !== undefined);
  const aliases = [concept.label, ...concept.aliases].filter((alias) => alias.toLowerCase() !== label.toLowerCase());
  return {
    ...concept,
    label,
    aliases: label === concept.label ? concept.aliases : aliases,
    type: typed ? typed.type! : concept.type,
  };
}
