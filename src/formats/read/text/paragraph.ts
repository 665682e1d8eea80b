/** A piece of a copied text, already clean, and the line it starts on. */
export interface Paragraph {
  line: number;
  text: string;
  /** Whether it stands right below another: no blank line and no mark between. */
  isTight: boolean;
  /** A line within that may be a title, between two abstracts that stand right below each other. */
  maybeTitle?: Paragraph;
}

/** A title is no longer than this, in UTF-16 units. */
export const longestTitle = 300;
