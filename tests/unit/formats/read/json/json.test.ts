import { describe, expect, it } from 'vitest';
import { readText } from '../../../../fixtures/memory-files.ts';
import type { Reading } from '../../../../fixtures/memory-files.ts';

const owl = { id: 'owl', title: 'Owls at night', abstract: 'We listen to owls.' };
const bat = { id: 'bat', title: 'Bats at dusk', abstract: 'We count bats.' };
const wolf = { id: 'wolf', title: 'Wolves at noon', abstract: 'We watch wolves sleep.' };

/** The id of each paper with the line it was read from, in the order of the file. */
function placesOf({ papers }: Reading): (string | number)[][] {
  return papers
    .map(({ id, sources }) => [id, sources[0]!.line])
    .toSorted(([a, one], [b, other]) => Number(one) - Number(other) || String(a).localeCompare(String(b)));
}
const complaintsOf = ({ notices }: Reading) =>
  notices.filter(({ code }) => code === 'bad-record').map(({ line }) => line);

describe('the records of a file', () => {
  it.each<[string, unknown]>([
    ['a list', [owl, bat]],
    ['an answer of OpenAlex', { meta: { count: 2 }, results: [owl, bat], group_by: [] }],
    ['an answer of Crossref', { status: 'ok', message: { facets: {}, items: [owl, bat] } }],
    ['an answer of Semantic Scholar', { total: 2, data: [owl, bat] }],
    ['an answer of Europe PMC', { version: '6', resultList: { result: [owl, bat] } }],
    ['items of a library', { config: { label: 'x' }, items: [owl, bat] }],
    ['references', { references: [owl, bat] }],
    ['a key of their own each', { owl, bat }],
    [
      'an answer of a search engine',
      {
        hits: {
          total: 2,
          hits: [
            { _id: 1, _source: owl },
            { _id: 2, _source: bat },
          ],
        },
      },
    ],
    ['pages of answers', [{ results: [owl] }, { results: [bat] }]],
    ['several lists', { included: [owl], excluded: [bat] }],
  ])('are found in %s, on one line or many', async (_, value) => {
    for (const indent of [0, 2, '\t']) {
      const reading = await readText(`\uFEFF${JSON.stringify(value, null, indent)}`);
      expect(reading.papers).toMatchObject([bat, owl]);
      expect(reading.papers.map(({ sources }) => sources[0]!.format)).toEqual(['json', 'json']);
      expect(reading.notices).toEqual([]);
    }
  });

  it('may be a single one, on many lines, or several behind one another', async () => {
    const one = JSON.stringify({ ...owl, references: [bat] }, null, 1);
    expect(placesOf(await readText(one))).toEqual([['owl', 1]]);
    expect(placesOf(await readText(`${one}\n\n${JSON.stringify(wolf, null, 1)}\n`))).toEqual([
      ['owl', 1],
      ['wolf', one.split('\n').length + 2],
    ]);
  });

  it('keep the line on which they begin', async () => {
    const text = `\n[\r\n${JSON.stringify(owl)},\r\n\r\n${JSON.stringify(bat)}, ${JSON.stringify(wolf)}]`;
    expect(placesOf(await readText(text))).toEqual([
      ['owl', 3],
      ['bat', 5],
      ['wolf', 5],
    ]);
  });

  it('may hold brackets, quotes and backslashes in their texts', async () => {
    const title = 'Owls ] } "quoted\\" \\\\ [ {';
    const { papers } = await readText(JSON.stringify([{ ...owl, title }, bat]), { raw: true });
    expect(papers.map((paper) => paper.title)).toEqual([bat.title, title]);
  });

  it.each(['[', '{"a":'])('are not stopped by depth: %s', async (unit) => {
    const close = { '[': ']', '{"a":': '}' }[unit]!;
    const deep = `${unit.repeat(100_000)}0${close.repeat(100_000)}`;
    expect(placesOf(await readText(`[{"id":"deep","title":"Deep","x":${deep}},\n${JSON.stringify(owl)}]`))).toEqual(
      expect.arrayContaining([['owl', 2]]),
    );
    expect((await readText(unit.repeat(100_000))).notices).toMatchObject([{ code: 'unreadable' }]);
  });

  it('may be written against the standard: NaN, commas too many, line breaks and backslashes in texts', async () => {
    const { papers, notices } = await readText(
      '[{"id":"owl","title":"Owls","year":NaN,"abstract":"We\nlisten to \\alpha owls.",},]',
      { raw: true },
    );
    expect(papers).toMatchObject([{ title: 'Owls', year: null, abstract: 'We listen to \\alpha owls.' }]);
    expect(notices).toEqual([]);
  });

  it('are told from items that a service does not know', async () => {
    const reading = await readText(JSON.stringify([null, owl, null]));
    expect(placesOf(reading)).toEqual([['owl', 1]]);
    expect(reading.notices).toEqual([]);
  });
});

describe('a bad item', () => {
  const [first, last] = [JSON.stringify(owl), JSON.stringify(wolf)];
  it.each([
    ['a comma too few', '{"id":"bat" "title":"Bats"}'],
    ['a quote too many', '{"id":"bat","title":"The "bats","abstract":"x"}'],
    ['a quote too few', '{"id":"bat","title":"Bats,"abstract":"x"}'],
    ['a brace too few', '{"id":"bat","title":"Bats"'],
    ['a bracket too few', '{"id":"bat","title":"Bats","authors":["Ada"}'],
    ['no object', '"bat"'],
    ['no title', '{"id":"bat"}'],
  ])('loses only itself: %s', async (_, bad) => {
    for (const gap of ['', ' ', '\n', '\n  ']) {
      const reading = await readText(`{"results":[${gap}${first},${gap}${bad},${gap}${last}${gap}]}`);
      const step = gap.includes('\n') ? 1 : 0;
      expect(placesOf(reading)).toEqual([
        ['owl', 1 + step],
        ['wolf', 1 + 3 * step],
      ]);
      expect(complaintsOf(reading)).toEqual([1 + 2 * step]);
    }
  });

  it('loses only itself where it has many lines', async () => {
    const lines = JSON.stringify([owl, bat, wolf], null, 2).split('\n');
    for (const broken of [7, 8, 9, 10]) {
      const cut = lines.toSpliced(broken, 1, lines[broken]!.replace(/["}],?$/, ''));
      const reading = await readText(cut.join('\n'));
      expect([broken, ...placesOf(reading)]).toEqual([broken, ['owl', 2], ['wolf', 12]]);
      expect(complaintsOf(reading)).toEqual([7]);
    }
  });

  it('may be the last, where the file was cut short: all whole ones are read', async () => {
    const text = JSON.stringify([owl, bat, wolf], null, 2);
    const reading = await readText(text.slice(0, text.indexOf('Wolves')));
    expect(placesOf(reading).map(([id]) => id)).toEqual(['owl', 'bat']);
    expect(reading.notices).toMatchObject([{ code: 'bad-record', severity: 'error', line: 12 }]);
    expect(reading.notices[0]!.message).toContain('again');
  });

  it('is reported also where the file was cut between two', async () => {
    const reading = await readText(`[${JSON.stringify(owl)},`);
    expect(placesOf(reading)).toEqual([['owl', 1]]);
    expect(complaintsOf(reading)).toEqual([1]);
  });

  it('is read in a time that grows with the length of the file, however many there are', async () => {
    const part = (id: number) => `{"id":"${id}","title":"T","abstract":"${'x'.repeat(200)}"`;
    for (const gap of ['', '\n', '\n ']) {
      const text = `[${gap}${Array.from({ length: 20_000 }, (_, i) => part(i)).join(`,${gap}`)}`;
      const reading = await readText(text);
      expect(reading.papers).toEqual([]);
      expect(complaintsOf(reading).length).toBeGreaterThan(0);
    }
  });
});

describe('JSON that is no list of papers', () => {
  it.each<[string, unknown]>([
    [
      'GeoJSON',
      { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { title: 'x', date: '2020' } }] },
    ],
    ['a package', { name: 'x', version: '1.0.0', description: 'y', author: { name: 'z' }, dependencies: {} }],
    ['an atlas', { format: 'conceptscape-atlas', version: 3, papers: [owl, bat] }],
    ['a graph', { attributes: {}, nodes: [{ key: 'a', attributes: owl }], edges: [] }],
    [
      'a schema',
      { title: 'Owl', description: 'y', type: 'object', properties: { title: { title: 'T', type: 'string' } } },
    ],
    ['persons', { results: [{ id: 'https://openalex.org/A1', display_name: 'Ada', topics: [{ display_name: 'x' }] }] }],
    ['numbers', [1, 2, 3]],
    ['an empty list', []],
    ['no results', { meta: { count: 0 }, results: [] }],
  ])('is not claimed: %s', async (_, value) => {
    for (const indent of [0, 2]) {
      const { papers, notices } = await readText(JSON.stringify(value, null, indent));
      expect(papers).toEqual([]);
      expect(notices).toMatchObject([{ code: 'unreadable' }]);
    }
  });
});

it('says how to get abstracts from the service that a file is of', async () => {
  const advice = async (...records: object[]) =>
    (await readText(JSON.stringify(records))).notices.find(({ code }) => code === 'no-abstracts')!.message;
  expect(await advice({ title: 'Owls', authorships: [] })).toContain('abstract_inverted_index');
  expect(await advice({ title: 'Owls', paperId: 'x' })).toContain('fields=');
  expect(await advice({ title: ['Owls'], DOI: '10.1234/x' })).toContain('Crossref');
  expect(await advice({ title: 'Owls', itemType: 'book' })).toContain('Zotero');
  expect(await advice({ title: 'Owls' })).toContain('export it again');
});
