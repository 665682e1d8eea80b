import { describe, expect, test } from 'vitest';
import { cutAtMentions, sentencesNaming } from '../../../src/atlas/quotes.ts';
import { createLookup } from '../../../src/atlas/lookup.ts';
import { createSearch } from '../../../src/atlas/search.ts';
import { count } from '../../../src/words/count.ts';
import { authorsInWords, dateInWords, typeInWords, webLinks } from '../../../src/words/facts.ts';
import { noFacts } from '../../fixtures/no-facts.ts';
import { plantedAtlas } from '../../fixtures/planted-atlas.ts';

const odd = { id: 'a&b=c#d e%20+ü/"<b>', title: 'Odd', abstract: '' };
const atlas = plantedAtlas({ papers: 60, hostile: [odd] });
const named = (label: string) => atlas.concepts.findIndex((concept) => concept.label === label);

describe('evidence', () => {
  const lookup = createLookup(atlas);

  test('a text cut at its mentions is the same text, each mention a run of its own', () => {
    atlas.papers.forEach(({ abstract }, paper) => {
      const mentions = lookup.mentionsOfPaper[paper]!.filter(({ field }) => field === 1);
      const runs = cutAtMentions(abstract, mentions);
      expect(runs.map(({ text }) => text).join('')).toBe(abstract);
      expect(runs.filter(({ concept }) => concept !== null)).toHaveLength(mentions.length);
    });
  });

  test('where mentions overlap the first stands; what lies outside of the text is passed over', () => {
    const mentions = [
      { concept: 1, start: 0, end: 5 },
      { concept: 2, start: 3, end: 8 },
      { concept: 3, start: 9, end: 99 },
    ];
    expect(cutAtMentions('abcde fgh', mentions)).toEqual([
      { text: 'abcde', concept: 1 },
      { text: ' fgh', concept: null },
    ]);
  });

  test('sentences naming a concept are whole sentences of the paper with the concept marked', () => {
    const concept = named('spiking neural network');
    for (const { index } of lookup.papersOfConcept[concept]!) {
      const paper = atlas.papers[index]!;
      const found = sentencesNaming(atlas, index, concept);
      expect(found.length).toBeGreaterThan(0);
      for (const { field, runs } of found) {
        expect(field === 0 ? paper.title : paper.abstract).toContain(runs.map(({ text }) => text).join(''));
        expect(runs.some((run) => run.concept === concept && run.text === 'spiking neural network')).toBe(true);
      }
    }
  });
});

describe('search', () => {
  const search = createSearch(atlas);
  const best = (text: string) => search(text).groups[0]?.hits[0];

  test('finds by label, by the beginning of a word, by alias, and in spite of a slip', () => {
    const hit = { kind: 'concept', index: named('spiking neural network') };
    for (const text of ['spiking neural network', 'spik neur', 'SNNs', 'spking nueral']) {
      expect(search(text).groups.flatMap(({ hits }) => hits)).toContainEqual(hit);
    }
    expect(best('hippocampus')).toEqual({ kind: 'concept', index: named('hippocampus') });
  });

  test('finds papers and themes, grouped by what they are', () => {
    const kinds = search('hippocampus').groups.map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['concept', 'paper', 'theme']);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('offers the nearest where nothing is called that, and nothing for nothing', () => {
    const found = search('hipokampoos');
    expect(found.near).toBe(true);
    expect(found.groups.flatMap(({ hits }) => hits)).toContainEqual({ kind: 'concept', index: named('hippocampus') });
    expect(search('   ')).toEqual({ groups: [], near: false });
  });
});

describe('words', () => {
  test('dates are said as far as they are known', () => {
    const said = (date: string | null, year: number | null = null) => dateInWords({ date, year });
    expect(said('2025-02-27')).toBe('27 Feb 2025');
    expect(said('2025-02', 2025)).toBe('Feb 2025');
    expect(said('--02-27')).toBe('27 Feb, year unknown');
    expect(said('2025')).toBe('2025');
    expect(said(null, 2024)).toBe('2024');
    expect(said(null)).toBeNull();
    expect(said('<b>')).toBeNull();
    expect(said('2025-99-99', 2025)).toBe('2025');
  });

  test('only links to the web are links', () => {
    const link = (doi: string | null, url: string | null) => webLinks({ ...noFacts, doi, url })[0]?.href ?? null;
    expect(link(null, 'https://example.org/a')).toBe('https://example.org/a');
    expect(link('10.1000/xyz', null)).toBe('https://doi.org/10.1000/xyz');
    expect(link('https://doi.org/10.1000/xyz', null)).toBe('https://doi.org/10.1000/xyz');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not a link', ' ', null]) {
      expect(link(null, url)).toBeNull();
    }
    const both = webLinks({ ...noFacts, doi: '10.1000/xyz', url: 'https://example.org/a' }).map(({ host }) => host);
    expect(both).toEqual(['doi.org', 'example.org']);
    expect(webLinks({ ...noFacts, doi: '10.1000/xyz', url: 'https://doi.org/10.1000/xyz' })).toHaveLength(1);
    expect(link('"><script>', null)).toMatch(/^https:\/\/doi\.org\/[^<>"]*$/);
  });

  test('lead to PubMed and arXiv, where the paper has a number there', () => {
    const links = webLinks({
      ...noFacts,
      pmid: '123',
      arxiv: 'q-bio/0702012',
      url: 'https://arxiv.org/abs/q-bio/0702012',
    });
    expect(links.map(({ href }) => href)).toEqual([
      'https://pubmed.ncbi.nlm.nih.gov/123/',
      'https://arxiv.org/abs/q-bio/0702012',
    ]);
  });

  test('counts and types', () => {
    expect([count(1, 'paper'), count(1203, 'paper'), count(0, 'entry', 'entries')]).toEqual([
      '1 paper',
      '1,203 papers',
      '0 entries',
    ]);
    expect(typeInWords('brain-structure')).toBe('brain structure');
    expect(typeInWords('method')).toBe('method');
  });
});

test('authors whose family name comes first are parted by semicolons', () => {
  expect(authorsInWords(['Ada Lovelace', 'Alan Turing'])).toBe('Ada Lovelace, Alan Turing');
  expect(authorsInWords(['Lovelace, Ada', 'Royal Society'])).toBe('Lovelace, Ada; Royal Society');
});
