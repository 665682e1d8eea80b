import type { Field } from './paper.ts';

/**
 * What kind of thing a concept is. `group` is of people, `event` a named event or a kind of event, `entity` any other real-world
 * thing of a field.
 */
export const conceptTypes = [
  'organism',
  'brain-structure',
  'recording',
  'model',
  'method',
  'task',
  'dataset',
  'construct',
  'disorder',
  'field',
  'software-hardware',
  'place',
  'substance',
  'organisation',
  'group',
  'event',
  'entity',
] as const;
export type ConceptType = (typeof conceptTypes)[number];

/** What the mentions name: one label, its other names, a type. */
export interface Concept {
  /** Made from the label; unique in a build. */
  id: string;
  label: string;
  /** Its other names in the whole input, commonest first; never the label itself. */
  aliases: string[];
  /** `null` rather than a guess. */
  type: ConceptType | null;
  /** In how many papers it stands. */
  papers: number;
  /**
   * It sets no papers apart: the word that they were searched by, a way of working that a third of them share, a generic noun.
   * It names no theme, ties no papers and is drawn last.
   */
  common: boolean;
  /** How sure we are that it is a concept, 0 to 1, the best over its papers. */
  score: number;
}

/**
 * Mentions as columns, one row a mention, sorted by paper, field, start.
 * `fieldText(paper, field).slice(start, end)` is the mention; offsets are UTF-16 units.
 */
export interface MentionTable {
  paper: number[];
  concept: number[];
  field: Field[];
  start: number[];
  end: number[];
}

/** A short form that a paper introduces with its long form, as written there. */
export interface Abbreviation {
  short: string;
  long: string;
}
