import { bibtexFormats } from './bibtex/index.ts';
import type { Format } from './format.ts';
import { jsonFormats } from './json/index.ts';
import { looseFormats } from './loose/index.ts';
import { tableFormats } from './table/index.ts';
import { taggedFormats } from './tagged/index.ts';
import { textFormats } from './text/index.ts';
import { xmlFormats } from './xml/index.ts';

export { unpackArchive } from './archive.ts';
export { openContent, type Content, type Head } from './content.ts';
export { detect, formatNamed } from './detect.ts';
export type { Entry, Report } from './entry.ts';
export type { Format, ReadOptions } from './format.ts';
export { isAttachment } from './known-others.ts';
export { summary } from './readable.ts';
export { distinct, recordFields } from './record.ts';
export { isCutOff } from './text/prose.ts';

/** The formats that papers are read from. A further one is a file in a folder beside this, and a line in its `index.ts`. */
export const formats: readonly Format[] = [
  ...taggedFormats,
  ...bibtexFormats,
  ...xmlFormats,
  ...tableFormats,
  ...jsonFormats,
  ...looseFormats,
  ...textFormats,
];
