import { personName } from '../record.ts';

/** The authors at the beginning of a reference, and how many characters they take. */
export interface AuthorList {
  authors: string[];
  length: number;
}

const particle =
  "(?:(?:[Vv][ao]n|[Dd]e[rnls]?|[Dd]ella|[Dd][aiou]s?|[Dd]u|[Ll][ae]s?|[Ee]l|[Aa]l|[Tt]e[rn]|[Bb]in|[Ii]bn|[Zz]u[mr]?|[Aa]f|y|e|d’|d'|[’‘']t)[ -]{0,1})";
const word = "\\p{Lu}[\\p{L}\\p{M}'’ʼ‐‑-]{1,40}";
const family = `(?:${particle}){0,3}(?:${word}|[OD]['’]${word})(?:[ -](?:${particle}){0,2}${word}){0,3}`;
const dotted = '\\p{Lu}\\p{Ll}{0,2}\\.(?:[ -]{0,2}\\p{Lu}\\p{Ll}?\\.){0,4}(?!\\p{L})';
const dottedBefore = '\\p{Lu}\\p{Ll}{0,2}\\.(?:[ -]{0,2}\\p{Lu}\\p{Ll}?\\.){0,4}';
const bare = "\\p{Lu}(?:[ -]?\\p{Lu}){0,3}(?![\\p{L}\\p{M}.’'])";
/** `JA` and its like may have a full stop behind, which ends the list and is no part of the name. */
const bareAtEnd = "\\p{Lu}(?:[ -]?\\p{Lu}){0,3}(?![\\p{L}\\p{M}’'])";
const given = `\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?:[ -](?:\\p{Lu}\\.|\\p{Lu}(?!\\p{L})|\\p{Lu}[\\p{L}\\p{M}'’-]{1,30})){0,3}`;
const suffix = '(?:,? (?:Jr\\.?|Sr\\.?|I{2,3}|IV|2nd|3rd)(?![\\p{L}]))?';

type Form = readonly [name: string, pattern: RegExp];
const sticky = (source: string): RegExp => new RegExp(source, 'uy');

/** How one author may be written; each has the family name and the given names or initials, in that order or the other. */
const forms = {
  'Doe JA': ['Doe JA', sticky(`(?<family>${family}) (?<given>${dotted}|${bareAtEnd})(?<suffix>${suffix})`)],
  'Doe, J. A.': ['Doe, J. A.', sticky(`(?<family>${family}), {0,2}(?<given>${dotted}|${bare})(?<suffix>${suffix})`)],
  'J. A. Doe': ['J. A. Doe', sticky(`(?<given>${dottedBefore}) ?(?<family>${family})(?<suffix>${suffix})`)],
  'Jane Doe': [
    'Jane Doe',
    sticky(`(?<given>${given}) (?<family>(?:${particle}){1,3}${word}(?: ${word})?|${word})(?<suffix>${suffix})`),
  ],
  'Doe, Jane': ['Doe, Jane', sticky(`(?<family>${family}), (?<given>${given})(?<suffix>${suffix})`)],
} satisfies Record<string, Form>;

/** The forms an author may have behind one of the first form: `Doe, Jane, and Richard Roe`. */
const followers: Record<string, readonly Form[]> = {
  'Doe, J. A.': [forms['Doe, J. A.'], forms['J. A. Doe']],
  'Doe JA': [forms['Doe JA']],
  'J. A. Doe': [forms['J. A. Doe']],
  'Doe, Jane': [forms['Doe, Jane'], forms['Jane Doe'], forms['J. A. Doe'], forms['Doe, J. A.']],
  'Jane Doe': [forms['Jane Doe'], forms['J. A. Doe']],
};

const separator = /\s{0,2}(?:[,;]? ?(?:and|&|und|et|y|e|\\&) |[,;] ?(?:\.{3}|…) ?(?:& )?|[,;] )/uy;
const others = /[,;]? ?(?:…|\.{3})?(?:(?:and|&) (?:others|colleagues)|(?:(?:and|&) )?et ?al)(?!\p{L})/uy;
const editors = / ?\((?:eds?|hrsg|coord)s?\.?\)|, eds?\.(?= )/iuy;
const group =
  /(?:(?:on behalf of|for) )?(?:the )?\p{Lu}[^.,;:()]{2,80}(?:Group|Consortium|Collaboration|Investigators?|Network|Committee|Team|Initiative|Collaborators|Association|Society)(?!\p{L})/uy;

/** `World Health Organization` looks like a person's name, with the last word for the family. */
const institution =
  /^(?:Organi[sz]ation|Institute|Agency|Ministry|Commission|Association|Society|Bank|Department|Council|Office|Group|Committee|Foundation|Union|Nations|University|Cent(?:re|er)|Fund|Board|Bureau|Network|Service|Survey|Team|Consortium|Collaboration|Academy|College|Federation|Authority|Administration),/;

/**
 * The authors a reference begins with, where they are written in one of the usual ways: `Doe, J., & Roe, A.`, `Doe J, Roe A`,
 * `J. Doe and A. Roe`, `Doe, Jane, and Alan Roe`, `Jane Doe, Alan Roe`; `null` for any other text.
 */
export function readAuthors(text: string): AuthorList | null {
  for (const form of Object.values(forms)) {
    const list = readList(text, form);
    if (list && isEnd(text.slice(list.length), form[0]) && !institution.test(list.authors[0]!)) return list;
  }
  return null;
}

function readList(text: string, first: Form): AuthorList | null {
  const authors: string[] = [];
  let at = 0;
  for (let next = authorAt(text, 0, [first]); next;) {
    authors.push(next.name);
    at = next.end;
    const behind = matchAt(separator, text, at);
    if (behind === null) break;
    next = authorAt(text, behind, followers[first[0]]!);
    if (!next) {
      const named = matchAt(group, text, behind);
      if (named === null) break;
      authors.push(text.slice(behind, named));
      at = named;
      break;
    }
  }
  if (authors.length === 0) return null;
  // The full stop behind `Roe A.` ends the list.
  if (first[0] === 'Doe JA') authors.push(authors.pop()!.replace(/(, \p{Lu}{1,4})\.$/u, '$1'));
  at = matchAt(others, text, at) ?? at;
  at = matchAt(editors, text, at) ?? at;
  return { authors, length: text[at - 1] === '.' ? at - 1 : at };
}

function authorAt(text: string, at: number, allowed: readonly Form[]): { name: string; end: number } | null {
  for (const [, pattern] of allowed) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const { family, given, suffix } = found.groups!;
    const name = personName({ family: family!, given: given!, suffix: suffix?.replace(/^,? /, '') ?? null });
    return { name, end: at + found[0].length };
  }
  return null;
}

/** What has to stand behind the authors: of full names, which might be any words, more than a comma. */
function isEnd(rest: string, form: string): boolean {
  if (form.includes('Jane'))
    return /^\s?(?:[.:]|\(\d{4}|,? ?["“‘„«]|, ?\(?(?:1[6-9]|20)\d\d)/.test(rest) || rest === '';
  return /^(?:[\s.,:;(]|$)/.test(rest);
}

function matchAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && found[0] !== '' ? at + found[0].length : null;
}
