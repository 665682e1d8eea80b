/** One event during reading or building. Every record that is skipped, merged or changed produces a notice. */
export type NoticeCode =
  | 'not-a-paper' // set aside by the rule for things that are no papers
  | 'duplicate' // merged into another record
  | 'broken-off' // an abstract that stops mid-sentence; kept
  | 'bad-record' // a line that could not be read as a record; skipped
  | 'unused-field' // a field of some records that could not be used; once a file
  | 'no-abstracts' // how many records of a file have none
  | 'not-english' // how many abstracts of a file are in another language, wholly or in part
  | 'empty-field' // what no record of a file has, though records of its format mostly do
  | 'cut-text' // what was cut out of titles and abstracts, with an example; once a file and kind
  | 'unreadable' // a whole file that could not be read, or a folder
  | 'left-out' // something in a folder that is not read: hidden, no file, a part of a map
  | 'unused-correction' // an entry of the curation file that names nothing in the input
  | 'bad-entry' // a line of a vocabulary that could not be used; skipped
  | 'no-concepts'; // a paper in whose text nothing could be found; kept

export const severities = ['error', 'warning', 'info'] as const;

export interface Notice {
  code: NoticeCode;
  /** `error`: something is missing that the user gave us; `warning`: worth a look; `info`: for the record. */
  severity: (typeof severities)[number];
  file: string;
  /** Line from 1; `null` where the whole file is meant. */
  line: number | null;
  /** One sentence: what, why, and what to do if it was wrong. */
  message: string;
}
