import {
  finish,
  round,
  themeDefaults,
  type Concept,
  type EdgeTable,
  type FoundThemes,
  type Network,
  type Profiles,
  type Steps,
  type ThemeGroup,
} from '../model/index.ts';
import { tieSteps, type AffinityOptions } from './affinity.ts';
import type { Communities } from './communities.ts';
import { conceptsByDegree, papersByDegree } from './degree.ts';
import { describeTheme } from './describe.ts';
import { broaderThemes } from './groups.ts';
import { homesOfConcepts } from './home.ts';
import { levelSteps, type LevelOptions } from './level.ts';
import { centrality, cohesions, stabilities } from './measure.ts';
import { modularity } from './modularity.ts';
import { nameGroups, nameThemes, papersCounter, tellingConcepts } from './name.ts';
import { measureStructure } from './structure.ts';

export { colourThemes } from './colour.ts';
export { keepThemes, matchThemes, type KeptThemes, type Wanted } from './known.ts';

export interface ThemeOptions extends AffinityOptions, LevelOptions {}

/** What the themes stage makes. */
export interface ThemeResult {
  themes: FoundThemes;
  /** The ties between papers that the themes were found in; the layout uses them too. */
  ties: EdgeTable;
}

/**
 * Themes: communities of papers tied by shared concepts and by what else their texts share, and each concept with the theme
 * whose papers are most about it. Papers and concepts that share nothing with any other paper get none.
 */
export const findThemes = (...given: Parameters<typeof themeSteps>): ThemeResult => finish(themeSteps(...given));

/** {@link findThemes} in steps. */
export function* themeSteps(
  network: Network,
  concepts: readonly Concept[],
  profiles: Profiles | null,
  papers: number,
  random: () => number,
  options: Partial<ThemeOptions> = {},
): Steps<ThemeResult> {
  const settings: ThemeOptions = { ...themeDefaults, ...options };
  const about = network.mentions;
  const ties = yield* tieSteps(withoutCommon(about, concepts), papers, profiles, settings);
  const communities = bySize(yield* levelSteps(ties, papers, random, settings));
  yield;
  const { count } = communities;
  const ofPaper = Array.from(communities.of, (community) => (community < 0 ? null : community));
  const ofConcept = homesOfConcepts(about, ofPaper, concepts.length, count);
  const between: EdgeTable = {
    source: ties.source.map((paper) => ofPaper[paper]!),
    target: ties.target.map((paper) => ofPaper[paper]!),
    weight: ties.weight,
  };
  const papersOf: number[][] = Array.from({ length: count }, () => []);
  ofPaper.forEach((theme, paper) => theme !== null && papersOf[theme]!.push(paper));
  const sizes = papersOf.map(({ length }) => length);
  const groups = broaderThemes(between, sizes);
  const telling = tellingConcepts(about, ofPaper, concepts, count);
  const papersWith = papersCounter(about, ofPaper);
  const names = nameThemes(telling, concepts, papersWith);
  const [stability, cohesion, central] = [
    stabilities(ties, communities),
    cohesions(between, count),
    centrality(ties, ofPaper),
  ];
  const themes = papersOf.map((own, id): FoundThemes['themes'][number] => {
    const shares = telling[id]!.map(({ concept }) => ({ concept, papers: papersWith(id, concept) }));
    return {
      id,
      name: names[id]!,
      description: describeTheme(shares, own.length, concepts),
      concepts: telling[id]!.map(({ concept }) => concept).filter((concept) => ofConcept[concept] === id),
      papers: own.sort((a, b) => central[b]! - central[a]! || a - b),
      stability: stability[id]!,
      cohesion: cohesion[id]!,
      group: groups.findIndex((group) => group.includes(id)),
    };
  });
  const groupNames = nameGroups(groups, about, ofPaper, concepts);
  yield;
  return {
    themes: {
      themes,
      groups: groups.map((own, id): ThemeGroup => ({ id, name: groupNames[id]!, themes: own })),
      ofPaper,
      ofConcept,
      papersByDegree: papersByDegree(ties, ofPaper),
      conceptsByDegree: conceptsByDegree(about, ofPaper, concepts.length),
      modularity: round(modularity(ties, communities.of), 4),
      structure: measureStructure(about, papers, profiles, random, settings),
    },
    ties,
  };
}

/** The rows of concepts that set papers apart. */
function withoutCommon(about: EdgeTable, concepts: readonly Concept[]): EdgeTable {
  const rows = [...about.target.keys()].filter((row) => !concepts[about.target[row]!]!.common);
  const pick = (column: readonly number[]): number[] => rows.map((row) => column[row]!);
  return { source: pick(about.source), target: pick(about.target), weight: pick(about.weight) };
}

/** Numbers communities from the largest to the smallest, ties by their first paper. */
function bySize(found: Communities): Communities {
  const size = new Uint32Array(found.count);
  for (const community of found.of) if (community >= 0) size[community]!++;
  const order = Array.from(size.keys()).sort((a, b) => size[b]! - size[a]! || a - b);
  const rank = new Int32Array(found.count);
  order.forEach((community, at) => (rank[community] = at));
  return { ...found, of: found.of.map((community) => (community < 0 ? -1 : rank[community]!)) };
}
