import type { Atlas, ConceptType, Paper } from '../model/index.ts';
import { itemsOf, themeOf, type Item, type NodeItem, type Selection } from './lookup.ts';

const number = new Intl.NumberFormat('en');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `1 paper`, `1,203 papers`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number.format(n)} ${n === 1 ? one : many}`;
}

const types: Partial<Record<ConceptType, string>> = {
  'brain-structure': 'brain structure',
  recording: 'recording technique',
  field: 'field of study',
  'software-hardware': 'software or hardware',
  entity: 'thing of the world',
};

/** The type of a concept as a reader says it. */
export function typeInWords(type: ConceptType): string {
  return types[type] ?? type;
}

/** The date as far as it is known: `27 Feb 2025`, `Feb 2025`, `27 Feb, year unknown`, `2025`; `null` where nothing is. */
export function dateInWords({ date, year }: Pick<Paper, 'date' | 'year'>): string | null {
  const parts = /^(?:(\d{4})|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '');
  const [, ofYear, ofMonth, ofDay] = parts ?? [];
  const month = ofMonth === undefined ? undefined : months[+ofMonth - 1];
  const inYear = ofYear ?? (year === null ? undefined : String(year));
  if (month === undefined) return inYear ?? null;
  const day = ofDay === undefined ? month : `${+ofDay} ${month}`;
  return inYear === undefined ? `${day}, year unknown` : `${day} ${inYear}`;
}

/** What something is called: a title, a label, a name, two of them; `Untitled` where a record has none. */
export function nameInWords(atlas: Atlas, selection: Selection): string {
  if (selection.kind === 'matrix') return 'How the themes overlap';
  const joint = { edge: ' – ', overlap: ' × ', path: ' → ' };
  const names = itemsOf(selection).map((item) => nameOf(atlas, item));
  return names.join(selection.kind in joint ? joint[selection.kind as keyof typeof joint] : '');
}

/** A paper or concept in a breath, for who can't see it: what it is, its name, its size, its theme. */
export function itemInFull(atlas: Atlas, item: NodeItem): string {
  const theme = atlas.themes.themes[themeOf(atlas, item) ?? -1]?.name;
  const paper = item.kind === 'paper' ? dateInWords(atlas.papers[item.index]!) : null;
  const concept = item.kind === 'concept' ? count(atlas.concepts[item.index]!.papers, 'paper') : null;
  const parts = [nameInWords(atlas, item), item.kind, paper, concept, theme ? `theme ${theme}` : 'in no theme'];
  return parts.filter(Boolean).join(', ');
}

function nameOf(atlas: Atlas, { kind, index }: Item): string {
  if (kind === 'paper') return atlas.papers[index]!.title || 'Untitled';
  return kind === 'concept' ? atlas.concepts[index]!.label : atlas.themes.themes[index]!.name;
}

/** Where a paper is on the web, its DOI first; `javascript:` and its kin are left out, and so is the same address again. */
export function webLinks(paper: Pick<Paper, 'doi' | 'url'>): URL[] {
  const doi = paper.doi && `https://doi.org/${paper.doi.replace(/^https?:\/\/(dx\.)?doi\.org\//i, '')}`;
  const links = [doi, paper.url].flatMap((address) => (address && URL.canParse(address) ? new URL(address) : []));
  return links
    .filter(({ protocol }) => protocol === 'https:' || protocol === 'http:')
    .filter(({ href }, i, all) => all.findIndex((other) => other.href === href) === i);
}
