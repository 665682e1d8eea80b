import { basename } from 'node:path';
import type { Notice } from '../model/index.ts';
import { curationText, userFile } from '../node/user-files.ts';
import type { BuildOptions } from '../model/index.ts';
import type { FlagValues, Session } from './command.ts';
import { count } from '../words/count.ts';

/** The flags of every command that finds concepts: what the user wants otherwise, and what the user knows. */
export const guidingFlags = {
  curation: {
    kind: 'text',
    value: 'FILE',
    help: 'corrections: what to merge, keep apart, rename, hide ... (conceptscape.yaml, where there is one)',
  },
  'no-curation': { kind: 'switch', help: 'no corrections, even where there is a conceptscape.yaml' },
  vocabulary: {
    kind: 'texts',
    value: 'FILE',
    help: 'concepts to know: a table with tabs, or SKOS; may be given several times',
  },
  'no-vocabulary': { kind: 'switch', help: 'do without the built-in vocabulary' },
} as const;

export type GuidingFlags = FlagValues<typeof guidingFlags>;

/** The options of a build that the files named by the flags hold; what is used is said. */
export async function readGuidance(
  flags: GuidingFlags,
  report: (notice: Notice) => void,
  session: Session,
): Promise<Partial<BuildOptions>> {
  const { countCorrections, readCuration, readVocabularyFile } = await import('../build/index.ts');
  const options: Partial<BuildOptions> = {};
  if (flags['no-vocabulary']) options.builtInVocabulary = false;

  const given = flags['no-curation'] ? null : await curationText(flags.curation);
  if (given) {
    options.curation = await readCuration(given.text, basename(given.file));
    session.say(`using ${given.file} (${count(countCorrections(options.curation), 'correction')})`);
  }
  if (flags.vocabulary) {
    options.vocabularies = [];
    for (const path of flags.vocabulary) {
      const vocabulary = await readVocabularyFile(await userFile(path), report, session);
      options.vocabularies = [...options.vocabularies, vocabulary];
      session.say(`using ${path} (${count(vocabulary.entries.length, 'concept')})`);
    }
  }
  return options;
}
