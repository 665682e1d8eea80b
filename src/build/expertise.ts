import { resolveCuration } from '../curation/index.ts';
import {
  builtInEntries,
  builtInExpertise,
  builtInHome,
  builtInLearning,
  indexCorrections,
  keyOfName,
  makeVocabulary,
  teachNames,
  type Expertise,
  type TakenForm,
} from '../extract/index.ts';
import type { Notice } from '../model/index.ts';
import type { BuildOptions } from '../model/index.ts';

/** What extraction knows beforehand, with the user's vocabularies and corrections; `notices` tell of entries that gave way. */
export function expertiseFor({ builtInVocabulary, vocabularies, curation }: BuildOptions): {
  expertise: Expertise;
  notices: Notice[];
} {
  if (builtInVocabulary && vocabularies.length === 0 && !curation)
    return { expertise: builtInExpertise(), notices: [] };
  const given: Notice[] = [];
  const layers = vocabularies.map(({ entries }) => ({ entries, typesHold: true }));
  const fileOf = new Map(vocabularies.flatMap(({ file, entries }) => entries.map((entry) => [entry, file] as const)));
  const vocabulary = makeVocabulary(
    [...layers, ...(builtInVocabulary ? [{ entries: builtInEntries(), typesHold: false }] : [])],
    (taken) => {
      const file = fileOf.get(taken.entry);
      if (file) given.push(takenNotice(taken, file));
    },
    builtInVocabulary ? builtInHome() : null,
  );
  const notices = atMost(given, toldAtMost);
  const expertise = { ...builtInLearning(), vocabulary };
  if (!curation) return { expertise, notices };
  teachNames(vocabulary, curation);
  const corrections = resolveCuration(curation, (name) => keyOfName(vocabulary, name));
  return { expertise: { ...expertise, corrections: indexCorrections(corrections) }, notices };
}

/** Forms that gave way that are told one by one, of one file. */
const toldAtMost = 100;

/** The first notices of each file, and how many more there are. */
function atMost(notices: readonly Notice[], most: number): Notice[] {
  return [...new Set(notices.map(({ file }) => file))].flatMap((file): Notice[] => {
    const all = notices.filter((notice) => notice.file === file);
    if (all.length <= most) return all;
    const message = `${all.length - most} more forms were not taken, as other concepts have them already.`;
    return [...all.slice(0, most), { code: 'bad-entry', severity: 'info', file, line: null, message }];
  });
}

const takenNotice = ({ entry, form, by }: TakenForm, file: string): Notice => ({
  code: 'bad-entry',
  severity: 'info',
  file,
  line: entry.line,
  message: `"${form}" is not taken as a form of "${entry.label}": it is one of "${by}" already.`,
});
