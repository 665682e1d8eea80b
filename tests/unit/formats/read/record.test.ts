import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../src/formats/read/language.ts';
import { distinct, entryOf, personName } from '../../../../src/formats/read/record.ts';
import { arxivOf, doiOf, openalexOf, pmidOf } from '../../../../src/formats/read/registers.ts';

const at = { file: 'a.ris', format: 'ris', line: 3 };

describe('a record', () => {
  it('becomes facts: white space is one space, an empty field is nothing', () => {
    const entry = entryOf(
      {
        ...{ id: ' x1 ', title: ' Sleep\n  and memory ', abstract: 'It helps.', date: '2020 Feb 13', year: '2019' },
        ...{ authors: ['Lovelace, Ada', ' '], venue: '', doi: 'https://doi.org/10.1000/ABC', pmid: 'PMID: 12' },
        ...{ keywords: ['Sleep', 'memory', 'sleep'], language: 'eng', type: 'Review', citations: '7' },
        ...{ references: ['10.1000/1', ''], url: 'https://arxiv.org/abs/2103.01234v2' },
      },
      at,
    );
    expect(entry).toEqual({
      ...{ id: 'x1', title: 'Sleep and memory', abstract: 'It helps.', year: 2020, date: '2020-02-13' },
      ...{ authors: ['Lovelace, Ada'], venue: null, doi: '10.1000/abc', pmid: '12', arxiv: '2103.01234' },
      ...{ openalex: null, url: 'https://arxiv.org/abs/2103.01234v2', keywords: ['Sleep', 'memory'] },
      ...{ language: 'en', type: 'Review', citations: 7, references: ['10.1000/1'], corrects: null },
      ...{ sources: [at], at, brokenOff: false },
    });
  });

  it('has the year of its own field where the date has none', () => {
    expect(entryOf({ title: 'A', date: '--02-13', year: '2019' }, at)).toMatchObject({ year: 2019, date: '--02-13' });
  });

  it('is none without a title and an abstract', () => {
    expect(entryOf({ title: ' ', abstract: null, doi: '10.1000/abc' }, at)).toBeNull();
    expect(entryOf({ abstract: 'Only this, and' }, at)).toMatchObject({ title: '', brokenOff: true });
  });

  it.each([
    [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, 'King, Martin Luther, Jr.'],
    [{ family: 'Aristotle', given: ' ' }, 'Aristotle'],
    [{ name: 'Ministry of Health' }, 'Ministry of Health'],
    [{ family: null, name: '' }, ''],
  ])('names a person %j as %j', (person, name) => expect(personName(person)).toBe(name));

  it('has each keyword once, as it is written first', () => {
    expect(distinct(['EEG', 'fMRI', 'eeg', 'Eeg'])).toEqual(['EEG', 'fMRI']);
  });
});

describe('a DOI', () => {
  it.each([
    ['10.1000/ABC', '10.1000/abc'],
    ['doi:10.1000/abc.', '10.1000/abc'],
    ['DOI: 10.1000/abc', '10.1000/abc'],
    ['http://dx.doi.org/10.1000/abc', '10.1000/abc'],
    ['10.1016/S0140-6736(05)67889-0', '10.1016/s0140-6736(05)67889-0'],
    ['(10.1000/abc)', '10.1000/abc'],
    ['10.1000%2Fabc', '10.1000/abc'],
    ['10.1000/abc%2', '10.1000/abc%2'],
    ['10.1002/(SICI)1097-0258(19980815)17:15<1>3.0.CO;2-U', '10.1002/(sici)1097-0258(19980815)17:15<1>3.0.co;2-u'],
    ['10.1000/abc<br>', '10.1000/abc'],
    ['10.12/abc', null],
    ['n/a', null],
  ])('in %j is %j', (text, doi) => expect(doiOf(text)).toBe(doi));

  it('is taken from the address of a page only where it is one of a resolver, or named so', () => {
    expect(doiOf('https://doi.org/10.1000/abc?x=1', 'address')).toBe('10.1000/abc');
    expect(doiOf('https://www.scopus.com/inward/record.uri?eid=2&doi=10.1000%2fabc&partnerID=40', 'address')).toBe(
      '10.1000/abc',
    );
    expect(doiOf('https://example.org/10.1000/abc/full', 'address')).toBeNull();
  });
});

describe('a number in a register', () => {
  it.each([
    ['12345678', '12345678'],
    ['PMID: 12', '12'],
    ['https://pubmed.ncbi.nlm.nih.gov/12/', '12'],
    ['PMC123', null],
    ['123456789', null],
  ])('of PubMed in %j is %j', (text, number) => expect(pmidOf(text)).toBe(number));

  it.each([
    ['2103.01234v3', '2103.01234'],
    ['arXiv:0704.0001', '0704.0001'],
    ['http://arxiv.org/abs/q-bio/0702012v1', 'q-bio/0702012'],
    ['math.GT/0309136', 'math.GT/0309136'],
    ['10.48550/arXiv.2103.01234', null],
    ['21.5', null],
  ])('of arXiv in %j is %j', (text, number) => expect(arxivOf(text)).toBe(number));

  it.each([
    ['https://openalex.org/W2741809807', 'W2741809807'],
    ['w2741809807', 'W2741809807'],
    ['https://openalex.org/A2741809807', null],
  ])('of OpenAlex in %j is %j', (text, name) => expect(openalexOf(text)).toBe(name));
});

describe('a language', () => {
  it.each([
    ['English', 'en'],
    ['eng', 'en'],
    ['en-GB', 'en'],
    ['pt_BR', 'pt'],
    ['chi', 'zh'],
    ['German; English', 'de'],
    ['; English', 'en'],
    [' ; ', null],
    ['Klingon', 'Klingon'],
    [null, null],
  ])('%j is %j', (text, code) => expect(languageOf(text)).toBe(code));
});
