import { atlasText } from '../formats/write/atlas-json.ts';
import type { Atlas, Notice } from '../model/index.ts';
import { createCorrections, type Corrections } from '../node/corrections.ts';
import type { BuildOptions } from '../model/index.ts';
import type { FlagValues, Session } from './command.ts';
import { buildOptions, type buildingFlags, type Input } from './input.ts';

/**
 * Takes corrections of a map from its page, and builds the map again from the papers in memory, with the options that it was
 * built with; its themes keep their colours and places. An atlas that was built elsewhere with vocabularies of the user's
 * can't be built again: its corrections wait in the file.
 * @param show is given the text of each new atlas
 */
export function takeCorrections(
  atlas: Atlas,
  input: Input,
  flags: FlagValues<typeof buildingFlags>,
  session: Session,
  show: (text: string) => Promise<void>,
): Corrections {
  const read = atlas.notices.filter(isOfReading);
  const { seed, builtInVocabulary, vocabularies } = atlas.made.options;
  const made = { seed, builtInVocabulary } as Partial<BuildOptions>;
  let options: Partial<BuildOptions> = input.atlas ? made : {};
  let isKnown = input.atlas !== null;
  let shown = atlas;

  async function rebuild(curation: BuildOptions['curation'], signal: AbortSignal): Promise<string> {
    if (!isKnown) options = await buildOptions(flags, input, { ...session, say() {} });
    isKnown = true;
    const { mapPapers, rememberThemes } = await import('../build/index.ts');
    const all = { ...options, curation, previous: rememberThemes(shown) };
    try {
      shown = await mapPapers(atlas.papers, read, all, { progress: session.progress, signal });
    } finally {
      session.clear();
    }
    const text = [...atlasText(shown)].join('');
    await show(text);
    return text;
  }
  return createCorrections({
    file: flags.curation,
    check: async (curation) => (await import('../build/index.ts')).checkCuration(curation, options),
    rebuild: input.atlas && vocabularies !== undefined ? null : rebuild,
  });
}

/** What building says again is left out. */
const isOfReading = ({ code }: Notice): boolean =>
  code !== 'no-concepts' && code !== 'unused-correction' && code !== 'bad-entry';
