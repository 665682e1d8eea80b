import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAtlas } from '../../../src/atlas/read.ts';
import { atlasText } from '../../../src/formats/write/atlas-json.ts';
import { UserError, type Atlas } from '../../../src/model/index.ts';
import { damagedText } from '../../fixtures/damaged-atlas.ts';
import { fullAtlas } from '../../fixtures/full-atlas.ts';
import { largeAtlas } from '../../fixtures/large-atlas.ts';
import { times } from '../../fixtures/times.ts';
import { isRefused } from '../../fixtures/use-atlas.ts';

const textOf = (atlas: Atlas) => [...atlasText(atlas)].join('');

/** What is said of the full atlas after a change. */
function saidOf(change: (atlas: Atlas) => void): string {
  const atlas = fullAtlas();
  change(atlas);
  try {
    parseAtlas(JSON.stringify(atlas), 'map/atlas.json');
    return 'nothing';
  } catch (error) {
    if (error instanceof UserError && error.code === 'not-an-atlas') return error.message;
    throw error;
  }
}

test('an atlas is read as it was written', () => {
  for (const atlas of [fullAtlas(), largeAtlas({ papers: 40, concepts: 60, each: 5 })])
    expect(parseAtlas(textOf(atlas), 'atlas.json')).toEqual(JSON.parse(JSON.stringify(atlas)));
});

test('keys that it does not know are passed over', () => {
  expect(saidOf((atlas) => Object.assign(atlas.papers[0]!, { cites: ['x'] }))).toBe('nothing');
});

describe('a damaged atlas', () => {
  test('is refused with the file, the place, what is wrong there and what to do', () => {
    expect(saidOf((atlas) => Object.assign(atlas.papers[3]!, { title: null }))).toBe(
      'map/atlas.json: papers[3].title must be a text. Build it again with: conceptscape build <papers> --out map',
    );
  });

  // prettier-ignore
  const changes: [said: string, change: (atlas: Atlas) => void][] = [
    ['layout is missing', (atlas) => Object.assign(atlas, { layout: undefined })],
    ['papers must be a list', (atlas) => Object.assign(atlas, { papers: {} })],
    ['concepts[0] must be an object', (atlas) => atlas.concepts.splice(0, 1, null as never)],
    ['concepts[1].type must be one of organism, ', (atlas) => Object.assign(atlas.concepts[1]!, { type: 'ghost' })],
    ['concepts[2].score must be a number', (atlas) => Object.assign(atlas.concepts[2]!, { score: '1' })],
    ['concepts[3].id must differ from that of [1]', (atlas) => (atlas.concepts[3]!.id = atlas.concepts[1]!.id)],
    ['papers[0].year must be a year of four digits', (atlas) => (atlas.papers[0]!.year = 1e9)],
    ['papers[1].sources[0].line must be a whole number', (atlas) => (atlas.papers[1]!.sources[0]!.line = 0.5)],
    ['mentions.concept[4] must be the index of one of the 8 concepts', (atlas) => (atlas.mentions.concept[4] = 8)],
    ['mentions.paper[0] must be the index of one of the 4 papers', (atlas) => (atlas.mentions.paper[0] = -1)],
    ['mentions.field[0] must be one of 0, 1, 2', (atlas) => (atlas.mentions.field[0] = 3 as never)],
    ['mentions.end must be as long as paper', (atlas) => atlas.mentions.end.pop()],
    ['mentions.end[0] must be within its text', (atlas) => (atlas.mentions.end[0] = 9999)],
    ['mentions.start[0] must not be behind the end', (atlas) => (atlas.mentions.start[0] = atlas.mentions.end[0]! + 1)],
    ['mentions.paper[1] must come before row 0', (atlas) => (atlas.mentions.paper[0] = 1)],
    ['network.mentions.source[1] must come before row 0', (atlas) => (atlas.network.mentions.target[1] = 0)],
    ['network.related.weight[0] must be a number', (atlas) => (atlas.network.related.weight[0] = NaN)],
    ['abbreviations must have 4 entries, not 3', (atlas) => atlas.abbreviations.pop()],
    ['decisions is missing', (atlas) => Object.assign(atlas, { decisions: undefined })],
    ['decisions.joined[0].reason must be one of spelling, ', (atlas) => Object.assign(atlas.decisions.joined[0]!, { reason: 'fate' })],
    ['themes.themes[0].colour must be a colour as #1b7f8c', (atlas) => (atlas.themes.themes[0]!.colour = 'red;}')],
    ['themes.themes[0].id must be 0', (atlas) => (atlas.themes.themes[0]!.id = 1)],
    ['themes.themes[1].group must be the index of one of the 1 broader themes', (atlas) => (atlas.themes.themes[1]!.group = 1)],
    ['themes.ofPaper must have 4 entries, not 5', (atlas) => atlas.themes.ofPaper.push(0)],
    ['themes.ofConcept[2] must be the index of one of the 2 themes', (atlas) => (atlas.themes.ofConcept[2] = 2)],
    ['overlaps.bridges[0].index must be the index of one of the 8 concepts', (atlas) => (atlas.overlaps.bridges[0]!.index = 8)],
    ['overlaps.bridges[1].index must be the index of one of the 4 papers', (atlas) => (atlas.overlaps.bridges[1]!.index = 4)],
    ['layout.radius must have 12 entries, not 11', (atlas) => atlas.layout.radius.pop()],
    ['made.options.seed must be a whole number', (atlas) => Object.assign(atlas.made.options, { seed: {} })],
    ['made.options.curation[0].section must be one of merge, ', (atlas) => Object.assign(atlas.made.options.curation![0]!, { section: '__proto__' })],
    ['made.options.curation[1].names is missing', (atlas) => Object.assign(atlas.made.options.curation![1]!, { names: undefined })],
    ['made.options.curation[2].place must have 2 entries, not 1', (atlas) => Object.assign(atlas.made.options.curation![2]!, { place: [1] })],
    ['made.options.vocabularies[0][0].label must be a text', (atlas) => Object.assign(atlas.made.options.vocabularies![0]![0]!, { label: 3 })],
    ['made.options.previous[0].colour must be a colour', (atlas) => Object.assign(atlas.made.options.previous![0]!, { colour: 'red' })],
    ['notices[0].severity must be one of error, warning, info', (atlas) => Object.assign(atlas.notices[0]!, { severity: 'dire' })],
  ];
  test.each(changes)('says %s', (said, change) => {
    expect(saidOf(change).slice('map/atlas.json: '.length)).toContain(said);
    expect(saidOf(change)).toMatch(/ Build it again with: conceptscape build /);
  });

  test('that is cut off, or JSON of another kind, is refused too', () => {
    const read = (text: string) => () => parseAtlas(text, 'a.json');
    expect(read(textOf(fullAtlas()).slice(0, 1000))).toThrow(
      /^a\.json: not JSON, perhaps cut off \(.*conceptscape build/,
    );
    for (const text of ['[]', 'null', '1', '{"id":"x"}'])
      expect(read(text)).toThrow(/^a\.json: no atlas\. Give the atlas\.json/);
  });

  test('of another version is refused with both versions and how to make it again', () => {
    expect(saidOf((atlas) => Object.assign(atlas, { version: 1 }))).toMatch(
      /: an atlas of version 1, and this conceptscape reads version \d+\. It was made by an older conceptscape: build it again with: conceptscape build/,
    );
    expect(saidOf((atlas) => Object.assign(atlas, { version: 99 }))).toMatch(
      /version 99, .* It was made by a newer conceptscape: update this one, or build it again with: conceptscape build/,
    );
    expect(saidOf((atlas) => Object.assign(atlas, { version: undefined }))).toMatch(/older conceptscape/);
  });

  test('is refused, or can be written in every format', () => {
    let refused = 0;
    fc.assert(
      fc.property(damagedText, (text) => void (refused += Number(isRefused(text)))),
      { numRuns: 300 * times },
    );
    expect(refused).toBeGreaterThan(100 * times);
  });
});
