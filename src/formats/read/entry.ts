import type { Notice, Paper, Source } from '../../model/index.ts';

/** A record as a reader found it, before it is known whether other records tell of the same paper. */
export interface Entry extends Omit<Paper, 'id'> {
  /** The id the file gives it; `null` where it gives none. */
  id: string | null;
  /** Where it was read. `sources` is this place alone, unless the record brought its own sources with it. */
  at: Source;
  /** Whether its abstract stops mid-sentence. */
  brokenOff: boolean;
}

export type Report = (notice: Notice) => void;
