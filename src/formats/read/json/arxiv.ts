import type { Fields } from './fields.ts';
import { memberOf } from './parse.ts';
import { personName } from '../record.ts';
import { split } from './people.ts';
import type { Shape } from './shape.ts';

/** Metadata of arXiv as its data set has them. */
export const arxiv: Shape = {
  fits: (object) =>
    'authors_parsed' in object || ('categories' in object && ('update_date' in object || 'submitter' in object)),
  read: (fields) => {
    const { text, date } = fields;
    return {
      id: text('id'),
      title: text('title'),
      abstract: text('abstract'),
      authors: authorsOf(fields),
      date: firstVersion(fields) ?? date('update_date'),
      venue: text('journal-ref'),
      doi: text('doi'),
      arxiv: text('id'),
    };
  },
};

/** When its first version came: `Mon, 2 Apr 2007 19:18:42 GMT`, without the time. */
function firstVersion({ object }: Fields): string | null {
  const versions = object['versions'];
  const created = Array.isArray(versions) ? memberOf(versions[0], 'created') : null;
  return /\d{1,2} [A-Za-z]{3} \d{4}/.exec(typeof created === 'string' ? created : '')?.[0] ?? null;
}

function authorsOf({ object, texts }: Fields): string[] {
  const parsed = object['authors_parsed'];
  if (Array.isArray(parsed) && parsed.length > 0)
    return parsed.filter(Array.isArray).map(([family, given, suffix]: unknown[]) => {
      const part = (value: unknown) => (typeof value === 'string' ? value : '');
      return personName({ family: part(family), given: part(given), suffix: part(suffix) });
    });
  const authors = texts('authors');
  return authors.length === 1 ? split([withoutBrackets(authors[0]!)], /,\s|\sand\s/).filter(isName) : authors;
}

const isName = (text: string): boolean => /\p{L}/u.test(text);

/** Affiliations are in brackets, and may have brackets in them. */
function withoutBrackets(text: string): string {
  let depth = 0;
  let kept = '';
  for (const unit of text) {
    if (unit === '(') depth++;
    if (depth === 0) kept += unit;
    if (unit === ')' && depth > 0) depth--;
  }
  return kept;
}
