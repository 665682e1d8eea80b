import type { Atlas, ConceptType, Paper } from '../model/index.ts';
import type { Selection } from './lookup.ts';

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

/** What something is called: a title, a label, a name; `Untitled` where a record has none. */
export function nameInWords(atlas: Atlas, { kind, index }: Selection): string {
  if (kind === 'paper') return atlas.papers[index]!.title || 'Untitled';
  return kind === 'concept' ? atlas.concepts[index]!.label : atlas.themes.themes[index]!.name;
}

/** The address of a link, if it leads to the web and nowhere else; `null` for `javascript:` and its kin. */
export function webLink(paper: Pick<Paper, 'doi' | 'url'>): URL | null {
  for (const address of [
    paper.doi && `https://doi.org/${paper.doi.replace(/^https?:\/\/(dx\.)?doi\.org\//i, '')}`,
    paper.url,
  ]) {
    if (!address || !URL.canParse(address)) continue;
    const link = new URL(address);
    if (link.protocol === 'https:' || link.protocol === 'http:') return link;
  }
  return null;
}
