import { isCommonWord } from '../../text/common-words.ts';
import { nameBeginnings, nameHeads } from '../../text/name-heads.ts';
import { singular } from '../../text/singular.ts';
import type { CaseOf } from './case-of.ts';

/** A written form of a concept, with how often it occurs. */
export interface WrittenForm {
  form: string;
  times: number;
  /** Times its capitals are part of the name; times only that of its first word may not be; times a definition has them. */
  meant: number;
  start: number;
  defined: number;
}

const byCount = ([a, n]: [string, number], [b, m]: [string, number]): number => m - n || (a < b ? -1 : 1);
const add = (counts: Map<string, number>, key: string, count: number): Map<string, number> =>
  counts.set(key, (counts.get(key) ?? 0) + count);
const mostOf = (counts: ReadonlyMap<string, number>): string | undefined => [...counts].sort(byCount)[0]?.[0];

/**
 * The name to show: the commonest full form, with the capitals of most of its occurrences within sentences, in the singular
 * unless it is a name that is only written in the plural ("Rocky Mountains").
 */
export function chooseLabel(forms: readonly WrittenForm[], caseOf: CaseOf): string {
  const plainForms = forms.map((one) => ({ ...one, form: plain(one.form) })).filter(({ form }) => form !== '');
  const full = plainForms.filter(({ form }) => !isShort(form));
  const counts = new Map<string, number>();
  for (const { form, times } of full.length > 0 ? full : plainForms) add(counts, wordsOf(form), times);
  const words = mostOf(counts);
  const own = plainForms.filter(({ form }) => wordsOf(form) === words);
  return own.length > 0 ? ending(own, capitalsOf(own, caseOf)) : '';
}

/** What the forms that differ in case and number only have in common. */
export const wordsOf = (form: string): string => inSingular(form).toLowerCase();

/** The commonest way to write some forms, in the singular: by the occurrences within sentences, else by definitions, else by those that begin a sentence. */
function capitalsOf(forms: readonly WrittenForm[], caseOf: CaseOf): string {
  const votes = new Map<string, number>();
  for (const { form, meant } of forms) if (meant > 0) add(votes, inSingular(form), meant);
  if (votes.size === 0) for (const { form, defined } of forms) if (defined > 0) add(votes, inSingular(form), defined);
  if (votes.size === 0)
    for (const { form, start } of forms) if (start > 0) add(votes, inSingular(withFirstWord(form, caseOf)), start);
  if (votes.size === 0) for (const { form, times } of forms) add(votes, inSingular(inCaseOf(form, caseOf)), times);
  const ways = [...votes].sort(byCount);
  const even = ways.filter(([, count]) => count === ways[0]![1]);
  return (even.find(([way]) => way === inCaseOf(way, caseOf)) ?? even[0]!)[0];
}

/** A name that is written in the singular at least this often, against the plural, is singular. */
const singularShare = 0.25;

/** The form in its usual number: the singular, but a name keeps the ending of most of its forms. */
function ending(forms: readonly WrittenForm[], label: string): string {
  const last = lastWord(label);
  if (!last || !/^\p{Lu}\p{Ll}+$/u.test(last)) return label;
  const noun = last.toLowerCase();
  if (label.includes(' ') && isCommonWord(noun) && !nameHeads.has(noun)) return label;
  const counts = new Map<string, number>();
  for (const { form, times } of forms) add(counts, lastWord(form)?.toLowerCase() ?? '', times);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const asLabel = counts.get(last.toLowerCase()) ?? 0;
  if (asLabel > all * singularShare) return label;
  return label.slice(0, label.length - last.length) + last[0]! + mostOf(counts)!.slice(1);
}

/** The other names, commonest first, without those that differ from the label or each other in case or number only. */
export function chooseAliases(forms: readonly WrittenForm[], label: string, caseOf: CaseOf): string[] {
  const merged = new Map<string, number>();
  for (const { form, times, meant } of forms) {
    const bare = plain(form);
    add(merged, inSingular(meant > 0 ? bare : inCaseOf(bare, caseOf)), times);
  }
  const seen = new Set([label.toLowerCase()]);
  return [...merged]
    .sort(byCount)
    .map(([alias]) => alias)
    .filter((alias) => alias !== '' && !seen.has(alias.toLowerCase()) && seen.add(alias.toLowerCase()));
}

/**
 * The short form as the name of what a paper introduces, where it is coined with small letters inside ("LaVCa"), or the paper
 * uses it as often as the long form (more often if it has four letters or fewer); else `null`.
 */
export function ownName(forms: readonly WrittenForm[]): string | null {
  const shorts = new Map<string, number>();
  let long = 0;
  for (const { form, times } of forms) {
    if (isShort(form)) add(shorts, inSingular(form), times);
    else long += times;
  }
  const name = mostOf(shorts);
  if (name === undefined) return null;
  const isCoined = /\p{Ll}/u.test(name) || name.length > 4;
  return shorts.get(name)! >= (isCoined ? long : long + 1) || /\p{Ll}\p{Lu}/u.test(name) ? name : null;
}

/** Whether a form is a short one: one word with a capital behind its beginning. */
export const isShort = (form: string): boolean => !form.includes(' ') && /^.+\p{Lu}/u.test(form) && form.length <= 12;

/** No parentheses inside, no line ends. */
function plain(form: string): string {
  const end = form.lastIndexOf(')') + 1; // behind it no parenthesis is closed
  const bare = form.slice(0, end).replace(/(?<!\s)\s*\([^)]*\)/g, '') + form.slice(end);
  return bare.replace(/\s+/g, ' ').trim();
}

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}^_]|-\p{Lu}{2}|-\p{Lu}\p{Ll}*\p{Lu})/gu;
/** Not the first half of a name with a hyphen: "Brain-JEPA". */
const anyWord = /(?<![\p{L}\p{N}])\p{L}\p{Ll}+(?![\p{L}\p{N}^_]|-\p{Lu}{2}|-\p{Lu}\p{Ll}*\p{Lu})/gu;

/** A form with the capitals that the papers give its words; the name of a place or an organisation keeps its own. */
const inCaseOf = (form: string, caseOf: CaseOf): string =>
  isWholeName(form, caseOf)
    ? form
    : form.replace(anyWord, (word) => {
        const lower = word.toLowerCase();
        return caseOf(lower) === 'small' ? lower : lower[0]!.toUpperCase() + lower.slice(1);
      });

/** "European Space Agency", "Rocky Mountains": all in capitals, with a name first and a word last that names end in. */
function isWholeName(form: string, caseOf: CaseOf): boolean {
  const words = form.split(' ');
  const last = words.at(-1)!;
  if (words.length < 2 || !/^\p{Lu}/u.test(last) || !nameHeads.has(singular(last.toLowerCase()))) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(form) && (caseOf(words[0]!.toLowerCase()) === 'capital' || nameBeginnings.has(words[0]!))
  );
}

/** The same with its first word only, whose capital may begin a sentence. */
function withFirstWord(form: string, caseOf: CaseOf): string {
  const others = form
    .split(' ')
    .slice(1)
    .filter((word) => word.length > 3);
  if (isWholeName(form, caseOf) || (others.length > 1 && others.every((word) => /^\p{Lu}/u.test(word)))) return form;
  const first = form.match(capitalised)?.[0];
  return first && form.startsWith(first) && caseOf(first.toLowerCase()) === 'small'
    ? first.toLowerCase() + form.slice(first.length)
    : form;
}

const lastWord = (form: string): string | undefined => /(?<![\p{L}\p{N}'’])[\p{L}\p{N}'’]+$/u.exec(form)?.[0];

/** A form with its head in the singular: its last word, or that before "of". */
function inSingular(form: string): string {
  const of = form.indexOf(' of ');
  if (of > 0) return inSingular(form.slice(0, of)) + form.slice(of);
  const last = lastWord(form);
  if (!last) return form;
  const start = form.slice(0, form.length - last.length);
  if (/^\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}]s$/u.test(last)) return start + last.slice(0, -1);
  if (/^\p{Ll}+$/u.test(last)) return start + singular(last);
  if (!/^\p{Lu}\p{Ll}+$/u.test(last)) return form;
  const one = singular(last.toLowerCase());
  return start + last[0]! + one.slice(1);
}
