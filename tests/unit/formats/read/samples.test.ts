import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkHarmful, checkHarmless } from '../../../fixtures/damaged-exports.ts';
import { memoryFile, readAll } from '../../../fixtures/memory-files.ts';
import { sampleRecords, samples } from '../../../fixtures/sample-exports.ts';

const byYear = [...sampleRecords].sort((a, b) => a.year - b.year);
/** Formats that give a person's whole name in one. */
const inOne = new Set(['json: OpenAlex']);
/** Formats in which a paper has no keywords of its authors. */
const withoutKeywords = new Set(['json: OpenAlex']);

describe.each(samples)('$name', ({ name, bytes }) => {
  it('gives the papers as they are, recognised by its content', async () => {
    const { papers, notices } = await readAll([memoryFile('export', bytes)]);
    expect(notices.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const found = papers.toSorted((a, b) => a.year! - b.year!);
    expect(found.map(({ title, abstract, year, venue, doi }) => ({ title, abstract, year, venue, doi }))).toEqual(
      byYear.map(({ title, abstract, year, venue, doi }) => ({ title, abstract, year, venue, doi })),
    );
    const named = ([family, given]: [string, string]) =>
      inOne.has(name) ? `${given} ${family}` : `${family}, ${given}`;
    expect(found.map(({ authors }) => authors)).toEqual(byYear.map(({ authors }) => authors.map(named)));
    expect(found.map(({ keywords }) => keywords)).toEqual(
      byYear.map(({ keywords }) => (withoutKeywords.has(name) ? [] : keywords)),
    );
    expect(found.map(({ sources }) => sources.map(({ format }) => format))).toEqual(
      sampleRecords.map(() => [name.replace(/:.*/, '')]),
    );
  });

  it('gives them from a packed file, and from one in small pieces', async () => {
    const { papers } = await readAll([memoryFile('export', bytes, 7)]);
    const packed = await readAll([memoryFile('export', gzipSync(bytes))]);
    expect(packed.papers).toEqual(papers);
    expect(papers).toHaveLength(3);
  });
});

it('the same papers from files of all formats are three papers, with every place that they are in', async () => {
  const { papers } = await readAll(samples.map(({ name, bytes }) => memoryFile(name, bytes)));
  expect(papers).toHaveLength(3);
  for (const { sources } of papers)
    expect(sources.map(({ file }) => file)).toEqual(samples.map(({ name }) => name).toSorted());
});

it('line ends, encodings and blank lines change nothing', async () => {
  expect(await checkHarmless()).toBeGreaterThan(5 * samples.length);
}, 60_000);

it('no damage stops the program or loses a paper without a word', async () => {
  expect(await checkHarmful(3, 1)).toBe(3 * 7 * samples.length);
}, 60_000);
