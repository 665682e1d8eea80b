import type { ReadingOptions } from '../model/index.ts';
import { formats } from '../formats/read/index.ts';
import type { Format } from '../formats/read/index.ts';

export interface IngestOptions extends ReadingOptions {
  /** Default: all formats that there are. */
  formats: readonly Format[];
}

export const ingestDefaults: IngestOptions = {
  ...{ dedupe: true, keepAll: false, as: null, columns: {}, raw: false },
  formats,
};
