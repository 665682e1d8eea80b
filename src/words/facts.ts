import type { ConceptType, Paper } from '../model/index.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const types: Partial<Record<ConceptType, string>> = {
  'brain-structure': 'brain structure',
  recording: 'recording technique',
  field: 'field of study',
  'software-hardware': 'software or hardware',
  group: 'group of people',
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

/** Authors one after the other: `Ada Lovelace, Alan Turing`, but `Lovelace, Ada; Turing, Alan`. */
export function authorsInWords(authors: readonly string[]): string {
  return authors.join(authors.some((name) => name.includes(',')) ? '; ' : ', ');
}

/**
 * Where a paper is on the web, its DOI first, then PubMed, arXiv and the address it came with; `javascript:` and its kin are
 * left out, and so is the same address again.
 */
export function webLinks(paper: Pick<Paper, 'doi' | 'pmid' | 'arxiv' | 'url'>): URL[] {
  const doi = paper.doi && `https://doi.org/${paper.doi.replace(/^https?:\/\/(dx\.)?doi\.org\//i, '')}`;
  const pubmed = paper.pmid && `https://pubmed.ncbi.nlm.nih.gov/${paper.pmid}/`;
  const arxiv = paper.arxiv && `https://arxiv.org/abs/${paper.arxiv}`;
  const addresses = [doi, pubmed, arxiv, paper.url];
  const links = addresses.flatMap((address) => (address && URL.canParse(address) ? new URL(address) : []));
  return links
    .filter(({ protocol }) => protocol === 'https:' || protocol === 'http:')
    .filter(({ href }, i, all) => all.findIndex((other) => other.href === href) === i);
}
