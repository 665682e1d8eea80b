import { existsSync } from 'node:fs';
import { optionsOf } from '../build/provenance.ts';
import { correctedMaps } from '../curation/corrected-maps.ts';
import { usualCuration } from '../curation/sections.ts';
import { atlasText } from '../formats/write/atlas-json.ts';
import type { Atlas, Curation } from '../model/index.ts';
import { rebuildInThread } from '../node/build-thread.ts';
import { createCorrections, type Corrections } from '../node/corrections.ts';
import type { Session } from './command.ts';

/**
 * Takes corrections of a map from its page, and builds the map again in a thread, from its papers and with the options it was
 * made with; its themes keep their colours and places.
 * @param file the curation file that the user asked for
 * @param show is given the text of each new atlas
 */
export function takeCorrections(
  atlas: Atlas,
  file: string | undefined,
  session: Session,
  show: (text: string) => Promise<void>,
): Corrections {
  const options = optionsOf(atlas.made);
  const path = file ?? usualCuration;
  if (options.curation && !existsSync(path))
    session.say(`${path} is not there: the corrections of this map go into it with your next one`);
  const mapOf = correctedMaps(atlas, (from, curation, context) => rebuildInThread(from, { curation }, context));

  async function rebuild(curation: Curation, signal: AbortSignal): Promise<string> {
    try {
      const text = [...atlasText(await mapOf(curation, { progress: session.progress, signal }))].join('');
      await show(text);
      return text;
    } finally {
      session.clear();
    }
  }
  return createCorrections({
    file,
    initial: options.curation,
    check: async (curation) => (await import('../build/index.ts')).checkCuration(curation, options),
    rebuild,
  });
}
