import { correctedMaps } from '../../../curation/corrected-maps.ts';
import { curationOf } from '../../../curation/change.ts';
import { usualCuration } from '../../../curation/sections.ts';
import type { Origin, Source } from '../source.ts';
import { pageKeeper, serverKeeper } from './keeper.ts';
import { createCorrections, type Corrections } from './session.ts';

/**
 * The corrections of the map that a source shows, kept where it came from: by the program that serves the page, else in the
 * page, where the map is built again if the page has an engine.
 */
export async function openCorrections(source: Source, origin: Origin): Promise<Corrections> {
  if (origin.kind === 'served') {
    const keeper = await serverKeeper((atlas) => source.show(atlas, origin, { keepView: true }));
    if (keeper) return createCorrections(keeper);
  }
  const { engine } = source;
  const { atlas } = source.store.peek()!;
  const mapOf =
    engine && correctedMaps(atlas, (from, curation, context) => engine.rebuild(from, { curation }, context));
  const given = origin.kind === 'dropped' ? origin.curation : null;
  const keeper = pageKeeper(
    given ?? curationOf(usualCuration, atlas.made.options.curation ?? []),
    mapOf && ((curation) => source.rebuild((context) => mapOf(curation, context))),
  );
  return createCorrections(keeper);
}
