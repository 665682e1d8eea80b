import type { Atlas } from '../../../model/index.ts';
import { edgeBetween, isNode, isSame, overlapOf, type Item, type Selection } from '../../../atlas/lookup.ts';

const kinds = ['paper', 'concept', 'theme'] as const;

/**
 * A selection as fields of the address, escaped; `''` for none: `concept=replay`; with a second end for an edge
 * (`paper=p1&and=replay`), two themes (`theme=1&and=4`) or a path (`concept=replay&to=maze`); `overlaps=all` for the matrix.
 */
export function selectionToText(atlas: Atlas, selection: Selection | null): string {
  if (!selection) return '';
  switch (selection.kind) {
    case 'edge':
      return `${fieldOf(atlas, selection.a)}&and=${nameOf(atlas, selection.b)}`;
    case 'overlap':
      return `theme=${selection.a}&and=${selection.b}`;
    case 'path':
      return `${fieldOf(atlas, conceptAt(selection.from))}&to=${nameOf(atlas, conceptAt(selection.to))}`;
    case 'matrix':
      return 'overlaps=all';
    default:
      return fieldOf(atlas, selection);
  }
}

/** Reads the selection off the fields of an address; a second end that the atlas does not have is left out; `null` for none. */
export function selectionFromFields(atlas: Atlas, fields: URLSearchParams): Selection | null {
  for (const kind of kinds) {
    const item = itemNamed(atlas, kind, fields.get(kind));
    if (!item) continue;
    if (!isNode(item)) {
      const and = itemNamed(atlas, 'theme', fields.get('and'));
      return and && !isSame(and, item) ? overlapOf(item.index, and.index) : item;
    }
    const to = itemNamed(atlas, 'concept', fields.get('to'));
    if (to && kind === 'concept' && !isSame(to, item)) return { kind: 'path', from: item.index, to: to.index };
    const and = itemNamed(atlas, 'concept', fields.get('and'));
    return and && !isSame(and, item) ? edgeBetween(item, and) : item;
  }
  return fields.has('overlaps') ? { kind: 'matrix' } : null;
}

function conceptAt(index: number): Item {
  return { kind: 'concept', index };
}

function fieldOf(atlas: Atlas, item: Item): string {
  return `${item.kind}=${nameOf(atlas, item)}`;
}

function nameOf(atlas: Atlas, { kind, index }: Item): string {
  if (kind === 'theme') return String(index);
  return encodeURIComponent((kind === 'paper' ? atlas.papers : atlas.concepts)[index]!.id);
}

function itemNamed<Kind extends Item['kind']>(atlas: Atlas, kind: Kind, name: string | null) {
  if (name === null) return null;
  const index = indexOf(atlas, kind, name);
  return index < 0 ? null : { kind, index };
}

function indexOf(atlas: Atlas, kind: Item['kind'], name: string): number {
  if (kind === 'theme') return /^\d+$/.test(name) && atlas.themes.themes[+name] ? +name : -1;
  return (kind === 'paper' ? atlas.papers : atlas.concepts).findIndex(({ id }) => id === name);
}
