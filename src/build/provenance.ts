import { curationOf, entriesOf, usualCuration } from '../curation/index.ts';
import { buildDefaults, type BuildOptions, type Provenance, type RecordedOptions } from '../model/index.ts';

/** All options as an atlas records them: corrections and vocabularies by what they say, not by where they are. */
export function recordOptions(options: BuildOptions): RecordedOptions {
  const { dedupe, keepAll, as, columns, raw, seed, builtInVocabulary, vectors, themes, resolution, previous } = options;
  return {
    ...{ dedupe, keepAll, as, columns, raw, seed, builtInVocabulary, vectors, themes, resolution },
    curation: options.curation ? entriesOf(options.curation) : [],
    vocabularies: options.vocabularies.map(({ entries }) =>
      entries.map(({ label, synonyms, doubtful, type }) => ({ label, synonyms, doubtful, type })),
    ),
    previous: previous.map(({ concepts, colour, place }) => ({ concepts, colour, place })),
  };
}

/**
 * The options that an atlas was made with. Made again with them from its papers, it is the same; only notices on corrections
 * have no lines, as the file is not known.
 */
export function optionsOf({ options }: Provenance): BuildOptions {
  const { curation = [], vocabularies = [], ...others } = options;
  return {
    ...buildDefaults,
    ...others,
    curation: curation.length > 0 ? curationOf(usualCuration, curation) : null,
    vocabularies: vocabularies.map((entries) => ({
      file: null,
      entries: entries.map((entry) => ({ ...entry, line: null })),
    })),
  };
}

/** SHA-256 of a plain value, in hexadecimal. */
export async function fingerprint(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
