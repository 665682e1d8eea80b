import type { Source } from '../../../model/index.ts';
import type { RawRecord } from '../record.ts';
import type { Fields } from './fields.ts';
import type { JsonObject } from './parse.ts';

/** What a record says; `sources` and `corrects` where it is one of our own. */
export interface JsonRecord extends RawRecord {
  sources?: readonly Source[];
  corrects?: string | null;
}

/** The form in which a service or a program writes its records. */
export interface Shape {
  fits(object: JsonObject): boolean;
  /** `null` for what is passed over without a word: a part of a library that is no paper. */
  read(fields: Fields): JsonRecord | null;
  /** What to do to get abstracts from it, as an advice: `in ... tick ...`. */
  toExportAbstracts?: string;
}
