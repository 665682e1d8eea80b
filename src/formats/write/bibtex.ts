import type { Paper } from '../../model/index.ts';
import { papersOf, type ChosenPapers, type Format } from './format.ts';

/** Papers as BibTeX, an entry a paper; every text is taken as text, and no two entries have the same key. */
export function* bibtexText(papers: Iterable<Paper>): Generator<string> {
  const taken = new Set<string>();
  for (const paper of papers) yield entry(paper, distinct(keyOf(paper), taken));
}

function entry(paper: Paper, key: string): string {
  const { title, authors, year, date, venue, doi, url, keywords, abstract } = paper;
  const month = months[Number(/^(?:\d{4}|-)-(\d{2})/.exec(date ?? '')?.[1]) - 1];
  const address = url && /^https?:/i.test(url) ? url : null;
  const fields: [name: string, value: string | null | undefined][] = [
    ['author', authors.map(escapeName).join(' and ')],
    ['title', title && `{${escape(title)}}`], // the inner braces keep its capitals
    ['journal', venue && escape(venue)],
    ['year', year === null ? null : String(year)],
    ['doi', doi && verbatim(doi)],
    ['url', address && verbatim(address)],
    ['keywords', keywords.map(escape).join(', ')],
    ['abstract', escape(abstract)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  if (month) lines.push(`  month = ${month},\n`);
  return `@${venue ? 'article' : 'misc'}{${key},\n${lines.join('')}}\n\n`;
}

/** BibTeX's own words for them. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The first author's last name, the year, and the first long word of the title, as far as there are any. */
function keyOf({ authors, year, title }: Paper): string {
  const [author = ''] = authors;
  const last = author.includes(',') ? author.split(',')[0]! : author.trim().split(/\s+/).at(-1)!;
  const word = plain(title).find((word) => word.length > 3) ?? '';
  const name = plain(last).join('');
  // Keys that begin with a figure trouble some programs.
  return (name ? `${name}${year ?? ''}${word}` : `${word}${year ?? ''}`).replace(/^(?![a-z])/, 'paper');
}

/** The words of a text in letters and figures of ASCII. */
function plain(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? []; // prettier-ignore
}

function distinct(key: string, taken: Set<string>): string {
  let name = key;
  for (let n = 2; taken.has(name); n++) name = `${key}-${n}`;
  taken.add(name);
  return name;
}

const spelled: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text as LaTeX writes it: what it would take for a command is spelled out, white space is one space, controls go. */
function escape(text: string): string {
  return clean(text)
    .replace(/[\\{}~^<>]/g, (character) => spelled[character]!)
    .replace(/[&%$#_]/g, '\\$&');
}

/** A name in which "and" is no word between two names. */
function escapeName(name: string): string {
  const text = escape(name);
  return /\band\b/i.test(text) ? `{${text}}` : text;
}

/** For `doi` and `url`, which LaTeX takes as they stand: only what would end the field is written as addresses do. */
function verbatim(address: string): string {
  return clean(address).replace(/[{}\\ ]/g, encodeURIComponent);
}

/** Text without line breaks, control characters and halves of characters. */
function clean(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '').replace(/\p{Cs}/gu, '\ufffd').trim(); // prettier-ignore
}

export const bibtex: Format<'papers', ChosenPapers> = {
  ...{ name: 'bibtex', label: 'BibTeX', purpose: 'For a reference manager' },
  ...{ file: 'papers', ending: '.bib', media: 'application/x-bibtex' },
  takes: 'papers',
  write: (chosen) => bibtexText(papersOf(chosen)),
};
