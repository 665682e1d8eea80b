import {
  conceptTypes,
  fieldText,
  allJoinReasons,
  overlapKinds,
  severities,
  allSuggestionReasons,
  verdicts,
  type Abbreviation,
  type Atlas,
  type Bridge,
  type Concept,
  type Cut,
  type Decisions,
  type EdgeTable,
  type Joined,
  type Layout,
  type MentionTable,
  type Network,
  type Notice,
  type Overlap,
  type Overlaps,
  type Paper,
  type Provenance,
  type Source,
  type Structure,
  type Suggestion,
  type Theme,
  type ThemeGroup,
  type Themes,
} from '../model/index.ts';
import { checkOptions } from './check-options.ts';
import {
  all,
  columns,
  count,
  indexOf,
  inOrder,
  list,
  matching,
  number,
  object,
  one,
  oneOf,
  orNull,
  text,
  truth,
  whole,
  type Check,
  type Fault,
} from './shape.ts';

/** What is wrong with a value that says it is an atlas of this version; `null`: nothing. */
export function checkAtlas(value: unknown): Fault | null {
  return shapeOf(value)(value) ?? withinTheirTexts(value as Atlas);
}

const year = one('must be a year of four digits', (value) => Number.isInteger(value) && (value as number) >= 1000 && (value as number) < 3000); // prettier-ignore
const colour = matching(/^#[0-9a-f]{6}$/i, 'a colour as #1b7f8c');
const paperShape = object<Paper>({
  ...{ id: text, title: text, abstract: text, year: orNull(year), authors: list(text), venue: orNull(text) },
  ...{ doi: orNull(text), url: orNull(text), keywords: list(text), date: orNull(text) },
  ...{ pmid: orNull(text), arxiv: orNull(text), openalex: orNull(text), language: orNull(text), type: orNull(text) },
  ...{ citations: orNull(count), references: list(text), corrects: orNull(text) },
  sources: list(object<Source>({ file: text, format: text, line: whole })),
});
const conceptShape = object<Concept>({
  ...{ id: text, label: text, aliases: list(text), type: orNull(oneOf(conceptTypes)) },
  ...{ papers: count, common: truth, score: number },
});
const noticeShape = object<Notice>({
  ...{ code: text, severity: oneOf(severities), file: text, line: orNull(whole), message: text },
});

/** The shape of an atlas with as many papers, concepts and themes as this one has. */
function shapeOf(value: unknown): Check {
  const { papers, concepts, themes } = value as Partial<Atlas>;
  const rows = (table: unknown) => (Array.isArray(table) ? table.length : 0);
  const [paperCount, conceptCount] = [rows(papers), rows(concepts)];
  const paper = indexOf('papers', paperCount);
  const concept = indexOf('concepts', conceptCount);
  const theme = indexOf('themes', rows(themes?.themes));
  const group = indexOf('broader themes', rows(themes?.groups));
  const perNode = list(number, paperCount + conceptCount);
  const edges = (source: Check, target: Check) =>
    all(columns<EdgeTable>({ source, target, weight: number }), inOrder(['source', 'target'], true));

  return object<Atlas>({
    ...{ format: text, version: number },
    made: object<Provenance>({ by: text, input: text, options: checkOptions }),
    papers: all(list(paperShape), differing('id')),
    concepts: all(list(conceptShape), differing('id')),
    mentions: all(
      columns<MentionTable>({ paper, concept, field: oneOf([0, 1, 2]), start: count, end: count }),
      inOrder(['paper'], false),
    ),
    abbreviations: list(list(object<Abbreviation>({ short: text, long: text })), paperCount),
    decisions: object<Decisions>({
      joined: list(object<Joined>({ concept, form: text, times: count, reason: oneOf(allJoinReasons) })),
      cuts: list(object<Cut>({ form: text, papers: count, score: number })),
      suggestions: list(object<Suggestion>({ a: concept, b: concept, reason: oneOf(allSuggestionReasons) })),
    }),
    network: object<Network>({ mentions: edges(paper, concept), related: edges(concept, concept) }),
    themes: object<Themes>({
      themes: all(
        list(
          object<Theme>({
            ...{ id: theme, name: text, description: text, concepts: list(concept), papers: list(paper) },
            ...{ stability: number, cohesion: number, colour, group },
          }),
        ),
        numbered,
      ),
      groups: all(list(object<ThemeGroup>({ id: group, name: text, themes: list(theme) })), numbered),
      ofPaper: list(orNull(theme), paperCount),
      ofConcept: list(orNull(theme), conceptCount),
      ...{ papersByDegree: edges(paper, theme), conceptsByDegree: edges(concept, theme), modularity: number },
      structure: object<Structure>({ verdict: oneOf(verdicts), expected: number }),
    }),
    overlaps: object<Overlaps>({
      pairs: list(
        object<Overlap>({
          ...{ a: theme, b: theme, kind: oneOf(overlapKinds), observed: number, expected: number, log2Ratio: number },
          ...{ low: number, high: number, q: number, papers: list(paper), concepts: list(concept) },
        }),
      ),
      bridges: list(bridgeOf(paper, concept, theme)),
      widespread: list(concept),
    }),
    layout: object<Layout>({ x: perNode, y: perNode, radius: perNode }),
    notices: list(noticeShape),
  });
}

/** The index of a bridge is one of papers or of concepts, by its kind. */
function bridgeOf(paper: Check, concept: Check, theme: Check): Check {
  const shape = (index: Check) =>
    object<Bridge>({
      ...{ kind: oneOf(['paper', 'concept']), index, a: theme, b: theme },
      ...{ participation: number, betweenness: number, score: number, why: text },
    });
  const [ofPaper, ofConcept] = [shape(paper), shape(concept)];
  return (value) => ((value as Partial<Bridge> | null)?.kind === 'concept' ? ofConcept : ofPaper)(value);
}

/** Entries of a list that all have another value there. */
function differing(key: string): Check {
  return (value) => {
    const taken = new Map<unknown, number>();
    for (const [index, entry] of (value as Record<string, unknown>[]).entries()) {
      const before = taken.get(entry[key]);
      if (before !== undefined) return { at: `[${index}].${key}`, what: `must differ from that of [${before}]` };
      taken.set(entry[key], index);
    }
    return null;
  };
}

/** Entries of a list whose id is their index. */
const numbered: Check = (value) => {
  const index = (value as { id: number }[]).findIndex(({ id }, index) => id !== index);
  return index < 0 ? null : { at: `[${index}].id`, what: `must be ${index}` };
};

/** Every mention begins and ends in the text that it is in. */
function withinTheirTexts({ papers, mentions: { paper, field, start, end } }: Atlas): Fault | null {
  const lengths = papers.map((one) => ([0, 1, 2] as const).map((field) => fieldText(one, field).length));
  for (let row = 0; row < paper.length; row++) {
    const length = lengths[paper[row]!]![field[row]!]!;
    if (end[row]! > length)
      return { at: `.mentions.end[${row}]`, what: `must be within its text, which is ${length} long` };
    if (start[row]! > end[row]!) return { at: `.mentions.start[${row}]`, what: 'must not be behind the end' };
  }
  return null;
}
