import { rememberThemes } from '../../../atlas/known-themes.ts';
import type { Origin, Source } from '../source.ts';
import { pageKeeper, serverKeeper } from './keeper.ts';
import { createCorrections, type Corrections } from './session.ts';

/**
 * The corrections of the map that a source shows, kept where it came from: by the program that serves the page, else in the
 * page, where the map is built again if the page has an engine.
 */
export async function openCorrections(source: Source, origin: Origin): Promise<Corrections> {
  if (origin.kind === 'served') {
    const keeper = await serverKeeper((atlas) => source.show(atlas, { kind: 'served' }, { keepView: true }));
    if (keeper) return createCorrections(keeper);
  }
  const given = (origin.kind === 'dropped' && origin.options.curation) || null;
  const keeper = pageKeeper(
    given,
    source.engine && ((curation) => source.rebuild({ curation, previous: rememberThemes(source.store.peek()!.atlas) })),
  );
  return createCorrections(keeper);
}
