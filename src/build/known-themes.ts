import { addressThemes, unmetWish } from '../curation/index.ts';
import { conceptFinder } from '../atlas/named.ts';
import type { Concept, FoundThemes, Notice } from '../model/index.ts';
import { keepThemes, type KeptThemes, type Wanted } from '../themes/index.ts';
import type { BuildOptions } from '../model/index.ts';

/** Themes with the names, colours and places that the curation wishes for, and the colours and places of the map before. */
export function keepKnownThemes(
  found: FoundThemes,
  concepts: readonly Concept[],
  { curation, previous }: Pick<BuildOptions, 'curation' | 'previous'>,
): Omit<KeptThemes, 'unmet'> & { notices: Notice[] } {
  const asked = (curation?.themes.length ?? 0) + previous.length;
  if (asked === 0) return { ...keepThemes(found, []), notices: [] };
  const find = conceptFinder(concepts);
  const { wishes, notices } = curation ? addressThemes(curation, find) : { wishes: [], notices: [] };
  const wanted = wishes.map(({ wish: { name, colour, place }, concepts }): Wanted => ({
    ...{ concepts, colour, place },
    name: name?.text ?? null,
  }));
  const before = previous.flatMap(({ concepts, colour, place }): Wanted[] => {
    const there = [...new Set(concepts.map(find).filter((concept) => concept !== null))];
    return there.length > 0 ? [{ concepts: there, name: null, colour, place }] : [];
  });
  const { unmet, ...kept } = keepThemes(found, wanted, before);
  return { ...kept, notices: [...notices, ...unmet.map((at) => unmetWish(curation!, wishes[at]!.wish))] };
}
