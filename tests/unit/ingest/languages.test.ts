import { describe, expect, it } from 'vitest';
import { buildAtlas, extractConcepts } from '../../../src/build/index.ts';
import { collectProfiles } from '../../../src/build/profile.ts';
import { jsonLines, memoryFile, readText } from '../../fixtures/memory-files.ts';
import { noFacts } from '../../fixtures/no-facts.ts';

const portuguese =
  'Os resultados mostram que as corujas caçam nas florestas antigas e que as presas são levadas para os filhotes.';
const spanish =
  'Los resultados muestran que los búhos cazan en los bosques viejos y que las presas son para sus crías.';
const english = 'Tawny owls hunt voles in old forests, and the prey is brought to the nest.';

describe('abstracts in other languages', () => {
  it('are counted by language, once a file', async () => {
    const abstracts = [portuguese, `${portuguese} ${english}`, english, spanish, portuguese, ''];
    const { notices } = await readText(jsonLines(...abstracts.map((abstract, i) => ({ title: `Owl ${i}`, abstract }))));
    expect(notices.filter(({ code }) => code === 'not-english')).toEqual([
      {
        ...{ code: 'not-english', severity: 'warning', file: 'input', line: null },
        message:
          '3 of 6 records have an abstract that is not English (2 Portuguese, 1 Spanish); of these title and keywords are read. ' +
          'Export them with English abstracts, if the database has them.',
      },
      {
        ...{ code: 'not-english', severity: 'info', file: 'input', line: null },
        message: '1 of 6 records have an abstract that is partly not English (1 Portuguese); what is English is read.',
      },
    ]);
  });

  it('are no notice where all are English', async () => {
    const { notices } = await readText(jsonLines({ title: 'Owls', abstract: english }));
    expect(notices).toEqual([]);
  });

  it('fill in the language of a paper whose record says nothing', async () => {
    const records = [
      { id: 'a', title: 'Corujas', abstract: portuguese },
      { id: 'b', title: 'Owls and voles', abstract: english },
      { id: 'c', title: 'Owls', abstract: english, language: 'ger' },
      { id: 'd', title: 'Owls', abstract: '' },
    ];
    const { papers } = await readText(jsonLines(...records));
    expect(papers.map(({ id, language }) => [id, language])).toEqual([
      ['a', 'pt'],
      ['b', 'en'],
      ['c', 'de'],
      ['d', null],
    ]);
  });
});

const paper = (id: string, title: string, abstract: string) => ({ ...noFacts, id, title, abstract });

describe('what is not English', () => {
  it('names no concept, and what is English does at its place', async () => {
    const papers = [
      paper('a', 'Tawny owls and voles', spanish),
      paper('b', 'Sobre los búhos y las ratas', spanish),
      paper('c', 'Tawny owls', `${portuguese} ${english}`),
    ];
    const { concepts, mentions } = await extractConcepts(papers);
    const found = mentions.start.map((start, i) => {
      const { title, abstract } = papers[mentions.paper[i]!]!;
      return (mentions.field[i] === 0 ? title : abstract).slice(start, mentions.end[i]).toLowerCase();
    });
    expect(concepts.length).toBeGreaterThan(0);
    expect(new Set(mentions.paper)).toEqual(new Set([0, 2]));
    for (const text of found) expect(`tawny owls and voles ${english}`.toLowerCase()).toContain(text);
    expect(mentions.start.some((start, i) => mentions.field[i] === 1 && start > portuguese.length)).toBe(true);
  });

  it('gives no terms', async () => {
    const papers = [paper('a', 'The owl', spanish), paper('b', 'The owl', spanish), paper('c', 'The owl', '')];
    const { terms } = await collectProfiles(papers, { vectors: false });
    expect(terms.source).toEqual([0, 1, 2]);
    expect(new Set(terms.target).size).toBe(1);
  });

  it('stays in the atlas as the input has it', async () => {
    const records = [
      { id: 'a', title: 'Tawny owls hunt voles', abstract: spanish },
      { id: 'b', title: 'Tawny owls', abstract: english },
    ];
    const { papers } = await buildAtlas([memoryFile('a', jsonLines(...records))]);
    expect(papers.map(({ abstract }) => abstract)).toEqual([spanish, english]);
  });
});
