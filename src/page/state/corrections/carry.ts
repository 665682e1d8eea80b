import type { Atlas } from '../../../model/index.ts';
import { edgeBetween, overlapOf, type Item, type NodeItem, type Selection } from '../../../atlas/lookup.ts';
import type { Address } from '../url.ts';

/** An address of one atlas in another of (nearly) the same papers: what it names by its id, themes by their papers. */
export function carryAddress(from: Atlas, to: Atlas, address: Address): Address {
  const find = finder(from, to);
  const offThemes = [...address.filters.offThemes].flatMap((theme) => {
    const there = theme === null ? null : find.theme(theme);
    return theme === null || there !== null ? [there] : [];
  });
  return {
    ...address,
    selection: address.selection && carrySelection(address.selection, find),
    filters: { ...address.filters, offThemes: new Set(offThemes) },
  };
}

/** Where each thing of one atlas is in the other; `null`: nowhere. */
interface Finder {
  paper(index: number): number | null;
  concept(index: number): number | null;
  theme(index: number): number | null;
}

function carrySelection(selection: Selection, find: Finder): Selection | null {
  const item = <T extends Item>({ kind, index }: T): T | null => {
    const there = find[kind](index);
    return there === null ? null : ({ kind, index: there } as T);
  };
  switch (selection.kind) {
    case 'edge': {
      const [a, b] = [item<NodeItem>(selection.a), item<NodeItem>(selection.b)];
      return a && b ? edgeBetween(a, b) : (a ?? b);
    }
    case 'overlap': {
      const [a, b] = [find.theme(selection.a), find.theme(selection.b)];
      return a !== null && b !== null && a !== b ? overlapOf(a, b) : null;
    }
    case 'path': {
      const [from, to] = [find.concept(selection.from), find.concept(selection.to)];
      return from !== null && to !== null && from !== to ? { kind: 'path', from, to } : null;
    }
    case 'matrix':
      return selection;
    default:
      return item(selection);
  }
}

function finder(from: Atlas, to: Atlas): Finder {
  const papers = new Map(to.papers.map(({ id }, index) => [id, index]));
  const concepts = new Map(to.concepts.map(({ id }, index) => [id, index]));
  const names = new Map<string, number>();
  to.concepts.forEach(({ label, aliases }, index) => {
    for (const name of [label, ...aliases]) if (!names.has(fold(name))) names.set(fold(name), index);
  });
  return {
    paper: (index) => papers.get(from.papers[index]!.id) ?? null,
    concept(index) {
      // What was merged or renamed goes on under another id, and has its old name for an alias.
      const { id, label, aliases } = from.concepts[index]!;
      const named = [label, ...aliases].map((name) => names.get(fold(name)));
      return concepts.get(id) ?? named.find((found) => found !== undefined) ?? null;
    },
    theme(index) {
      const own = from.themes.themes[index]!.papers.flatMap((paper) => papers.get(from.papers[paper]!.id) ?? []);
      const counts = to.themes.themes.map(() => 0);
      for (const paper of own) {
        const theme = to.themes.ofPaper[paper];
        if (theme !== null && theme !== undefined) counts[theme]!++;
      }
      const best = counts.indexOf(Math.max(...counts));
      return best >= 0 && 2 * counts[best]! > own.length ? best : null;
    },
  };
}

const fold = (name: string): string => name.toLowerCase();
