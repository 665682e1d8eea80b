/** What a tag does to the text around it and in it. */
export type TagKind =
  /** Nothing: only its content counts. */
  | 'inline'
  /** Ends a line. */
  | 'block'
  /** A heading: a colon parts it from what follows. */
  | 'heading'
  | 'sub'
  | 'sup'
  /** Its content is no text. */
  | 'hidden'
  /** LaTeX, beside MathML that says the same or alone. */
  | 'tex'
  /** MathML: a row of parts, or a part. */
  | 'row'
  | 'token'
  | 'space'
  /** MathML that puts its parts above, below or beside each other. */
  | 'script'
  | 'fraction'
  | 'root';

const kinds: Record<TagKind, string> = {
  inline:
    'a abbr acronym alternatives b big bold cite code dfn em emph emphasis ext-link fixed-case font fn i inline-formula ' +
    'inline-graphic inline-supplementary-material ins it italic italics kbd label mark monospace named-content nobr o ' +
    'overline q related-article roman s samp sans-serif sc scp small smallcap smallcaps span strike strong styled-content ' +
    'strike-through tt u ul-inline underline uri var xref institution email formula graphic img inline',
  block:
    'abstract abstract-sec address article blockquote body br break center chem-struct dd def-list def-item def-text ' +
    'disp-formula disp-formula-group disp-quote div dl dt fig figure footer head header hr html kwd kwd-group li line list ' +
    'list-item main ol p para pre sec section simple-para table tbody td term tfoot th thead tr trans-abstract ul',
  heading: 'title h1 h2 h3 h4 h5 h6 section-title abstracttext',
  sub: 'sub inf subscript',
  sup: 'sup superscript',
  hidden: 'script style annotation annotation-xml object svg',
  tex: 'tex-math',
  row: 'math mrow mstyle mpadded mphantom merror semantics menclose mtable mtr mtd mfenced maction mmultiscripts mprescripts none',
  token: 'mi mn mo mtext ms',
  space: 'mspace',
  script: 'msub msup msubsup munder mover munderover',
  fraction: 'mfrac',
  root: 'msqrt mroot',
};

/** Tags in small letters, without a prefix (`jats:`, `mml:`, `ce:`). */
export const tagKinds: ReadonlyMap<string, TagKind> = new Map(
  (Object.entries(kinds) as [TagKind, string][]).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind] as const),
  ),
);
