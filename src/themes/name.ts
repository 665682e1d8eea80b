import type { Concept, ConceptType, EdgeTable } from '../model/index.ts';

/** How telling a concept is of a theme. */
export interface Telling {
  concept: number;
  score: number;
}

/** Types that make a better name than others; a theme is about a task or a model rather than about "human". */
const typeWeight: Partial<Record<ConceptType | 'none', number>> = {
  task: 1.15,
  model: 1.1,
  construct: 1,
  method: 1,
  recording: 1,
  'brain-structure': 1,
  disorder: 1,
  entity: 1,
  none: 0.9,
  dataset: 0.6,
  organism: 0.6,
  field: 0.6,
};

/** A common concept names a theme only where there is nothing else. */
const commonWeight = 1e-6;

/**
 * The concepts of each theme, most telling first: class-based tf-idf (Grootendorst 2022) over concepts, a theme being a class,
 * by the weights with which its papers are about them.
 */
export function tellingConcepts(
  about: EdgeTable,
  ofPaper: readonly (number | null)[],
  concepts: readonly Concept[],
  themes: number,
): Telling[][] {
  const inTheme = Array.from({ length: themes }, () => new Map<number, number>());
  const total = new Float64Array(concepts.length);
  const size = new Float64Array(themes);
  about.source.forEach((paper, row) => {
    const theme = ofPaper[paper];
    if (theme === null || theme === undefined) return;
    const concept = about.target[row]!;
    const weight = about.weight[row]!;
    inTheme[theme]!.set(concept, (inTheme[theme]!.get(concept) ?? 0) + weight);
    total[concept]! += weight;
    size[theme]! += weight;
  });
  const mean = size.reduce((sum, s) => sum + s, 0) / Math.max(1, themes);
  return inTheme.map((weights, theme) =>
    [...weights]
      .map(([concept, weight]) => {
        const share = weight / size[theme]!;
        const { type: kind, common } = concepts[concept]!;
        const type = (typeWeight[kind ?? 'none'] ?? 1) * (common ? commonWeight : 1);
        return {
          concept,
          score: share * Math.log(1 + mean / total[concept]!) * type * (weight / total[concept]!) ** 0.5,
        };
      })
      .sort((a, b) => b.score - a.score || a.concept - b.concept),
  );
}

/** A name is made of some of so many of a theme's most telling concepts, those of many papers first. */
const candidates = 15;

/**
 * A name for each theme from its most telling concepts, each of at least two of the theme's papers (one where there are no
 * others); no word twice, no two themes alike.
 */
export function nameThemes(
  telling: readonly Telling[][],
  concepts: readonly Concept[],
  papersWith: (theme: number, concept: number) => number,
): string[] {
  const taken = new Set<string>();
  return telling.map((own, theme) => {
    const often = own
      .filter(({ concept }) => papersWith(theme, concept) >= 2)
      .slice(0, candidates)
      .map(({ concept, score }) => ({ concept, score: score * Math.sqrt(papersWith(theme, concept)) }))
      .sort((a, b) => b.score - a.score || a.concept - b.concept);
    const parts: string[] = [];
    for (const { concept } of often.length > 0 ? often : own) {
      const label = shortName(concepts[concept]!);
      if (parts.some((part) => shareWord(part, label))) continue;
      parts.push(label);
      if (parts.length >= 2 && !taken.has(nameOf(parts))) break;
      if (parts.length === 4) break;
    }
    let name = nameOf(parts) || 'untitled';
    for (let n = 2; taken.has(name); n++) name = `${nameOf(parts)} (${n})`;
    taken.add(name);
    return name;
  });
}

/** A name for each broader theme, from the most telling concepts of all its papers; no two alike. */
export function nameGroups(
  groups: readonly (readonly number[])[],
  about: EdgeTable,
  ofPaper: readonly (number | null)[],
  concepts: readonly Concept[],
): string[] {
  const groupOf = new Map(groups.flatMap((themes, group) => themes.map((theme) => [theme, group] as const)));
  const ofGroup = ofPaper.map((theme) => (theme === null ? null : groupOf.get(theme)!));
  const telling = tellingConcepts(about, ofGroup, concepts, groups.length);
  return nameThemes(telling, concepts, papersCounter(about, ofGroup));
}

const nameOf = (parts: readonly string[]): string => parts.join(' · ');

/** The short form of a long label, where there is one that readers know better than a long word or three. */
function shortName(concept: Concept): string {
  const long = concept.label.includes(' ') ? 24 : 16;
  if (concept.label.length <= long) return concept.label;
  const short = concept.aliases.find((alias) => /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}-]{2,8}$/u.test(alias));
  return short ?? concept.label;
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[\s-]+/));
  return b
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word.length > 2 && words.has(word));
}

/** In how many papers of a theme a concept stands. */
export function papersCounter(
  about: EdgeTable,
  ofPaper: readonly (number | null)[],
): (theme: number, concept: number) => number {
  const counts = new Map<string, number>();
  about.source.forEach((paper, row) => {
    const key = `${ofPaper[paper]} ${about.target[row]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return (theme, concept) => counts.get(`${theme} ${concept}`) ?? 0;
}
