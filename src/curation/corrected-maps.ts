import type { Atlas, Context, Curation } from '../model/index.ts';
import { entriesOf } from './change.ts';

/** Builds a map again from another one of the same papers. */
export type Rebuild = (from: Atlas, curation: Curation, context: Context) => Promise<Atlas>;

/**
 * Maps of the same papers by their corrections, each built from the one before it. The last two are kept: where nothing is
 * corrected, and where the last correction is taken back or made again, nothing is built.
 * @param first the map that is there, with the corrections that it records
 * @returns gives the map of a curation; it rejects as `rebuild` does, and with the reason of an abort.
 */
export function correctedMaps(
  first: Atlas,
  rebuild: Rebuild,
): (curation: Curation, context?: Context) => Promise<Atlas> {
  let [last, before]: [Atlas, Atlas | null] = [first, null];
  return async (curation, context = {}) => {
    const wanted = JSON.stringify(entriesOf(curation));
    const isWanted = (map: Atlas | null) => map && JSON.stringify(map.made.options.curation ?? []) === wanted;
    const map = [last, before].find(isWanted) ?? (await rebuild(last, curation, context));
    context.signal?.throwIfAborted();
    if (map !== last) [last, before] = [map, last];
    return map;
  };
}
