import type { Abbreviation, Concept, MentionTable } from './concept.ts';
import type { Decisions } from './decision.ts';
import type { Layout } from './layout.ts';
import type { Network } from './network.ts';
import type { Notice } from './notice.ts';
import type { RecordedOptions } from './options.ts';
import type { Overlaps } from './overlap.ts';
import type { Paper } from './paper.ts';
import type { Themes } from './theme.ts';

/** How an atlas was made: enough to make it again, and nothing that differs between two machines. */
export interface Provenance {
  /** `conceptscape 0.1.0`. */
  by: string;
  /** SHA-256 of the papers read, in hexadecimal. */
  input: string;
  /** The options of the build that change its result. A build records all of them; for one that is missing the default holds. */
  options: Partial<RecordedOptions>;
}

/** Everything a build made, in one value; `atlas.json` is this, serialised. */
export interface Atlas {
  format: typeof atlasFormat;
  version: typeof atlasVersion;
  made: Provenance;
  /** Sorted by id. */
  papers: Paper[];
  /** Sorted by number of papers, then score, then id. */
  concepts: Concept[];
  mentions: MentionTable;
  /** For each paper, the abbreviations it introduces. */
  abbreviations: Abbreviation[][];
  decisions: Decisions;
  network: Network;
  themes: Themes;
  overlaps: Overlaps;
  layout: Layout;
  notices: Notice[];
}

export const atlasFormat = 'conceptscape-atlas';
export const atlasVersion = 3;
