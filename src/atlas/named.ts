import type { Concept } from '../model/index.ts';
import { normalForm } from '../text/normal-form.ts';
import { tokenise } from '../text/token.ts';

/**
 * Finds concepts by name: label or alias, whatever the number, hyphens and case (but for short names in capitals). Of several
 * it is the one of most papers, a label before an alias.
 * @returns the index of a name's concept, or `null`
 */
export function conceptFinder(concepts: readonly Concept[]): (name: string) => number | null {
  const index = new Map<string, number>();
  const note = (name: string, concept: number) => {
    const form = formOf(name);
    if (form && !index.has(form)) index.set(form, concept);
  };
  concepts.forEach(({ label }, concept) => note(label, concept));
  concepts.forEach(({ aliases }, concept) => aliases.forEach((alias) => note(alias, concept)));
  return (name) => index.get(formOf(name)) ?? null;
}

const formOf = (name: string): string => normalForm(tokenise(name));
