import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { haveTexts, ownSets, readOwnMarks } from '../../../scripts/train/own-marks.ts';
import { readLeaveOut, readLines } from '../../../scripts/train/training-papers.ts';
import { conceptTypes } from '../../../src/model/index.ts';

interface Marks {
  id: string;
  concepts: { label: string; type: string; core: boolean; introduced: boolean; mentions: number[][] }[];
}
const folder = new URL('../../../scripts/train/marks/', import.meta.url);
const marksOf = (set: string): Marks[] => readLines<Marks>(new URL(`${set}.jsonl`, folder));
const sets = Object.keys(ownSets);
const types: ReadonlySet<string> = new Set(conceptTypes);

test('the files are those of the sets, and the second reading', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  expect(files.sort()).toEqual([...sets, 'second'].map((set) => `${set}.jsonl`).sort());
});

describe.each([...sets, 'second'])('the marks of %s', (set) => {
  const papers = marksOf(set);

  it('are of 20 papers, each with 4 to 26 concepts', () => {
    expect(new Set(papers.map(({ id }) => id)).size).toBe(20);
    expect(papers.length).toBe(20);
    expect(papers.filter(({ concepts }) => concepts.length < 4 || concepts.length > 26)).toEqual([]);
  });

  it('have each label of a paper once, a type that there is, and a concept that the paper is about', () => {
    for (const { id, concepts } of papers) {
      const labels = concepts.map(({ label }) => label);
      expect([id, labels.filter((label, at) => !label.trim() || labels.indexOf(label) !== at)]).toEqual([id, []]);
      expect([id, concepts.filter(({ type }) => !types.has(type))]).toEqual([id, []]);
      expect([id, concepts.some(({ core }) => core)]).toEqual([id, true]);
    }
  });

  it('say where each concept is named, in the title or the abstract, each place once', () => {
    const isPlace = ([field, start, end, ...more]: number[]): boolean =>
      (field === 0 || field === 1) &&
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      0 <= start! &&
      start! < end! &&
      more.length === 0;
    for (const { id, concepts } of papers)
      for (const { label, mentions } of concepts) {
        expect([id, label, mentions.length > 0, mentions.every(isPlace)]).toEqual([id, label, true, true]);
        expect([id, label, new Set(mentions.map(String)).size]).toEqual([id, label, mentions.length]);
      }
  });
});

test('the second reading is of two papers of each set', () => {
  const pairs = marksOf('second').map(({ id }) => id.split(' ') as [set: string, id: string]);
  for (const set of sets) {
    const own = new Set(marksOf(set).map(({ id }) => id));
    const read = pairs.filter(([name]) => name === set);
    expect([set, read.length, read.every(([, id]) => own.has(id))]).toEqual([set, 2, true]);
  }
});

describe('where the papers are there', () => {
  it('each place cuts out a name, with no space around it', ({ skip }) => {
    if (!haveTexts()) skip('the papers that the marks point into are not here');
    for (const set of sets) {
      const marks = marksOf(set);
      const papers = readOwnMarks(set);
      expect(papers.map(({ id }) => id)).toEqual(marks.map(({ id }) => id));
      papers.forEach(({ id, title, abstract, concepts }, at) => {
        expect(concepts.map(({ label }) => label)).toEqual(marks[at]!.concepts.map(({ label }) => label));
        for (const { label, mentions } of concepts) {
          const wrong = mentions.filter(
            (name) => !name || name.trim() !== name || !`${title}\n${abstract}`.includes(name),
          );
          expect([id, label, wrong]).toEqual([id, label, []]);
        }
        const inside = marks[at]!.concepts.flatMap(({ mentions }) => mentions);
        const lengths = [title.length, abstract.length];
        expect([id, inside.filter(([field, , end]) => end! > lengths[field!]!)]).toEqual([id, []]);
      });
    }
  });

  it('none is a paper that nothing may be learned from', ({ skip }) => {
    const leaveOut = readLeaveOut();
    if (leaveOut.size === 0) skip('the list of those papers is not here');
    const ids = sets.flatMap((set) => marksOf(set).map(({ id }) => id));
    expect(ids.filter((id) => leaveOut.has(id))).toEqual([]);
  });
});
