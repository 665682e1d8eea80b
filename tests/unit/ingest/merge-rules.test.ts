import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/ingest/duplicates.ts';
import type { Entry } from '../../../src/formats/read/entry.ts';
import { textEntry } from '../../../src/formats/read/record.ts';
import { fingerprint, type Fingerprint } from '../../../src/ingest/fingerprint.ts';
import { mergeEntries } from '../../../src/ingest/merge.ts';
import { planPapers } from '../../../src/ingest/plan.ts';
import { plainWords } from '../../../src/text/clean.ts';
import { readVocabularyFile } from '../../../src/formats/vocabulary/index.ts';
import { jsonLines, memoryFile, readAll } from '../../fixtures/memory-files.ts';

const at = { file: 'file', format: 'jsonl', line: 1 };
const entry = (facts: Partial<Entry>): Entry => ({ ...textEntry(at, '', '', false), ...facts });
const printOf = (facts: Partial<Entry>): Fingerprint => {
  const whole = entry(facts);
  return fingerprint(whole, plainWords(whole.abstract));
};
/** Whether two records are taken for one paper. */
const areOne = (a: Partial<Entry>, b: Partial<Entry>): boolean => findDuplicates([printOf(a), printOf(b)])[1] === 0;
/** So many different letters. */
const letters = (count: number, first = 'a'): string =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(97 + ((first.charCodeAt(0) - 97 + 7 * i) % 26))).join('');

describe('records of one paper', () => {
  it('two abstracts are alike if their first 80 letters are', () => {
    const [a, b] = [80, 79].map((same) => [`${letters(same)} xx`, `${letters(same)} yy`]);
    expect(areOne({ title: 'Editorial', abstract: a![0] }, { title: 'Editorial', abstract: a![1] })).toBe(true);
    expect(areOne({ title: 'Editorial', abstract: b![0] }, { title: 'Editorial', abstract: b![1] })).toBe(false);
  });

  it('one title of 24 letters is one paper whatever the abstracts, one of 23 is not', () => {
    const pair = (title: string) => areOne({ title, abstract: 'One text.' }, { title, abstract: 'Another text.' });
    expect(pair(`${letters(12)} ${letters(12)}`)).toBe(true);
    expect(pair(`${letters(12)} ${letters(11)}`)).toBe(false);
  });

  it('one abstract under two titles is one paper if they are two letters apart, and 24 letters long', () => {
    const abstract = letters(80);
    const pair = (a: string, b: string) => areOne({ title: a, abstract }, { title: b, abstract: `${abstract}.` });
    expect(pair(letters(24), `xx${letters(24).slice(2)}`)).toBe(true);
    expect(pair(letters(24), `xyx${letters(24).slice(3)}`)).toBe(false);
    expect(pair(letters(24), `xx${letters(24)}`)).toBe(true);
    expect(pair(letters(23), `xx${letters(23).slice(2)}`)).toBe(false);
  });

  it('two abstracts that begin alike must end alike in their last 80 letters if the titles differ', () => {
    const pair = (tail: number) => {
      const [one, other] = ['x', 'y'].map((odd) => `${letters(80)}${odd}${letters(tail)}`);
      return areOne({ title: letters(24), abstract: one }, { title: `x${letters(24)}`, abstract: other });
    };
    expect(pair(80)).toBe(true);
    expect(pair(79)).toBe(false);
  });

  it('one DOI is one paper if the titles share half of their three-letter pieces', () => {
    const pair = (a: string, b: string) => areOne({ title: a, doi: '10.1000/v' }, { title: b, doi: '10.1000/v' });
    // abc bcd cde def ef f and xyz yzd zde def ef f: 3 + 3 of 12
    expect(pair('abcdef', 'xyzdef')).toBe(true);
    // abc bcd cde def ef f and wxy xyz yzd zde def ef f: 3 + 3 of 13
    expect(pair('abcdef', 'wxyzdef')).toBe(false);
    // abc bcd cdx dxy xy y and abc bcd cdw dwz wz z: 2 + 2 of 12; by two letters it would be half
    expect(pair('abcdxy', 'abcdwz')).toBe(false);
    // abc bcd cde dex ex x and abc bcd cde dey ey y: 3 + 3 of 12; by four letters it would be less
    expect(pair('abcdex', 'abcdey')).toBe(true);
  });

  it('a record is compared with the 20 that follow it by title under one DOI, not with all', () => {
    const pair = (between: number) => {
      const others = Array.from({ length: between }, (_, i) => `m${String.fromCharCode(97 + i)}`.repeat(3 + i));
      const titles = ['a', ...others, 'z'];
      const records = titles.map((title, i) =>
        printOf({ title, doi: '10.1000/v', abstract: title === 'a' || title === 'z' ? 'One text.' : `Text ${i}.` }),
      );
      return findDuplicates(records).at(-1) === 0;
    };
    expect(pair(19)).toBe(true);
    expect(pair(20)).toBe(false);
  });
});

describe('the fingerprint of a record', () => {
  it('a DOI has four to nine digits before its slash', () => {
    const dois = ['10.123/x', '10.1234/x', '10.123456789/x', '10.1234567890/x'];
    expect(dois.map((doi) => printOf({ doi }).doi)).toEqual([null, dois[1], dois[2], null]);
  });

  it('an id that is made of a title has at most 60 characters and ends with a word', () => {
    const slug = (title: string) => printOf({ title }).slug;
    const [word, rest] = [letters(29), letters(30)];
    expect(slug(`${word} ${rest}`)).toBe(`${word}-${rest}`);
    expect(slug(`${word} ${rest} b`)).toBe(`${word}-${rest}`);
    expect(slug(`${word} ${rest}b`)).toBe(word);
  });

  it('an id without Latin letters stays what it was in earlier versions', () => {
    expect(printOf({ title: '脳の研究' }).slug).toBe('paper-29bb2446');
  });
});

describe('the paper that is made of several records', () => {
  const planned = (...records: Partial<Entry>[]) => {
    const lines = records.map((record, i) =>
      printOf({ id: 'e', title: 'Sleep and dreams', at: { ...at, line: i + 1 }, ...record }),
    );
    const { papers, rankOf } = planPapers(lines, true, () => {});
    return papers.length === 1 ? rankOf.indexOf(0) : null;
  };

  it('the text of a paper is from the longer of two abstracts, in whatever order they come', () => {
    expect(planned({ abstract: 'Some text!!' }, { abstract: 'Some text.' })).toBe(0);
    expect(planned({ abstract: 'Some text.' }, { abstract: 'Some text!!' })).toBe(1);
  });

  it('the text of a paper is from the record with a DOI, then from that with more facts', () => {
    const abstract = 'Some text.';
    expect(planned({ abstract, venue: 'A', url: 'b' }, { abstract, doi: '10.1000/x' })).toBe(1);
    expect(planned({ abstract, venue: 'A' }, { abstract, venue: 'A', url: 'b' })).toBe(1);
  });

  it('the text of a paper is from a short whole abstract before a long one that breaks off, and from any before none', () => {
    expect(planned({ abstract: 'Some text and', brokenOff: true }, { abstract: 'Some text' })).toBe(1);
    expect(planned({ abstract: '' }, { abstract: 'Some text and', brokenOff: true })).toBe(1);
  });

  it('a year is worth more than a day without one, and a day with its year more than the year', () => {
    const dated = (...dates: Pick<Entry, 'year' | 'date'>[]) => {
      const entries = dates.map((date) => entry(date));
      const { year, date } = mergeEntries('id', entries);
      return [year, date];
    };
    const day = { year: null, date: '--02-27' };
    expect(dated(day, { year: 2024, date: null })).toEqual([2024, null]);
    expect(dated({ year: 2024, date: null }, day)).toEqual([2024, null]);
    expect(dated({ year: 2024, date: null }, day, { year: 2025, date: '2025-02' })).toEqual([2025, '2025-02']);
    expect(dated({ year: 2025, date: '2025-02' }, { year: 2026, date: '2026-02-27' })).toEqual([2026, '2026-02-27']);
    expect(dated({ year: 2025, date: '2025-02-27' }, { year: 2026, date: '2026-02-27' })).toEqual([2025, '2025-02-27']);
  });

  it('two files of one name give the same papers in either order', async () => {
    const record = fc.record({ id: fc.constantFrom('p', 'q'), title: fc.constantFrom('One', 'Two', 'Three') });
    const records = fc.array(record, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(records, records, async (a, b) => {
        const twins = [a, b].map((lines) => memoryFile('twin', jsonLines(...lines)));
        expect(await readAll(twins.toReversed())).toEqual(await readAll(twins));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a vocabulary in SKOS', () => {
  const prefixes = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix : <http://example.org/> .\n';
  const typesIn = async (turtle: string) => {
    const { entries } = await readVocabularyFile(memoryFile('mine.ttl', prefixes + turtle), () => {});
    return Object.fromEntries(entries.map(({ label, type }) => [label, type]));
  };

  it('a concept is of the type that it is narrower than, and not the other way round', async () => {
    expect(
      await typesIn(':o skos:prefLabel "Organism"; skos:narrower :crow . :crow skos:prefLabel "crow" .'),
    ).toMatchObject({ Organism: null, crow: 'organism' });
  });

  it('a concept is of the nearest type above it', async () => {
    const types = ':o skos:prefLabel "Organism" . :e skos:prefLabel "Entity"; skos:narrower :birds .';
    const concepts =
      ':birds skos:prefLabel "birds" . :crow skos:prefLabel "crow"; skos:broader :birds, :o . :jay skos:prefLabel "jay"; skos:broader :birds .';
    expect(await typesIn(`${types} ${concepts}`)).toMatchObject({ birds: 'entity', crow: 'organism', jay: 'entity' });
  });

  it('a concept is called by its label in plain English before that of a region', async () => {
    const labels = ':c skos:prefLabel "colour"@en-GB, "z-colour"@en, "Farbe"@de, "tint" .';
    const { entries } = await readVocabularyFile(memoryFile('mine.ttl', prefixes + labels), () => {});
    expect(entries).toMatchObject([{ label: 'z-colour', synonyms: ['colour'] }]);
  });
});
