import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../../src/model/index.ts';
import { noFacts } from '../../../../fixtures/no-facts.ts';
import { readText } from '../../../../fixtures/memory-files.ts';

/** What is read of records of a service: the same as an object a line, in a list and in what the service answers. */
async function read(answer: (records: object[]) => unknown, ...records: object[]): Promise<Partial<Paper>[]> {
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  const files = [lines, JSON.stringify(records), JSON.stringify(answer(records), null, 1)];
  const readings = await Promise.all(files.map((file) => readText(file, { dedupe: false, keepAll: true, raw: true })));
  for (const { notices } of readings) expect(notices.filter(({ code }) => code !== 'no-abstracts')).toEqual([]);
  const papers = readings.map((reading) => reading.papers.map((paper) => ({ ...paper, sources: [] })));
  expect(papers[1]).toEqual(papers[0]);
  expect(papers[2]).toEqual(papers[0]);
  return papers[0]!;
}

describe('CSL-JSON', () => {
  const items = (records: object[]) => ({ items: records });

  it('gives names in parts, kinds in words and keywords apart', async () => {
    const record = {
      id: 'berg2020',
      type: 'article-journal',
      title: 'Owls at night',
      abstract: 'We listen.',
      author: [
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den', suffix: 'Jr.' },
        { family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' },
        { literal: 'The Owl Group' },
      ],
      issued: { 'date-parts': [['2020', 5, 1]] },
      'container-title': 'Journal of Owls',
      keyword: 'owls; night, late',
      DOI: '10.1234/OWL',
      PMID: '77',
      URL: 'https://example.org/owl',
      language: 'en-GB',
      note: 'arXiv: 2103.01234',
      page: '1-9',
    };
    expect(await read(items, record)).toEqual([
      {
        ...noFacts,
        ...{ id: 'berg2020', title: 'Owls at night', abstract: 'We listen.', year: 2020, date: '2020-05-01' },
        authors: ['van den Berg, Jan, Jr.', 'Beethoven, Ludwig van', 'The Owl Group'],
        ...{ venue: 'Journal of Owls', doi: '10.1234/owl', pmid: '77', arxiv: '2103.01234' },
        ...{
          url: 'https://example.org/owl',
          keywords: ['owls', 'night, late'],
          language: 'en',
          type: 'journal article',
        },
      },
    ]);
  });

  it.each([
    [{ 'date-parts': [[2020]] }, 2020, null],
    [{ 'date-parts': [[2020, 5]] }, 2020, '2020-05'],
    [{ 'date-parts': [[2020, 13, 1]] }, null, null],
    [{ 'date-parts': [[2020, 5, 1], [2021]] }, 2020, '2020-05-01'],
    [{ 'date-parts': [[null]] }, null, null],
    [{ raw: 'May 2020' }, 2020, '2020-05'],
    [{ literal: '2020' }, 2020, null],
    [[{ year: 2020, month: 5 }], 2020, '2020-05'],
    ['2020-05-01', 2020, '2020-05-01'],
  ])('knows when a work was issued: %j', async (issued, year, date) => {
    expect(await read(items, { id: 'a', title: 'Owls', issued })).toMatchObject([{ year, date }]);
  });
});

it('Crossref: subtitle, citations, references by DOI or text; subjects are no keywords', async () => {
  const record = {
    'reference-count': 3,
    'is-referenced-by-count': 7,
    DOI: '10.1234/OWL',
    type: 'journal-article',
    created: { 'date-parts': [[2021, 1, 1]] },
    title: ['Owls at night'],
    subtitle: ['A study'],
    author: [{ given: 'Jane', family: 'Doe', sequence: 'first' }, { name: 'The Owl Group' }],
    abstract: '<jats:p>We listen.</jats:p>',
    'container-title': ['Journal of Owls', 'J Owl'],
    issued: { 'date-parts': [[2020, 3]] },
    subject: ['Zoology'],
    reference: [
      { key: '1', DOI: '10.1234/old', unstructured: 'Old owls' },
      { key: '2', unstructured: 'Roe (1999). Older owls.' },
      { key: '3', author: 'Poe', year: '1845', 'volume-title': 'The Raven' },
    ],
  };
  expect(await read((items) => ({ status: 'ok', message: { items } }), record)).toEqual([
    {
      ...noFacts,
      ...{ id: 'owls-at-night-a-study', title: 'Owls at night: A study', abstract: '<jats:p>We listen.</jats:p>' },
      ...{ year: 2020, date: '2020-03', authors: ['Doe, Jane', 'The Owl Group'], venue: 'Journal of Owls' },
      ...{ doi: '10.1234/owl', language: 'en', type: 'journal article', citations: 7 },
      references: ['10.1234/old', 'Roe (1999). Older owls.', 'Poe. 1845. The Raven'],
    },
  ]);
});

describe('OpenAlex', () => {
  const record = {
    id: 'https://openalex.org/W2741809807',
    doi: 'https://doi.org/10.1234/OWL',
    display_name: 'Owls at night',
    publication_year: 2020,
    publication_date: '2020-05-01',
    ids: { pmid: 'https://pubmed.ncbi.nlm.nih.gov/123456' },
    language: 'en',
    type: 'book-chapter',
    authorships: [{ author: { display_name: 'Jane Doe' } }, { author: { display_name: 'B. Roe' } }],
    primary_location: { landing_page_url: 'https://example.org/owl', source: { display_name: 'Journal of Owls' } },
    cited_by_count: 3,
    referenced_works: ['https://openalex.org/W12345', 'https://openalex.org/W67890'],
    mesh: [{ descriptor_ui: 'D1', descriptor_name: 'Strigiformes', qualifier_name: 'physiology' }],
    keywords: [{ display_name: 'night hunting', score: 0.7 }],
    concepts: [{ display_name: 'machine made' }],
    topics: [{ display_name: 'machine made' }],
    abstract_inverted_index: { owls: [2], We: [0], 'listen.': [3], hear: [1] },
  };

  it('puts the abstract together, and reads nothing that machines made', async () => {
    expect(await read((results) => ({ meta: {}, results }), record)).toEqual([
      {
        ...noFacts,
        ...{ id: record.id, title: 'Owls at night', abstract: 'We hear owls listen.', year: 2020, date: '2020-05-01' },
        ...{ authors: ['Jane Doe', 'B. Roe'], venue: 'Journal of Owls', doi: '10.1234/owl', pmid: '123456' },
        ...{
          openalex: 'W2741809807',
          url: 'https://example.org/owl',
          keywords: ['Strigiformes', 'night hunting'],
          language: 'en',
        },
        ...{ type: 'book chapter', citations: 3, references: ['W12345', 'W67890'] },
      },
    ]);
  });

  it.each([
    [{ owl: [0, 2], and: [1] }, 'owl and owl'],
    [{ owl: [4_000_000_000], an: [7] }, 'an owl'],
    [JSON.stringify({ IndexLength: 2, InvertedIndex: { owl: [1], an: [0] } }), 'an owl'],
    [{ owl: 'x', an: [null] }, ''],
    [null, ''],
    ['no index', ''],
  ])('takes an index as it is: %j', async (index, abstract) => {
    const works = { ...record, abstract_inverted_index: index };
    expect(await read((results) => ({ results }), works)).toMatchObject([{ abstract }]);
  });
});

describe('Semantic Scholar', () => {
  it('gives numbers of registers and references; a tldr is no abstract', async () => {
    const record = {
      paperId: 'f00',
      externalIds: { DOI: '10.1234/owl', ArXiv: '2103.01234', PubMed: '77', CorpusId: 9 },
      title: 'Owls at night',
      abstract: null,
      tldr: { model: 'x', text: 'machine made' },
      year: 2021,
      publicationDate: '2020-12-30',
      authors: [{ authorId: '1', name: 'J. Doe' }],
      venue: '',
      publicationVenue: { name: 'Journal of Owls' },
      citationCount: 3,
      publicationTypes: ['JournalArticle', 'Review'],
      references: [{ title: 'Old owls', externalIds: { DOI: '10.1234/old' } }, { title: 'Older owls' }],
    };
    expect(await read((data) => ({ total: 1, data }), record)).toEqual([
      {
        ...noFacts,
        ...{ id: 'f00', title: 'Owls at night', abstract: '', year: 2021, date: null, authors: ['J. Doe'] },
        ...{ venue: 'Journal of Owls', doi: '10.1234/owl', pmid: '77', arxiv: '2103.01234', citations: 3 },
        ...{ type: 'journal article; Review', references: ['10.1234/old', 'Older owls'] },
      },
    ]);
  });

  it('reads its older corpus and lists of citations', async () => {
    const old = {
      id: 'f01',
      title: 'Owls',
      paperAbstract: 'We listen.',
      inCitations: [],
      journalName: 'J',
      year: 2001,
    };
    const cited = { contexts: [], citedPaper: { paperId: 'f02', title: 'More owls', year: 2002 } };
    expect(await read((data) => ({ data }), old, cited)).toMatchObject([
      { id: 'f01', abstract: 'We listen.', venue: 'J', year: 2001 },
      { id: 'f02', title: 'More owls', year: 2002 },
    ]);
  });
});

it('arXiv: names in parts, the day of the first version', async () => {
  const record = {
    id: 'q-bio/0702012',
    submitter: 'Jane Doe',
    authors: "Jane Doe (1), C. Bal\\'azs and B. Roe ((1) Owl University, (2) Bat (and Cat) Institute)",
    title: 'Owls at night',
    'journal-ref': 'J Owl 3 (2008)',
    doi: null,
    categories: 'q-bio.PE',
    abstract: '  We\nlisten. ',
    versions: [{ version: 'v1', created: 'Mon, 5 Feb 2007 19:18:42 GMT' }, { version: 'v2' }],
    update_date: '2009-11-13',
  };
  const rest = {
    ...{ ...noFacts, id: 'q-bio/0702012', title: 'Owls at night', abstract: 'We listen.', venue: 'J Owl 3 (2008)' },
    ...{ arxiv: 'q-bio/0702012', year: 2007, date: '2007-02-05' },
  };
  const parsed = {
    ...record,
    authors_parsed: [
      ['Doe', 'Jane', ''],
      ['Roe', 'B.', 'Jr.'],
    ],
  };
  const list = (records: object[]) => records;
  expect(await read(list, record)).toEqual([{ ...rest, authors: ['Jane Doe', "C. Bal\\'azs", 'B. Roe'] }]);
  expect(await read(list, parsed)).toEqual([{ ...rest, authors: ['Doe, Jane', 'Roe, B., Jr.'] }]);
  const undated = { ...record, versions: [{ version: 'v1' }] };
  expect(await read(list, undated)).toMatchObject([{ date: '2009-11-13' }]);
});

it('Europe PMC: keywords and MeSH, the year of the journal', async () => {
  const record = {
    id: '333',
    source: 'MED',
    pmid: '333',
    doi: '10.1234/owl',
    title: 'Owls at night.',
    authorString: 'Doe J, Owl Group.',
    authorList: {
      author: [{ fullName: 'Doe J', firstName: 'Jane', lastName: 'Doe' }, { collectiveName: 'Owl Group' }],
    },
    journalInfo: { journal: { title: 'Journal of Owls' } },
    pubYear: '2020',
    abstractText: '<h4>Aim</h4>We listen.',
    language: 'eng',
    pubTypeList: { pubType: ['Journal Article', 'Review'] },
    keywordList: { keyword: ['owl'] },
    meshHeadingList: { meshHeading: [{ majorTopic_YN: 'Y', descriptorName: 'Strigiformes' }] },
    citedByCount: 4,
    firstPublicationDate: '2020-02-13',
  };
  const facts = {
    ...{
      id: '333',
      title: 'Owls at night.',
      abstract: '<h4>Aim</h4>We listen.',
      venue: 'Journal of Owls',
      citations: 4,
    },
    ...{ pmid: '333', doi: '10.1234/owl', year: 2020, date: '2020-02-13', language: 'en' },
    ...{ keywords: ['owl', 'Strigiformes'], type: 'Journal Article; Review' },
  };
  const answer = (result: object[]) => ({ hitCount: 1, resultList: { result } });
  expect(await read(answer, record)).toEqual([{ ...noFacts, ...facts, authors: ['Doe, Jane', 'Owl Group'] }]);
  const lite = { ...record, authorList: undefined, journalInfo: undefined, journalTitle: 'J Owl', pubYear: '2021' };
  expect(await read(answer, lite)).toMatchObject([
    { authors: ['Doe J', 'Owl Group'], venue: 'J Owl', year: 2021, date: null },
  ]);
});

describe('Zotero', () => {
  const item = {
    itemType: 'journalArticle',
    title: 'Owls at night',
    creators: [
      { creatorType: 'editor', name: 'An Editor' },
      { creatorType: 'author', firstName: 'Jane', lastName: 'Doe' },
    ],
    abstractNote: 'We listen.',
    publicationTitle: 'Journal of Owls',
    date: '2020-05',
    DOI: '10.1234/owl',
    tags: [{ tag: 'automatic', type: 1 }, { tag: 'mine' }],
    extra: 'PMID: 77\nOpenAlex: https://openalex.org/W12345',
  };
  const facts = {
    ...{ ...noFacts, title: 'Owls at night', abstract: 'We listen.', authors: ['Doe, Jane'], venue: 'Journal of Owls' },
    ...{ year: 2020, date: '2020-05', doi: '10.1234/owl', pmid: '77', openalex: 'W12345', type: 'journal article' },
    keywords: ['mine', 'automatic'],
  };

  it('passes over attachments and notes without a word', async () => {
    const file = { key: 'B', data: { key: 'B', itemType: 'attachment', title: 'Full Text PDF' } };
    const note = { key: 'C', data: { key: 'C', itemType: 'note', note: '<p>Mind the owls</p>' } };
    const record = { key: 'A', version: 1, library: { name: 'x' }, data: { key: 'A', ...item } };
    expect(await read((items) => items, record, file, note)).toEqual([{ ...facts, id: 'A' }]);
  });

  it('is read from Better BibTeX JSON', async () => {
    const config = { id: 'x', label: 'BetterBibTeX JSON' };
    const collections = { Q: { key: 'Q', name: 'Owls', items: [1] } };
    const attachments = [{ itemType: 'attachment', title: 'Snapshot' }];
    const answer = (items: object[]) => ({ config, collections, items });
    expect(await read(answer, { citationKey: 'doe20', ...item, attachments })).toEqual([{ ...facts, id: 'doe20' }]);
  });
});

it.each<[string, (records: object[]) => unknown, object, Partial<Paper>]>([
  [
    'Mendeley',
    (records) => records,
    {
      ...{ id: 'u1', title: 'Owls', type: 'conference_proceedings', year: 2020, month: 5, source: 'J Owl' },
      ...{ authors: [{ first_name: 'Jane', last_name: 'Doe' }], identifiers: { doi: '10.1234/owl', pmid: '77' } },
      ...{ keywords: ['owl'], abstract: 'We listen.' },
    },
    {
      ...{ id: 'u1', abstract: 'We listen.', year: 2020, date: '2020-05', authors: ['Doe, Jane'], venue: 'J Owl' },
      ...{ doi: '10.1234/owl', pmid: '77', keywords: ['owl'], type: 'conference proceedings' },
    },
  ],
  [
    'DBLP',
    (hit) => ({ result: { query: 'owl', hits: { '@total': '1', hit } } }),
    {
      '@score': '1',
      info: {
        ...{ authors: { author: [{ '@pid': '1', text: 'Jane Doe 0001' }, { text: 'Bo Roe' }] }, title: 'Owls.' },
        ...{ venue: 'OWL', year: '2017', type: 'Journal Articles', key: 'journals/owl/Doe17', doi: '10.1234/owl' },
      },
    },
    {
      ...{ id: 'journals/owl/Doe17', title: 'Owls.', authors: ['Jane Doe', 'Bo Roe'], venue: 'OWL', year: 2017 },
      ...{ doi: '10.1234/owl', type: 'Journal Articles' },
    },
  ],
  [
    'PubMed summaries',
    ([record]) => ({ header: {}, result: { uids: ['11'], 11: record } }),
    {
      ...{ uid: '11', pubdate: '2020 Feb 13', source: 'J Owl', fulljournalname: 'Journal of Owls', title: 'Owls.' },
      ...{ authors: [{ name: 'Doe J', authtype: 'Author' }], lang: ['eng'], pubtype: ['Journal Article', 'Review'] },
      articleids: [
        { idtype: 'pubmed', value: '11' },
        { idtype: 'doi', value: '10.1234/owl' },
      ],
    },
    {
      ...{ id: '11', pmid: '11', doi: '10.1234/owl', date: '2020-02-13', authors: ['Doe J'], venue: 'Journal of Owls' },
      ...{ language: 'en', type: 'Journal Article; Review' },
    },
  ],
  [
    'bioRxiv',
    (collection) => ({ messages: [{ status: 'ok' }], collection }),
    {
      ...{ doi: '10.1101/1', title: 'Owls', authors: 'Doe, J.; Roe, B. C.', date: '2020-01-02', category: 'ecology' },
      ...{ jatsxml: 'x', abstract: 'We listen.', published: 'NA', server: 'bioRxiv' },
    },
    { doi: '10.1101/1', authors: ['Doe, J.', 'Roe, B. C.'], date: '2020-01-02', venue: 'bioRxiv', keywords: [] },
  ],
  [
    'CORE',
    (results) => ({ totalHits: 1, results }),
    {
      ...{ id: 5, title: 'Owls', abstract: 'We listen.', authors: [{ name: 'Doe, Jane' }], doi: '10.1234/owl' },
      ...{ yearPublished: 2020, language: { code: 'en', name: 'English' }, journals: [{ title: 'J Owl' }] },
    },
    { id: '5', authors: ['Doe, Jane'], year: 2020, language: 'en', venue: 'J Owl', doi: '10.1234/owl' },
  ],
  [
    'The Lens',
    (data) => ({ total: 1, data }),
    {
      ...{ lens_id: '0-1', title: 'Owls', abstract: 'We listen.', authors: [{ first_name: 'Jane', last_name: 'Doe' }] },
      ...{ date_published: '2020-05-01T00:00:00+00:00', year_published: 2020, source: { title: 'J Owl' } },
      ...{
        external_ids: [{ type: 'doi', value: '10.1234/owl' }],
        keywords: ['owl'],
        fields_of_study: ['machine made'],
      },
      ...{ mesh_terms: [{ mesh_heading: 'Strigiformes' }], scholarly_citations_count: 3 },
    },
    {
      ...{ id: '0-1', authors: ['Doe, Jane'], date: '2020-05-01', venue: 'J Owl', doi: '10.1234/owl', citations: 3 },
      keywords: ['owl', 'Strigiformes'],
    },
  ],
  [
    'Dimensions',
    (publications) => ({ _stats: {}, publications }),
    {
      ...{ id: 'pub.1', title: 'Owls', abstract: 'We listen.', authors: [{ first_name: 'Jane', last_name: 'Doe' }] },
      ...{ doi: '10.1234/owl', year: 2020, date: '2020-05', journal: { id: 'j', title: 'J Owl' }, times_cited: 2 },
      ...{ concepts: ['machine made'], mesh_terms: ['Strigiformes'] },
    },
    {
      ...{ id: 'pub.1', authors: ['Doe, Jane'], date: '2020-05', venue: 'J Owl', citations: 2, doi: '10.1234/owl' },
      keywords: ['Strigiformes'],
    },
  ],
  [
    'names in capitals and with blanks',
    (records) => records,
    {
      ...{ Title: 'Owls', ABSTRACT: 'We listen.', Authors: 'Doe, J.; Roe, B.', 'Publication Year': '2020' },
      ...{ 'Author Keywords': 'owl; night', DOI: '10.1234/owl', 'Journal Title': 'J Owl', 'Cited by': '3' },
    },
    {
      ...{ title: 'Owls', abstract: 'We listen.', authors: ['Doe, J.', 'Roe, B.'], year: 2020, venue: 'J Owl' },
      ...{ keywords: ['owl', 'night'], doi: '10.1234/owl', citations: 3 },
    },
  ],
  [
    'a catalogue of the stars',
    (docs) => ({ responseHeader: { status: 0 }, response: { numFound: 1, docs } }),
    { title: ['Owl nebula'], author: ['Doe, J.'], pubdate: '2020-05-00', doi: ['10.1234/owl'], pub: 'J Stars' },
    { title: 'Owl nebula', authors: ['Doe, J.'], date: '2020-05', doi: '10.1234/owl', venue: 'J Stars' },
  ],
  [
    'a publisher with a list in a list',
    (articles) => ({ total_records: 1, articles }),
    {
      title: 'Owl chip',
      authors: { authors: [{ full_name: 'Jane Doe' }] },
      publication_year: 2020,
      summary: 'We solder.',
    },
    { title: 'Owl chip', authors: ['Jane Doe'], year: 2020, abstract: 'We solder.' },
  ],
])('%s', async (_name, answer, record, facts) => {
  expect(await read(answer, record)).toMatchObject([facts]);
});
