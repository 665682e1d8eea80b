import { activeFilters } from '../facets/index.ts';
import type { Narrowed } from '../facets/narrow.ts';
import type { Look } from '../state/look.ts';
import type { Store } from '../state/store.ts';
import type { Atlas } from '../../model/index.ts';
import { planReveal } from './reveal.ts';
import type { Scene } from './scene.ts';
import type { Choice } from './visibility.ts';

/** What a store's filters leave to be drawn. Read in an effect it comes again when that changes. */
export function chooseFrom({ atlas, reveal }: Scene, store: Store): Choice {
  const [drawn, filteredOut] = [store.drawn.value, store.filteredOut.value];
  if (!activeFilters(store.filters.value)) return { reveal, drawn, filteredOut, emptyThemes: new Set() };
  const narrowed = store.narrowed.value;
  const left = {
    paper: (index: number) => narrowed.paper[index] === 1,
    concept: (index: number) => narrowed.concept[index] === 1,
  };
  const emptyThemes = themesWithout(atlas, narrowed, drawn);
  return { reveal: planReveal(atlas, left), drawn, filteredOut, emptyThemes };
}

/** The themes that nothing is left of, of what is drawn. */
function themesWithout({ themes }: Atlas, { paper, concept }: Narrowed, drawn: Look['drawn']): Set<number> {
  const empty = new Set(themes.themes.keys());
  if (drawn !== 'concepts') paper.forEach((left, index) => left && empty.delete(themes.ofPaper[index] ?? -1));
  if (drawn !== 'papers') concept.forEach((left, index) => left && empty.delete(themes.ofConcept[index] ?? -1));
  return empty;
}
