import type { Token } from '../../text/token.ts';

/** What stands around a stretch of text that may be a term. */
export const cues = [
  'article',
  'own',
  'coined',
  'means',
  'defined-after',
  'colon',
  'bracketed',
  'listed',
  'opening',
  'verb-after',
] as const;
export type Cue = (typeof cues)[number];

/** What a word tells of the term beside it. */
export interface Neighbour {
  /** The cues that it is before a term. */
  before: readonly Cue[];
  coins: boolean;
  predicate: boolean;
  lists: boolean;
  /** It parts what stands before it from what stands behind. */
  parts: boolean;
}

const words = (text: string): string[] => text.trim().split(/\s+/);
const before: [Cue, string[]][] = [
  ['article', words('a an the')],
  ['own', words('our this these that those its their such each any some all most many other')],
  ['means', words('using via with by through use uses used utilizing leveraging employing applying on from')],
];
const coining =
  words(`introduc propos present develop call nam dub term denot releas offer provid describ coin devis design construct
  unveil contribut`).flatMap((stem) => ['', 's', 'e', 'es', 'ed', 'ing'].map((end) => stem + end));
const predicates =
  words(`is are was were can has have will may enable enables achieve achieves outperform outperforms show shows
  provide provides predict predicts learn learns reveal reveals`);

const plain: Neighbour = { before: [], coins: false, predicate: false, lists: false, parts: false };
/** The words and marks that tell something. */
const telling = new Map<string, Neighbour>();

function tell(forms: readonly string[], told: Partial<Neighbour>): void {
  for (const form of forms) telling.set(form, { ...plain, ...telling.get(form), ...told });
}
const inAnyCase = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()]);
for (const [cue, own] of before) tell(inAnyCase(own), { before: [cue] });
tell(inAnyCase(coining), { coins: true });
tell(inAnyCase(predicates), { predicate: true });
tell([',', 'and', 'or', '/'], { lists: true });
tell(['.', ';', ':'], { parts: true });

/** What there is where a sentence begins or ends. */
export const noNeighbour: Neighbour = { ...plain, parts: true };

/** What each token tells of a term beside it. */
export const readNeighbours = (tokens: readonly Token[]): Neighbour[] =>
  tokens.map(({ text }) => telling.get(text) ?? plain);
