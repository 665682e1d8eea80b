import { describe, expect, test } from 'vitest';
import { bibtexText } from '../../../../src/formats/write/bibtex.ts';
import { graphNodes } from '../../../../src/formats/write/graph.ts';
import { inNumbers, overlapLines } from '../../../../src/formats/write/overlap-text.ts';
import { paperList } from '../../../../src/formats/write/paper-list.ts';
import { reportText } from '../../../../src/formats/write/report.ts';
import { svgText, type Picture, type Words } from '../../../../src/formats/write/svg.ts';
import { themeSection } from '../../../../src/formats/write/theme-section.ts';
import type { Atlas, Bridge, Overlap, Paper } from '../../../../src/model/index.ts';
import { countedAtlas, type Counted } from '../../../fixtures/counted-atlas.ts';
import { noFacts } from '../../../fixtures/no-facts.ts';

const from = (end: number) => Array.from({ length: end }, (_, i) => i);
const paper = (more: Partial<Paper>): Paper => ({ ...noFacts, id: 'p', title: 'Maps', abstract: '', ...more });

test('a list names up to three authors, and the first of more with et al.', () => {
  const line = (authors: string[]) => [...paperList([paper({ authors })])].join('');
  expect(line(['A', 'B', 'C'])).toBe('A, B, C. Maps.\n');
  expect(line(['A', 'B', 'C', 'D'])).toBe('A et al. Maps.\n');
});

test('a BibTeX key has the first word of the title with more than three letters', () => {
  const key = (title: string) =>
    /\{([^,]*),/.exec([...bibtexText([paper({ title, authors: ['A. Bee'], year: 2024 })])].join(''))![1];
  expect(key('The map of maps')).toBe('bee2024maps');
  expect(key('The map of')).toBe('bee2024');
});

test('BibTeX knows the twelve months', () => {
  const months = from(12).map((i) => `2024-${String(i + 1).padStart(2, '0')}-01`);
  const entries = [...bibtexText(months.map((date) => paper({ date })))];
  const found = entries.map((entry) => /month = (\w+),/.exec(entry)?.[1]);
  expect(found.join(' ')).toBe('jan feb mar apr may jun jul aug sep oct nov dec');
  expect(
    [...bibtexText([paper({ date: '2024-13' }), paper({ date: '--02-27' })])].map((e) => /month = \w+/.exec(e)?.[0]),
  ).toEqual([undefined, 'month = feb']);
});

test('what is in no theme is grey in a graph', () => {
  expect([...graphNodes(countedAtlas({ names: [[0]] }))].map(({ color }) => color)).toEqual(['#9aa0a6', '#9aa0a6']);
});

describe('SVG', () => {
  const ink = { colour: '#112233', opacity: 1 };
  const words: Words = {
    ...{
      lines: [
        { text: 'a', width: 6.126 },
        { text: 'b', width: 6 },
      ],
      x: 10.004,
      align: 'start',
      y: 20,
      lineHeight: 14,
    },
    ...{ size: 12, weight: 400, letterSpacing: 0, ink, halo: 0 },
  };
  const map = { left: 0, top: 0, width: 90, height: 60, regions: [], edges: [], marks: [], words: [words] };
  const picture: Picture = {
    width: 90,
    height: 60,
    title: '',
    ground: '#fff',
    family: 'f',
    map,
    legend: { marks: [], words: [] },
  };
  const svg = [...svgText(picture)].join('');

  test('has the baseline of a word 0.35 of its height below its middle, each line below the other', () => {
    expect([...svg.matchAll(/<text x="(.*?)" y="(.*?)"/g)].map(([, x, y]) => [x, y])).toEqual([
      ['10', '24.2'],
      ['10', '38.2'],
    ]);
  });

  test('has numbers of two digits', () => {
    expect(svg).toContain('textLength="6.13"');
  });

  test('says how opaque an ink is only where it is not wholly so', () => {
    expect(svg).not.toContain('opacity');
  });
});

/** An atlas with lists of these lengths, each of which a report cuts. */
function longLists(length: number): Atlas {
  const atlas = countedAtlas({
    names: [from(length), from(length)],
    ofPaper: [0, 1],
    ofConcept: from(length).map(() => 0),
  });
  const at = (i: number) => ({ a: 0, b: 1, index: i });
  const bridge: Bridge = { ...at(0), kind: 'concept', participation: 0, betweenness: 0, score: 0, why: 'so' };
  return {
    ...atlas,
    decisions: {
      joined: from(length).map((concept) => ({ concept, form: `form${concept}`, times: 2, reason: 'spelling' })),
      cuts: from(length).map((i) => ({ form: `cut${i}`, papers: 2, score: 0.126 })),
      suggestions: from(length).map((i) => ({ a: i, b: (i + 1) % length, reason: 'one-letter' })),
    },
    overlaps: {
      pairs: [...from(length).map(() => overlap('overlap')), ...from(length).map(() => overlap('gap'))],
      bridges: from(length).map((index) => ({ ...bridge, index })),
      widespread: [],
    },
  };
}
const overlap = (kind: Overlap['kind'], more: Partial<Overlap> = {}): Overlap => ({
  ...{ a: 0, b: 1, kind, observed: 6, expected: 2.46, log2Ratio: 1, low: 0.2, high: 1.8, q: 0.0126 },
  ...{ papers: [], concepts: [], ...more },
});

/** The parts of a report by their headings, each as its lines. */
function partsOf(atlas: Atlas): Map<string, string[]> {
  const parts = reportText(atlas).split(/^#+ /m);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.trimEnd().split('\n')]));
}
const rows = (part: string[] | undefined) => part!.filter((line) => line.startsWith('| ')).length - 2;

describe('the report', () => {
  const long = partsOf(longLists(201));

  test.each([
    ['Joined', 200, 'And 1 more, in `atlas.json`.'],
    ['May be one', 100, 'And 101 more, in `atlas.json`.'],
    ['Cut', 100, 'And 101 more, in `atlas.json`.'],
    ['Doubtful', 50, undefined],
    ['Overlaps', 15, 'And 186 more, in `atlas.json`.'],
    ['Gaps', 15, 'And 186 more, in `atlas.json`.'],
    ['Bridges', 15, 'And 186 more, in `atlas.json`.'],
  ])('lists under %s the first %i, and tells how many more there are', (heading, most, more) => {
    expect(rows(long.get(heading))).toBe(most);
    expect(long.get(heading)!.find((line) => line.startsWith('And '))).toBe(more);
  });

  test('tells of no more where all are listed', () => {
    const short = partsOf(longLists(15));
    for (const heading of ['Joined', 'May be one', 'Cut', 'Overlaps', 'Gaps', 'Bridges']) {
      expect(rows(short.get(heading))).toBe(15);
      expect(short.get(heading)!.join()).not.toContain('more, in');
    }
  });

  test('calls concepts of two papers or more doubtful, the least certain first', () => {
    const concepts = { 0: { score: 0.9 }, 1: { score: 0.456 }, 2: { score: 0.1 } };
    const doubtful = partsOf(
      countedAtlas({
        names: [
          [0, 1, 2],
          [0, 1],
        ],
        concepts,
      }),
    ).get('Doubtful')!;
    expect(doubtful.filter((line) => line.startsWith('| concept')).slice(1)).toEqual([
      '| concept1 | 2 | 0.46 |',
      '| concept0 | 2 | 0.90 |',
    ]);
  });

  test('gives a pair with one decimal of what chance gives, two digits of q, and four of the concepts that it shares', () => {
    const atlas = countedAtlas({ names: [from(5)], ofPaper: [0], ofConcept: [0, 1] });
    atlas.overlaps.pairs = [overlap('overlap', { concepts: from(5) })];
    expect(partsOf(atlas).get('Overlaps')!.at(-1)).toBe(
      '| theme0 | theme1 | 6 | 2.5 | 0.013 | concept0, concept1, concept2, concept3 |',
    );
  });

  test('gives a theme with eight of its concepts and two decimals', () => {
    const counted: Counted = { names: [from(9)], ofPaper: [0], ofConcept: from(9).map(() => 0) };
    const [, , table] = themeSection(
      countedAtlas({ ...counted, themes: { 0: { stability: 0.456, cohesion: 0.344 } } }),
    );
    expect(table!.split('\n').at(-1)).toBe(
      `| all | theme0 | 1 | 0.46 | 0.34 | ${from(8).map((i) => `concept${i}`).join(', ')} | Paper 0 | Paper 0 |`, // prettier-ignore
    );
  });
});

describe('overlaps in a terminal', () => {
  const lines = (atlas: Atlas) => [...overlapLines(atlas)];
  const countOf = (atlas: Atlas, part: RegExp) => lines(atlas).filter((line) => part.test(line)).length;

  test('are told in full, the pairs of chance up to 10 and bridges up to 30', () => {
    const atlas = countedAtlas({ names: [from(31)], ofPaper: [0], ofConcept: [0, 1] });
    const many = longLists(31).overlaps;
    const chance = (count: number) => from(count).map(() => overlap('chance'));
    atlas.overlaps = { ...many, pairs: [...many.pairs, ...chance(11)] };
    expect(countOf(atlas, /^ {2}theme0 {2}\+ {2}theme1$/)).toBe(31 + 31 + 10);
    expect(countOf(atlas, /\(concept\)$/)).toBe(30);
    expect(lines(atlas).filter((line) => /^ {2}and \d+ more/.test(line))).toEqual([
      '  and 1 more (--format csv has all)',
      '  and 1 more (--format csv has all)',
    ]);
    atlas.overlaps = { ...atlas.overlaps, pairs: chance(10), bridges: many.bridges.slice(0, 30) };
    expect(countOf(atlas, /^ {2}and \d+ more/)).toBe(0);
  });

  test('name six of the concepts and three of the papers that a pair shares', () => {
    const atlas = countedAtlas({ names: [from(8), [], [], []], ofPaper: [0, 1] });
    atlas.overlaps.pairs = [overlap('overlap', { concepts: from(8), papers: from(4) })];
    expect(lines(atlas)).toContain(
      '      share: concept0, concept1, concept2, concept3, concept4, concept5, and 2 more',
    );
    expect(countOf(atlas, /^ {6}paper: /)).toBe(3);
    atlas.overlaps.pairs = [overlap('overlap', { concepts: from(6) })];
    expect(lines(atlas)).toContain('      share: concept0, concept1, concept2, concept3, concept4, concept5');
  });

  test('come with a caution where there are fewer than four themes', () => {
    const themed = (themes: number) => countedAtlas({ names: from(themes).map((i) => [i]), ofPaper: from(themes) });
    expect([3, 4].map((themes) => countOf(themed(themes), /fewer than four themes/))).toEqual([1, 0]);
  });

  test('are numbers of one decimal, times below 1 of two, and q of two digits', () => {
    expect(inNumbers(overlap('overlap', { low: -0.5 }))).toBe(
      '6 links where chance gives 2.5: 2.0 times as many (0.71 to 3.5), q = 0.013',
    );
    expect(inNumbers(overlap('gap', { observed: 1, log2Ratio: 0 }))).toMatch(
      /^1 link where chance gives 2\.5: 1\.0 times/,
    );
  });
});
