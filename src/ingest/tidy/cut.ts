/** What was cut out of a title or an abstract. */
export interface Cut {
  /** What it is, in the plural, for people: `copyright lines`. */
  kind: string;
  text: string;
}
