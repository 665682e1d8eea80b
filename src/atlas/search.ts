import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Atlas } from '../model/index.ts';
import type { Item } from './lookup.ts';

/** The hits of one kind, best first. */
export interface HitGroup {
  kind: Item['kind'];
  hits: Item[];
}

/** What a search found. `near`: nothing has that name, these come nearest. */
export interface Found {
  groups: HitGroup[];
  near: boolean;
}

/** Searches as one types; the text may be half a word, misspelt, or an alias. */
export type Search = (text: string) => Found;

interface Entry {
  kind: Item['kind'];
  index: number;
  id: number;
  name: string;
  also: string;
  /** How much stands behind it: a concept of many papers goes before one of few. */
  weight: number;
}

const most: Record<Item['kind'], number> = { theme: 3, concept: 6, paper: 5 };
const whileTyping: SearchOptions = {
  combineWith: 'AND',
  prefix: true,
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
};
const nearest: SearchOptions = { combineWith: 'OR', prefix: true, fuzzy: 0.45, maxFuzzy: 5 };

const made = new WeakMap<Atlas, Search>();

/** The search of an atlas, whose index is made when it is first asked for. */
export function searchIn(atlas: Atlas): Search {
  const search = made.get(atlas) ?? createSearch(atlas);
  made.set(atlas, search);
  return search;
}

/** Indexes papers, concepts with their aliases, and themes. */
export function createSearch(atlas: Atlas): Search {
  const entries: Omit<Entry, 'id'>[] = [
    ...atlas.themes.themes.map(({ name, papers }, index) => ({
      ...{ kind: 'theme' as const, index, name, also: '' },
      weight: 1.2 + 0.1 * Math.log2(1 + papers.length),
    })),
    ...atlas.concepts.map(({ label, aliases, papers }, index) => ({
      ...{ kind: 'concept' as const, index, name: label, also: aliases.join(' ') },
      weight: 1 + 0.35 * Math.log2(papers || 1),
    })),
    ...atlas.papers.map(({ title, authors }, index) => ({
      ...{ kind: 'paper' as const, index, name: title, also: authors.join(' ') },
      weight: 1,
    })),
  ];
  const index = new MiniSearch<Entry>({
    fields: ['name', 'also'],
    processTerm: (term) => fold(term) || null,
    searchOptions: { boost: { name: 1.5 }, boostDocument: (id) => entries[id as number]!.weight },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));

  return (text) => {
    if (!text.trim()) return { groups: [], near: false };
    const exact = fold(text.trim());
    const hits = index.search(text, whileTyping);
    const near = hits.length === 0;
    const ranked = (near ? index.search(text, nearest) : hits).map(({ id, score }) => {
      const entry = entries[id as number]!;
      return { entry, score: fold(entry.name) === exact ? score + 1000 : score };
    });
    ranked.sort((a, b) => b.score - a.score || a.entry.index - b.entry.index);
    const groups: HitGroup[] = [];
    for (const { entry } of ranked) {
      let group = groups.find(({ kind }) => kind === entry.kind);
      if (!group) groups.push((group = { kind: entry.kind, hits: [] }));
      const limit = near ? 3 : most[entry.kind];
      if (group.hits.length < limit) group.hits.push({ kind: entry.kind, index: entry.index });
    }
    return { groups, near };
  };
}

/** Lower case, without accents. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
