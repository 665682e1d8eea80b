import {
  finish,
  type Concept,
  type ConceptType,
  type Network,
  type Overlaps,
  type Steps,
  type Themes,
} from '../model/index.ts';
import { findBridges, type BridgeOptions } from './bridges.ts';
import { telling } from './by-theme.ts';
import { findCrossings } from './crossings.ts';
import { findGeneral } from './general.ts';
import { judgePairs, type PairOptions } from './pairs.ts';
import { findSharing } from './shared.ts';
import { findWidespread, type WidespreadOptions } from './widespread.ts';

export interface OverlapOptions extends WidespreadOptions, PairOptions, BridgeOptions {}

/** Kinds of things that tell less about what two themes have to do with each other. */
const typeWeight: Partial<Record<ConceptType, number>> = { field: 0.5, organism: 0.5, dataset: 0.7 };
/** And over-general ones, whatever their type. */
const generalWeight = 0.2;

/**
 * What the themes of a network share, against what chance would give, and what holds them together. Takes what it is given as it
 * is: themes with nothing between them, one theme or none give no pairs.
 */
export const findOverlaps = (...given: Parameters<typeof overlapSteps>): Overlaps => finish(overlapSteps(...given));

/** {@link findOverlaps} in steps. */
export function* overlapSteps(
  network: Network,
  themes: Themes,
  concepts: readonly Concept[],
  options: Partial<OverlapOptions> = {},
): Steps<Overlaps> {
  const widespread = findWidespread(network.mentions, themes.ofPaper, concepts, themes.themes.length, options);
  const leftOut = new Set(widespread);
  const about = telling(network.mentions, concepts.length, leftOut);
  const general = findGeneral(concepts);
  const byType = (concept: number) => typeWeight[concepts[concept]!.type ?? 'entity'] ?? 1;
  const sharing = findSharing(
    about,
    themes,
    concepts,
    (concept) => byType(concept) * (general.has(concept) ? generalWeight : 1),
  );
  yield;
  const pairs = judgePairs(findCrossings(about, themes, leftOut), themes, sharing, options);
  yield;
  const specificity = (concept: number) => (general.has(concept) ? 0 : byType(concept));
  return { pairs, bridges: findBridges(about, themes, concepts, specificity, options), widespread };
}
