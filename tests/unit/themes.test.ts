import { describe, expect, test } from 'vitest';
import { findThemes } from '../../src/themes/index.ts';
import { findCommunities } from '../../src/themes/communities.ts';
import { colourThemes, palette, toHex } from '../../src/themes/colour.ts';
import { seeded } from '../../src/pipeline/random.ts';
import type { Concept, EdgeTable, Network } from '../../src/model/index.ts';

const none: EdgeTable = { source: [], target: [], weight: [] };

/** Papers in `groups` groups; each names three of its group's six concepts and one that all groups share. */
function planted(groups: number, papersEach: number): { network: Network; concepts: Concept[]; papers: number } {
  const about: EdgeTable = { source: [], target: [], weight: [] };
  const random = seeded(7);
  const papers = groups * papersEach;
  for (let paper = 0; paper < papers; paper++) {
    const group = paper % groups;
    const own = new Set([groups * 6]);
    while (own.size < 4) own.add(group * 6 + Math.floor(random() * 6));
    for (const concept of [...own].sort((a, b) => a - b)) {
      about.source.push(paper);
      about.target.push(concept);
      about.weight.push(0.8);
    }
  }
  const count = (concept: number) => about.target.filter((target) => target === concept).length;
  const concepts = Array.from({ length: groups * 6 + 1 }, (_, i): Concept => ({
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
    const { themes } = findThemes(network, concepts, papers, seeded(1));
    expect(themes.themes).toHaveLength(4);
    for (let paper = 0; paper < papers; paper++) expect(themes.ofPaper[paper]).toBe(themes.ofPaper[paper % 4]);
    for (let concept = 0; concept < 24; concept++)
      expect(themes.ofConcept[concept]).toBe(themes.ofPaper[Math.floor(concept / 6)]);
    expect(themes.themes.every((theme) => theme.stability > 0.9)).toBe(true);
  });

  test('a theme is named from concepts of at least two of its papers, and no two alike', () => {
    const { network, concepts, papers } = planted(3, 9);
    const { themes } = findThemes(network, concepts, papers, seeded(1));
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
    const { themes } = findThemes({ mentions: lonely, related: none }, more, papers + 1, seeded(1));
    expect(themes.ofPaper[papers]).toBeNull();
    expect(themes.ofConcept.at(-1)).toBeNull();
  });

  test('no papers, no themes', () => {
    expect(findThemes({ mentions: none, related: none }, [], 0, seeded(1)).themes.themes).toEqual([]);
  });

  test('disconnected parts are never one community', () => {
    const edges: EdgeTable = { source: [0, 2], target: [1, 3], weight: [1, 1] };
    const { of, count } = findCommunities(edges, 5, seeded(1));
    expect([...of]).toEqual([0, 0, 1, 1, -1]);
    expect(count).toBe(2);
  });
});

describe('colours', () => {
  test('are all different, and valid', () => {
    for (const count of [1, 6, 12, 16]) {
      const colours = colourThemes(count, none);
      expect(new Set(colours).size).toBe(count);
      for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  test('OKLCH is turned into the sRGB that its author gives', () => {
    expect(toHex({ l: 1, c: 0, h: 0 })).toBe('#ffffff');
    expect(toHex({ l: 0.627955, c: 0.257683, h: 29.2339 })).toBe('#ff0000');
    expect(palette(3)).toHaveLength(3);
  });
});
