import { arxivOf, doiOf, pmidOf } from '../registers.ts';

/** The numbers and addresses in a line of text, and the text without them. */
export interface Identifiers {
  rest: string;
  doi: string | null;
  arxiv: string | null;
  pmid: string | null;
  url: string | null;
}

const address = /\bhttps?:\/\/[^\s<>"]{3,1000}/i;
const doi = /(?:\bdoi\s{0,2}:?\s{0,2}|\bdoi\.org\/)?\b10\.\d{4,9}\/[^\s"<>]{1,300}/i;
const arxiv =
  /(?:\barxiv\s{0,2}(?:preprint|e-prints)?,?\s{0,2}(?:arxiv)?:\s{0,2})((?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?)/i;
const pmid = /\bPMID:?\s{0,2}(\d{1,8})\b\.?/i;
const pmc = /\bPMC(?:ID:?\s{0,2}PMC)?\s{0,2}\d{4,9}\b[.;]?/i;
/** What leads to an address, and is nothing without it. */
const lead =
  /(?:\b(?:available(?: (?:online|at|from|on|in))*|retrieved(?: [^.]{1,40})? from|accessed(?: (?:on|at|from))?|online|url|epub|doi)\s{0,2}:?\s{0,2}|[[(<]\s{0,2})$/i;

/** Takes the first DOI, arXiv number, PMID and address out of a text; more addresses are dropped. */
export function takeIdentifiers(text: string): Identifiers {
  let rest = text;
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(rest);
    if (!found) return null;
    const before = rest.slice(0, found.index).trimEnd().replace(lead, '').trimEnd();
    rest = `${before} ${rest.slice(found.index + found[0].length).replace(/^[\])>]{1,3}/, '')}`.trim();
    return found[1] ?? found[0];
  };
  const addresses: string[] = [];
  for (let found = take(address); found !== null && addresses.length < 20; found = take(address))
    addresses.push(withoutEnd(found));
  const ofAddress = <T>(read: (url: string) => T | null): T | null =>
    addresses.map(read).find((number) => number !== null) ?? null;
  const found = {
    doi: ofAddress((url) => doiOf(url, 'address')) ?? doiOf(take(doi)),
    arxiv: ofAddress((url) => arxivOf(url, 'address')) ?? arxivOf(take(arxiv)),
    pmid: take(pmid) ?? ofAddress((url) => (url.includes('pubmed') ? pmidOf(url) : null)),
  };
  take(pmc);
  return { ...found, url: addresses[0] ?? null, rest };
}

/** A full stop or a bracket behind an address is no part of it, unless the bracket was opened there. */
function withoutEnd(url: string): string {
  const end = url.replace(/[.,;:'”’»\]>]{1,9}$/, '');
  return end.endsWith(')') && !end.includes('(') ? end.replace(/[).,]{1,9}$/, '') : end;
}
