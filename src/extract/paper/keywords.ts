import { keywordSeparator } from '../../model/index.ts';
import { normalForm } from '../../text/normal-form.ts';
import { tokenise } from '../../text/token.ts';
import type { Candidate } from './candidate.ts';
import type { Capitals } from './capitals.ts';
import { newStanding } from './standing.ts';
import { lookUp, type Vocabulary } from './vocabulary.ts';

/** A keyword of more words is a sentence or a list. */
const mostWords = 6;
const noKeys: string[] = [];

/**
 * Adds the keywords of a paper: each to the candidate that it names, else as a candidate of its own, whose count in the text is
 * 0. A remark in parentheses is left out.
 */
export function addKeywords(found: Map<string, Candidate>, keywords: readonly string[], vocabulary: Vocabulary): void {
  if (keywords.length === 0) return;
  const owners = new Map<string, string>();
  for (const { key, otherKeys } of found.values()) for (const other of otherKeys) owners.set(other, key);
  const forms = new Set(keywords.map((keyword) => formOf(withoutRemark(keyword))));
  let start = 0;
  for (const keyword of keywords) {
    const at = start;
    start += keyword.length + keywordSeparator.length;
    const text = withoutRemark(keyword);
    const own = formOf(text);
    if (!own || own.split(' ').length > mostWords || !/\p{L}{2}/u.test(own)) continue;
    const entry = lookUp(own, vocabulary);
    const known = entry && (entry.key === own || found.has(entry.key) || forms.has(entry.key)) ? entry : null;
    const key = owners.get(own) ?? (known ? known.key : own);
    const occurrence = { field: 2 as const, start: at, end: at + text.length, text, capitals: capitalsOf(text) };
    const others = own === key ? noKeys : [own];
    const candidate = found.get(key);
    if (!candidate) {
      const standing = { ...newStanding(), keyword: 1 };
      found.set(key, {
        key,
        otherKeys: others,
        occurrences: [occurrence],
        standing,
        known: null,
        maybe: null,
        short: null,
      });
      continue;
    }
    candidate.otherKeys = [...candidate.otherKeys, ...others];
    candidate.occurrences = [...candidate.occurrences, occurrence];
    candidate.standing.keyword++;
  }
}

/** A keyword without a remark in parentheses behind it. */
const withoutRemark = (keyword: string): string =>
  keyword
    .trimEnd()
    .replace(/\([^()]*\)$/, '')
    .trimEnd();

/** Its normal form, in which capitals throughout mean nothing. */
const formOf = (keyword: string): string =>
  normalForm(tokenise(capitalsOf(keyword) === 'all' ? keyword.toLowerCase() : keyword));

/** Keywords begin with a capital by habit, so that only a small letter says something. */
function capitalsOf(keyword: string): Capitals {
  if (/^\p{Ll}/u.test(keyword)) return 'meant';
  return /\p{Ll}/u.test(keyword) || !/\s/.test(keyword) ? 'heading' : 'all';
}
