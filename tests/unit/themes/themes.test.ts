import { describe, expect, test } from 'vitest';
import { findThemes } from '../../../src/themes/index.ts';
import { findCommunities } from '../../../src/themes/communities.ts';
import { chooseColours } from '../../../src/themes/colour.ts';
import { toHex } from '../../../src/themes/palette.ts';
import { seeded } from '../../../src/build/random.ts';
import type { Concept, EdgeTable } from '../../../src/model/index.ts';

const none: EdgeTable = { source: [], target: [], weight: [] };

/** Papers in `groups` groups, in turn; each names seven concepts of its group's twenty, a share of them of any group instead. */
function planted(groups: number, papersEach: number, { mixing = 0, seed = 7 } = {}) {
  const about: EdgeTable = { source: [], target: [], weight: [] };
  const random = seeded(seed);
  const papers = groups * papersEach;
  for (let paper = 0; paper < papers; paper++) {
    const own = new Set<number>();
    while (own.size < 7) {
      const group = random() < mixing ? Math.floor(random() * groups) : paper % groups;
      own.add(group * 20 + Math.floor(random() * 20));
    }
    for (const concept of [...own].sort((a, b) => a - b)) {
      about.source.push(paper);
      about.target.push(concept);
      about.weight.push(0.8);
    }
  }
  const count = (concept: number) => about.target.filter((target) => target === concept).length;
  const concepts = Array.from({ length: groups * 20 }, (_, i): Concept => ({
    id: `c${i}`,
    label: `concept${i} of${i}`,
    aliases: [],
    common: false,
    type: null,
    papers: count(i),
    score: 1,
  }));
  return { network: { mentions: about, related: none }, concepts, papers };
}

describe('themes', () => {
  test('planted groups are found back', () => {
    const { network, concepts, papers } = planted(4, 12);
    const { themes } = findThemes(network, concepts, null, papers, seeded(1));
    expect(themes.themes).toHaveLength(4);
    for (let paper = 0; paper < papers; paper++) expect(themes.ofPaper[paper]).toBe(themes.ofPaper[paper % 4]);
    for (const concept of new Set(network.mentions.target))
      expect(themes.ofConcept[concept]).toBe(themes.ofPaper[Math.floor(concept / 20)]);
    expect(themes.themes.every((theme) => theme.stability > 0.9)).toBe(true);
  });

  test('a theme is named from concepts of at least two of its papers, and no two alike', () => {
    const { network, concepts, papers } = planted(3, 9);
    const { themes } = findThemes(network, concepts, null, papers, seeded(1));
    const names = themes.themes.map((theme) => theme.name);
    expect(new Set(names).size).toBe(3);
    for (const theme of themes.themes) {
      for (const part of theme.name.split(' · ')) {
        const concept = concepts.findIndex(({ label }) => label === part);
        const holders = network.mentions.source.filter(
          (paper, row) => network.mentions.target[row] === concept && themes.ofPaper[paper] === theme.id,
        );
        expect(holders.length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('a paper that shares nothing is in no theme', () => {
    const { network, concepts, papers } = planted(2, 6);
    const lonely: EdgeTable = {
      source: [...network.mentions.source, papers],
      target: [...network.mentions.target, concepts.length],
      weight: [...network.mentions.weight, 1],
    };
    const more = [
      ...concepts,
      { id: 'x', label: 'x', aliases: [], common: false, type: null, papers: 1, score: 1 } satisfies Concept,
    ];
    const { themes } = findThemes({ mentions: lonely, related: none }, more, null, papers + 1, seeded(1));
    expect(themes.ofPaper[papers]).toBeNull();
    expect(themes.ofConcept.at(-1)).toBeNull();
  });

  test('no papers, no themes', () => {
    expect(findThemes({ mentions: none, related: none }, [], null, 0, seeded(1)).themes.themes).toEqual([]);
  });

  test('disconnected parts are never one community', () => {
    const edges: EdgeTable = { source: [0, 2], target: [1, 3], weight: [1, 1] };
    const { of, count } = findCommunities(edges, 5, seeded(1));
    expect([...of]).toEqual([0, 0, 1, 1, -1]);
    expect(count).toBe(2);
  });
});

/** Adjusted for chance, how much two partitions agree (Hubert & Arabie 1985); papers without a theme stand alone. */
function adjustedRand(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  const choose = (n: number) => (n * (n - 1)) / 2;
  const pairs = (keys: readonly string[]) =>
    [...keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<string, number>()).values()]
      .map(choose)
      .reduce((sum, count) => sum + count, 0);
  const own = (theme: number | null, paper: number) => (theme === null ? `alone ${paper}` : `${theme}`);
  const [x, y] = [a.map(own), b.map(own)];
  const [both, inA, inB] = [pairs(x.map((key, at) => `${key} ${y[at]}`)), pairs(x), pairs(y)];
  const expected = (inA * inB) / choose(a.length);
  return (both - expected) / ((inA + inB) / 2 - expected);
}

describe('how fine themes are', () => {
  const turns = (groups: number, papers: number) => Array.from({ length: papers }, (_, paper) => paper % groups);

  // Adjusted Rand index to be reached at least, by how often a concept is of any group.
  test.each([
    { groups: 3, each: 12, mixing: 0, least: 1 },
    { groups: 8, each: 20, mixing: 0, least: 1 },
    { groups: 8, each: 20, mixing: 0.2, least: 0.9 },
    { groups: 8, each: 20, mixing: 0.4, least: 0.35 },
    { groups: 8, each: 60, mixing: 0.2, least: 0.95 },
    { groups: 8, each: 60, mixing: 0.4, least: 0.6 },
  ])('$groups planted themes of $each papers, mixed by $mixing', ({ groups, each, mixing, least }) => {
    const { network, concepts, papers } = planted(groups, each, { mixing });
    const { themes } = findThemes(network, concepts, null, papers, seeded(1));
    expect(adjustedRand(themes.ofPaper, turns(groups, papers))).toBeGreaterThanOrEqual(least);
    expect(themes.structure.verdict).not.toBe('none');
  });

  test('as many as asked for, where the papers allow', () => {
    const { network, concepts, papers } = planted(8, 20, { mixing: 0.3 });
    for (const themes of [1, 2, 3, 5, 8, 13]) {
      const found = findThemes(network, concepts, null, papers, seeded(1), { themes });
      expect(found.themes.themes).toHaveLength(themes);
    }
  });

  test('a lower resolution gives fewer', () => {
    const { network, concepts, papers } = planted(8, 20, { mixing: 0.3 });
    const count = (resolution: number) =>
      findThemes(network, concepts, null, papers, seeded(1), { resolution }).themes.themes.length;
    expect(count(0.3)).toBeLessThan(count(2));
    expect(count(2)).toBeLessThan(count(8));
  });

  test('every theme lies in one broader theme, and these are fewer', () => {
    const { network, concepts, papers } = planted(8, 20, { mixing: 0.2 });
    const { themes, groups } = findThemes(network, concepts, null, papers, seeded(1)).themes;
    expect(groups.length).toBeLessThan(themes.length);
    expect(groups.flatMap((group) => group.themes).sort((a, b) => a - b)).toEqual(themes.map(({ id }) => id));
    for (const group of groups) for (const theme of group.themes) expect(themes[theme]!.group).toBe(group.id);
    expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
  });
});

describe('what themes can be relied on for', () => {
  const { network, concepts, papers } = planted(5, 16, { mixing: 0.25 });
  const { themes, ties } = findThemes(network, concepts, null, papers, seeded(1));

  test('a theme hangs together', () => {
    for (const { id, papers: own } of themes.themes) {
      const reached = new Set([own[0]!]);
      for (let before = 0; before < reached.size;) {
        before = reached.size;
        ties.source.forEach((a, row) => {
          const b = ties.target[row]!;
          if (themes.ofPaper[a] !== id || themes.ofPaper[b] !== id) return;
          if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
        });
      }
      expect(reached.size).toBe(own.length);
    }
  });

  test('degrees add up to 1, and most papers belong most to their own theme', () => {
    const { papersByDegree: degrees } = themes;
    const sums = new Map<number, number>();
    let most = 0;
    const best = new Map<number, [degree: number, theme: number]>();
    degrees.source.forEach((paper, row) => {
      const degree = degrees.weight[row]!;
      sums.set(paper, (sums.get(paper) ?? 0) + degree);
      if (degree > (best.get(paper)?.[0] ?? 0)) best.set(paper, [degree, degrees.target[row]!]);
    });
    for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 3);
    for (const [paper, [, theme]] of best) if (themes.ofPaper[paper] === theme) most++;
    expect(most / papers).toBeGreaterThan(0.85);
  });

  test('the numbering of concepts changes nothing', () => {
    const last = concepts.length - 1;
    const about = network.mentions;
    const rows = about.source.map((paper, row) => ({ paper, concept: last - about.target[row]!, weight: 0.8 }));
    rows.sort((a, b) => a.paper - b.paper || a.concept - b.concept);
    const renumbered: EdgeTable = {
      source: rows.map((row) => row.paper),
      target: rows.map((row) => row.concept),
      weight: rows.map((row) => row.weight),
    };
    const again = findThemes({ mentions: renumbered, related: none }, concepts.toReversed(), null, papers, seeded(1));
    expect(adjustedRand(again.themes.ofPaper, themes.ofPaper)).toBe(1);
  });

  test('other seeds find nearly the same', () => {
    for (const seed of [2, 3, 4]) {
      const other = findThemes(network, concepts, null, papers, seeded(seed)).themes.ofPaper;
      expect(adjustedRand(other, themes.ofPaper)).toBeGreaterThan(0.9);
    }
  });

  test('concepts dealt at random are said to have no structure', () => {
    for (const papers of [12, 60, 200]) {
      const random = seeded(papers);
      const chance: EdgeTable = { source: [], target: [], weight: [] };
      for (let paper = 0; paper < papers; paper++) {
        const own = new Set<number>();
        while (own.size < 8) own.add(Math.floor(random() ** 2 * concepts.length));
        for (const concept of [...own].sort((a, b) => a - b)) {
          chance.source.push(paper);
          chance.target.push(concept);
          chance.weight.push(0.8);
        }
      }
      const { structure } = findThemes({ mentions: chance, related: none }, concepts, null, papers, seeded(1)).themes;
      expect(structure.verdict).toBe('none');
    }
  });

  test('one paper, and papers that are all alike, make no theme', () => {
    const one = findThemes(
      { mentions: { source: [0], target: [0], weight: [1] }, related: none },
      concepts,
      null,
      1,
      seeded(1),
    );
    expect(one.themes.themes).toEqual([]);
    expect(one.themes.ofPaper).toEqual([null]);
    const source = Array.from({ length: 30 }, (_, row) => Math.floor(row / 3));
    const alike = { source, target: source.map((_, row) => row % 3), weight: source.map(() => 1) };
    const { themes } = findThemes({ mentions: alike, related: none }, concepts, null, 10, seeded(1)).themes;
    expect(themes).toHaveLength(0);
  });
});

describe('colours', () => {
  test('are all different, and valid', () => {
    for (const count of [1, 6, 12, 16]) {
      const colours = chooseColours(Array.from({ length: count }, () => new Set<number>()));
      expect(new Set(colours).size).toBe(count);
      for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  test('OKLCH is turned into the sRGB that its author gives', () => {
    expect(toHex({ l: 1, c: 0, h: 0 })).toBe('#ffffff');
    expect(toHex({ l: 0.627955, c: 0.257683, h: 29.2339 })).toBe('#ff0000');
  });
});
