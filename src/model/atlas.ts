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

/** Whether a parsed JSON value is an atlas of this version. */
export function isAtlas(value: unknown): value is Atlas {
  const atlas = value as Partial<Atlas> | null;
  return typeof atlas === 'object' && atlas !== null && atlas.format === atlasFormat && atlas.version === atlasVersion;
}

/** What is wrong with an atlas of another version, and what to do about it, in words for the user. */
export function otherVersion(version: unknown): { message: string; next: string } {
  const isNewer = typeof version === 'number' && version > atlasVersion;
  return {
    message: `This atlas has version ${String(version)}, and this conceptscape reads version ${atlasVersion}.`,
    next: isNewer
      ? 'It was made by a newer conceptscape: update this one, or build the map again from its papers with: conceptscape build <papers> --out map'
      : 'It was made by an older conceptscape: build the map again from its papers with: conceptscape build <papers> --out map',
  };
}
