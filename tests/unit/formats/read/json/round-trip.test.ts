import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paperLines } from '../../../../../src/formats/write/paper-lines.ts';
import type { Paper } from '../../../../../src/model/index.ts';
import { languageOf } from '../../../../../src/text/language.ts';
import { readText } from '../../../../fixtures/memory-files.ts';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((s) => s.replace(/[\p{C}\s\uFFFD]+/gu, ' ').trim())
  .filter((s) => s !== '');
const word = fc.stringMatching(/^[a-zA-Z]{1,9}$/);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const digits = (least: number, most: number) => fc.integer({ min: 10 ** (least - 1), max: 10 ** most - 1 }).map(String);
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

const paper: fc.Arbitrary<Paper> = fc
  .record({
    id: word,
    title: text,
    abstract: fc.oneof(text, fc.constant('')),
    when: fc.oneof(
      fc.record({ year: maybe(fc.integer({ min: 1500, max: 2099 })), date: fc.constant(null) }),
      day.map((at) => ({ year: at.getUTCFullYear(), date: at.toISOString().slice(0, 10) })),
      day.map((at) => ({ year: at.getUTCFullYear(), date: at.toISOString().slice(0, 7) })),
    ),
    authors: fc.array(text, { maxLength: 4 }),
    venue: maybe(text),
    doi: maybe(word.map((end) => `10.1234/${end.toLowerCase()}`)),
    pmid: maybe(digits(1, 8)),
    arxiv: maybe(fc.constantFrom('2103.01234', 'q-bio/0702012')),
    openalex: maybe(digits(4, 10).map((number) => `W${number}`)),
    url: maybe(word.map((end) => `https://example.org/${end}`)),
    keywords: fc.uniqueArray(text, { maxLength: 4 }),
    language: maybe(fc.constantFrom('en', 'de', 'Klingon')),
    type: maybe(text),
    citations: maybe(fc.nat(999_999)),
    references: fc.array(text, { maxLength: 3 }),
    corrects: fc.constant(null), // only the id of a paper that is there stays
    sources: fc.nat(99).map((line) => [{ file: 'a.bib', format: 'bibtex', line: line + 1 }]),
  })
  .map(({ when, ...rest }) => ({ ...rest, ...when }))
  // Where a record does not say its language, its text may.
  .map((one) => ({ ...one, language: one.language ?? languageOf(`${one.title}. ${one.abstract}`) }));

const papers = fc.uniqueArray(paper, { minLength: 1, maxLength: 5, selector: ({ id }) => id.toLowerCase() });
/** Merging and setting aside are not what is tested here. */
const asItIs = { dedupe: false, keepAll: true, raw: true };
const byId = (all: Paper[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

it('papers that are printed are read back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(papers, async (all) => {
      const reading = await readText([...paperLines(all)].join(''), asItIs);
      expect(reading.papers).toEqual(byId(all));
      expect(
        reading.notices.filter(({ code }) => !['no-abstracts', 'broken-off', 'not-english'].includes(code)),
      ).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('records in a list are the same as an object a line', async () => {
  await fc.assert(
    fc.asyncProperty(papers, fc.constantFrom(0, 1, '\t'), async (all, indent) => {
      const records = [...paperLines(all)].map((line) => JSON.parse(line) as object);
      expect((await readText(JSON.stringify(records, null, indent), asItIs)).papers).toEqual(byId(all));
      expect((await readText(JSON.stringify({ results: records }, null, indent), asItIs)).papers).toEqual(byId(all));
    }),
    { numRuns: 40 },
  );
});

it('no file of brackets and quotes stops it', async () => {
  const unit = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ',',
    ':',
    '\n',
    ' ',
    '"title"',
    '"abstract"',
    '"x"',
    '1',
    'null',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { maxLength: 60 }), async (units) => {
      const given = `[{"title":"A","abstract":"B"},${units.join('')}`;
      const { papers } = await readText(given, asItIs);
      expect(papers.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
