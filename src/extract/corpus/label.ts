import { singular } from '../../text/singular.ts';

/** A written form and how often it occurs. */
export type Forms = ReadonlyMap<string, number>;

const byCount = ([a, n]: [string, number], [b, m]: [string, number]): number => m - n || (a < b ? -1 : 1);

/**
 * The name to show: the commonest full form, in the singular, in lower case where the corpus writes it (or its words) so.
 * `lower` tells whether a word is also written in lower case.
 */
export function chooseLabel(forms: Forms, lower: (word: string) => boolean): string {
  const spelled = new Map<string, number>();
  for (const [form, count] of forms) {
    const calm = calmCase(plain(form), lower);
    spelled.set(calm, (spelled.get(calm) ?? 0) + count);
  }
  const full = [...spelled].filter(([form]) => !isShort(form));
  const [best] = (full.length > 0 ? full : [...spelled]).sort(byCount);
  return best ? inSingular(best[0]) : '';
}

/** The other names, commonest first, without those that differ from the label or each other in case or number only. */
export function chooseAliases(forms: Forms, label: string, lower: (word: string) => boolean): string[] {
  const merged = new Map<string, number>();
  for (const [form, count] of forms) {
    const alias = inSingular(calmCase(plain(form), lower));
    merged.set(alias, (merged.get(alias) ?? 0) + count);
  }
  const seen = new Set([label.toLowerCase()]);
  return [...merged]
    .sort(byCount)
    .map(([alias]) => alias)
    .filter((alias) => alias !== '' && !seen.has(alias.toLowerCase()) && seen.add(alias.toLowerCase()));
}

/** Whether a form is a short one: one word with a capital behind its beginning. */
export const isShort = (form: string): boolean => !form.includes(' ') && /^.+\p{Lu}/u.test(form) && form.length <= 12;

/** No parentheses inside, no line ends. */
function plain(form: string): string {
  const end = form.lastIndexOf(')') + 1; // behind it no parenthesis is closed
  const bare = form.slice(0, end).replace(/(?<!\s)\s*\([^)]*\)/g, '') + form.slice(end);
  return bare.replace(/\s+/g, ' ').trim();
}

/** "Deep Neural Networks" to "deep neural networks"; "Hebbian learning" and "C. elegans" stay. */
function calmCase(form: string, lower: (word: string) => boolean): string {
  return form.replace(/(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}]+(?![\p{L}\p{N}^_])/gu, (word) =>
    lower(word.toLowerCase()) ? word.toLowerCase() : word,
  );
}

function inSingular(form: string): string {
  const last = /(?<![\p{L}\p{N}'’])[\p{L}\p{N}'’]+$/u.exec(form)?.[0];
  if (!last) return form;
  const one = /^\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}]s$/u.test(last)
    ? last.slice(0, -1)
    : /^\p{Ll}+$/u.test(last)
      ? singular(last)
      : last;
  return form.slice(0, form.length - last.length) + one;
}
