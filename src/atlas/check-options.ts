import { conceptTypes, type CurationEntry, type KnownTheme, type RecordedOptions } from '../model/index.ts';
import { count, list, matching, number, object, oneOf, optional, orNull, text, truth, type Check } from './shape.ts';

const type = orNull(oneOf(conceptTypes));
const colour = matching(/^#[0-9a-f]{6}$/i, 'a colour as #1b7f8c');
/** Two coordinates, or none. */
const place = orNull(list(number, 2));

type Entry = RecordedOptions['vocabularies'][number][number];
type Section = CurationEntry['section'];
const section = object({ section: oneOf(['merge', 'apart', 'rename', 'type', 'hide', 'keep', 'themes']) });
const ofSection: Record<Section, Check> = {
  merge: object({ names: list(text) }),
  apart: object({ names: list(text) }),
  rename: object({ name: text, label: text }),
  type: object({ name: text, type }),
  hide: object({ name: text }),
  keep: object({ name: text }),
  themes: object({ name: orNull(text), concepts: list(text), colour: orNull(colour), place }),
};
const correction: Check = (value) => section(value) ?? ofSection[(value as CurationEntry).section](value);

const textsByName: Check = (value) => object({})(value) ?? list(text)(Object.values(value as Record<string, unknown>));

/** What is wrong with the options that an atlas records; `null`: nothing. Any of them may be missing. */
export const checkOptions: Check = object<RecordedOptions>({
  ...{ dedupe: optional(truth), keepAll: optional(truth), seed: optional(count), builtInVocabulary: optional(truth) },
  ...{ as: optional(orNull(text)), columns: optional(textsByName), raw: optional(truth) },
  ...{ vectors: optional(truth), themes: optional(orNull(count)), resolution: optional(number) },
  curation: optional(list(correction)),
  vocabularies: optional(list(list(object<Entry>({ label: text, synonyms: list(text), doubtful: list(text), type })))),
  previous: optional(list(object<KnownTheme>({ concepts: list(text), colour, place }))),
});
