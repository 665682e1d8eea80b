import type { RawRecord } from '../record.ts';
import { doiOf } from '../registers.ts';
import { inBraces, outsideBraces, splitOutsideBraces, withoutBibtexBraces } from './braces.ts';
import { dateOf } from './dates.ts';
import type { Fields, Parsed } from './fields.ts';
import { languageNamed } from './languages.ts';
import { authorNames } from './names.ts';
import { typeInWords } from './types.ts';

/** What the fields of a record of a type say; what it lacks is that of its parent, the record that `crossref` names. */
export function factsOf(type: string, { key, fields }: Parsed, parent: Fields | null): RawRecord {
  const raw = (...names: string[]) => firstOf(fields, names);
  const text = (...names: string[]) => plain(raw(...names));
  const ofParent = (...names: string[]) => parent && plain(firstOf(parent, names));
  const note = text('note');
  const url = address(raw('url', 'howpublished', 'link', 'ee', 'bdsk-url-1'));
  const eprint = address(raw('eprint'));
  const archive = text('eprinttype', 'archiveprefix', 'archive')?.toLowerCase() ?? null;
  const container = text('booktitle') ?? ofParent('booktitle', 'title');
  const journal = text('journaltitle', 'fjournal', 'journal') ?? ofParent('journaltitle', 'journal');
  const isPart = /^(?:in|conference)/.test(type);
  const date = dateOf({
    date: text('date') ?? ofParent('date'),
    year: text('year') ?? ofParent('year'),
    month: text('month') ?? ofParent('month'),
    day: text('day'),
  });
  const early = /\d{4}/.test(date.year ?? '') ? null : text('earlyaccessdate', 'early-access-date');
  return {
    id: key || text('unique-id'),
    title: titleOf(text),
    abstract: text('abstract'),
    authors: authorsOf(fields),
    date: date.date ?? early,
    year: date.year,
    venue: isPart ? (container ?? journal) : (journal ?? container),
    doi: address(raw('doi')),
    pmid: text('pmid', 'pubmed-id', 'pubmedid', 'pubmed') ?? (archive === 'pubmed' ? eprint : pmidIn(note)),
    arxiv: text('arxivid', 'arxiv') ?? arxivIn(eprint, archive) ?? arxivIn(journal, null),
    url: url ?? (eprint?.startsWith('http') ? eprint : null),
    keywords: keywordsOf(fields),
    language: languageNamed(text('language', 'langid', 'hyphenation')),
    type: typeInWords(text('document-type', 'type') ?? type),
    citations: text('times-cited', 'cited-by', 'citedby', 'citation-count') ?? citationsIn(note),
    references: referencesOf(fields),
  };
}

function firstOf(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) if (fields.has(name)) return fields.get(name)![0]!;
  return null;
}

function allOf(fields: Fields, names: readonly string[]): string[] {
  return names.flatMap((name) => fields.get(name) ?? []);
}

function plain(text: string | null): string | null {
  return text && withoutBibtexBraces(text);
}

function titleOf(text: (...names: string[]) => string | null): string | null {
  const [title, subtitle] = [text('title') ?? text('booktitle', 'maintitle'), text('subtitle')];
  if (title === null || subtitle === null) return title ?? subtitle;
  return `${title.trim()}${/[.:?!]$/.test(title.trim()) ? '' : ':'} ${subtitle}`;
}

function authorsOf(fields: Fields): string[] {
  for (const name of ['author', 'authors', 'group-author', 'book-group-author']) {
    const names = allOf(fields, [name]).flatMap(authorNames);
    if (names.length > 0) return names;
  }
  return [];
}

/** Those of the authors first; Scopus has those of its indexers as `keywords`, the Web of Science as `Keywords-Plus`. */
const keywordFields = 'author-keywords keywords keyword keywords-plus index-keywords index-terms indexterms mesh-terms';

function keywordsOf(fields: Fields): string[] {
  return allOf(fields, keywordFields.split(' ')).flatMap((field) => {
    const text = inner(field);
    const parts = splitOutsideBraces(text, semicolon);
    const separated = parts.length > 1 ? parts : splitOutsideBraces(text, comma);
    return separated.map((part) => withoutBibtexBraces(part).replace(/^\*/, ''));
  });
}

/** A field without the second braces that the Web of Science has around all of them. */
function inner(field: string): string {
  return inBraces(field.trim()) ?? field;
}

/** One that is not the end of `&amp;`. */
const semicolon = outsideBraces(/(?<!&#?\w{1,8});/);
const comma = outsideBraces(/,/);

/** Scopus parts them by semicolons, the Web of Science by lines. */
function referencesOf(fields: Fields): string[] {
  const scopus = allOf(fields, ['references']).flatMap((field) => splitOutsideBraces(inner(field), semicolon));
  const lines = allOf(fields, ['cited-references', 'cited-reference']).flatMap((field) => field.split('\n'));
  return [...scopus, ...lines].map((part) => doiOf(address(part)) ?? withoutBibtexBraces(part));
}

/** An address or number, which LaTeX may have escaped: `10.1000/a\_b`, `\url{https://...}`. */
function address(field: string | null): string | null {
  if (field === null || !/[\\{}]/.test(field)) return field?.trim() || null;
  const text = field
    .replace(/\\(?:url|path|href)(?=\s{0,9}\{)/g, '')
    .replace(/\$\\sim\$|\\~\{\}|\\textasciitilde(?:\{\}|\b)/g, '~')
    .replace(/\\textunderscore(?:\{\}|\b)/g, '_')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/\\([^A-Za-z])/g, '$1')
    .trim();
  return text || null;
}

/** `Cited by: 12`, `cited By 12`, `cited By (since 1996)12`. */
function citationsIn(note: string | null): string | null {
  return /\bcited by:?\s{0,9}(?:\(since \d{4}\)\s{0,9})?(\d{1,9})\b/i.exec(note ?? '')?.[1] ?? null;
}

function pmidIn(note: string | null): string | null {
  return /\bPMID:?\s{0,9}(\d{1,8})\b/i.exec(note ?? '')?.[1] ?? null;
}

/** A number of arXiv in a field that says so, or looks like nothing else. */
function arxivIn(text: string | null, archive: string | null): string | null {
  if (text === null) return null;
  if (archive === 'arxiv') return text;
  return /\barxiv[:\s]{1,3}(?:preprint\s)?(?:arxiv:)?(\S{9,30})/i.exec(text)?.[1] ?? /^\d{4}\.\d{4,5}(?:v\d+)?$/.exec(text)?.[0] ?? null; // prettier-ignore
}
