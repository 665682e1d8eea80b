import type { Atlas } from '../../model/index.ts';
import { itemsOf, themeOf, type Item, type NodeItem, type Selection } from '../../atlas/lookup.ts';
import { count } from '../../words/count.ts';
import { dateInWords } from '../../words/facts.ts';

/** What something is called: a title, a label, a name, two of them; `Untitled` where a record has none. */
export function nameInWords(atlas: Atlas, selection: Selection): string {
  if (selection.kind === 'matrix') return 'How the themes overlap';
  const joint = { edge: ' – ', overlap: ' × ', path: ' → ' };
  const names = itemsOf(selection).map((item) => nameOf(atlas, item));
  return names.join(selection.kind in joint ? joint[selection.kind as keyof typeof joint] : '');
}

/** A paper or concept in a breath, for who can't see it: what it is, its name, its size, its theme. */
export function itemInFull(atlas: Atlas, item: NodeItem): string {
  const theme = atlas.themes.themes[themeOf(atlas, item) ?? -1]?.name;
  const paper = item.kind === 'paper' ? dateInWords(atlas.papers[item.index]!) : null;
  const concept = item.kind === 'concept' ? count(atlas.concepts[item.index]!.papers, 'paper') : null;
  const parts = [nameInWords(atlas, item), item.kind, paper, concept, theme ? `theme ${theme}` : 'in no theme'];
  return parts.filter(Boolean).join(', ');
}

function nameOf(atlas: Atlas, { kind, index }: Item): string {
  if (kind === 'paper') return atlas.papers[index]!.title || 'Untitled';
  return kind === 'concept' ? atlas.concepts[index]!.label : atlas.themes.themes[index]!.name;
}
