import type { Curation, Notice, ThemeWish } from '../model/index.ts';

/** A wish with the concepts that its theme is to be found by, as indices. */
export interface AddressedWish {
  wish: ThemeWish;
  concepts: number[];
}

/** What a theme is called in messages: by its name, else by its concepts. */
export const nameOfWish = ({ name, concepts }: ThemeWish): string =>
  name ? `"${name.text}"` : concepts.map(({ text }) => `"${text}"`).join(', ');

/**
 * The wishes about themes with their concepts looked up, sorted, so that their order in the file means nothing. Names that no
 * paper uses are noted: a wish has to do without them, and one with no other falls away.
 * @param find the index of the concept that a name means, or `null`
 */
export function addressThemes(
  { file, themes }: Curation,
  find: (name: string) => number | null,
): { wishes: AddressedWish[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const wishes = themes.flatMap((wish): AddressedWish[] => {
    const found = wish.concepts.map(({ text }) => find(text));
    const lost = wish.concepts.filter((_, at) => found[at] === null);
    const concepts = [...new Set(found.filter((concept) => concept !== null))].sort((a, b) => a - b);
    if (lost.length > 0) {
      const names = lost.map(({ text }) => `"${text}"`).join(', ');
      const message =
        concepts.length > 0
          ? `themes ${nameOfWish(wish)}: found by its other concepts, as no paper names ${names}.`
          : `themes ${nameOfWish(wish)}: changes nothing, as no paper names its concepts. Check the spelling, or take it out.`;
      const severity = concepts.length > 0 ? 'info' : 'warning';
      notices.push({ code: 'unused-correction', severity, file, line: lost[0]!.line, message });
    }
    return concepts.length > 0 ? [{ wish, concepts }] : [];
  });
  const key = ({ wish, concepts }: AddressedWish) => JSON.stringify([concepts, wish.name?.text ?? '', wish.colour]);
  return { wishes: wishes.sort((a, b) => (key(a) < key(b) ? -1 : 1)), notices };
}

/** The notice for a wish whose theme is not there. */
export function unmetWish({ file }: Curation, wish: ThemeWish): Notice {
  return {
    code: 'unused-correction',
    severity: 'warning',
    file,
    line: (wish.name ?? wish.concepts[0])?.line ?? null,
    message: `themes ${nameOfWish(wish)}: changes nothing, as no theme is about these concepts. Give it concepts of one theme, or take it out.`,
  };
}
