import { describe, expect, it } from 'vitest';
import type { Capitals } from '../../../src/extract/paper/capitals.ts';
import { builtInExpertise } from '../../../src/extract/index.ts';
import { countCorpus, placeCandidates } from '../../../src/extract/corpus/corpus.ts';
import type { Expertise } from '../../../src/extract/corpus/expertise.ts';
import type { PaperConcept } from '../../../src/extract/corpus/judge.ts';
import { collectForms, nameConcepts } from '../../../src/extract/corpus/name.ts';
import { tabulate } from '../../../src/extract/corpus/tabulate.ts';
import type { Known, Occurrence, PaperCandidates } from '../../../src/extract/paper/candidate.ts';
import { newStanding, type Standing } from '../../../src/extract/paper/standing.ts';
import { readVocabulary } from '../../../src/extract/paper/vocabulary.ts';
import { normalForm } from '../../../src/text/normal-form.ts';
import { singular } from '../../../src/text/singular.ts';
import { tokenise } from '../../../src/text/token.ts';
import { candidateOf, knownAs, occurrenceOf, paperOf } from '../../fixtures/candidates.ts';

/** Knows nothing, and judges nothing. */
const expertise: Expertise = {
  vocabulary: readVocabulary([]),
  termhood: { judge: () => [], explain: () => new Map() },
  types: { types: [], clues: {} },
};
const conceptOf = (
  key: string,
  score: number,
  occurrences: Occurrence[] = [],
  standing: Partial<Standing> = {},
): PaperConcept => ({
  ...{ key, score, keyphrase: 0, occurrences },
  standing: { ...newStanding(), ...standing },
});
/** The concepts of papers, named; `known` is what all papers of the collection know of the keys. */
const named = (papers: PaperConcept[][], known: Record<string, Known> = {}) => {
  const read = papers.map((concepts, at) => ({
    ...paperOf(`p${at}`),
    candidates: concepts.map(({ key }) => candidateOf(key, {}, [], { known: known[key] ?? null })),
  }));
  return nameConcepts(collectForms(papers), countCorpus(read), expertise).map(({ concept }) => concept);
};

describe('names', () => {
  it('a score is given in four digits behind the point', () => {
    const papers = [[conceptOf('V1', 0.123456)]];
    expect(named(papers)[0]!.score).toBe(0.1235);
    expect(tabulate(papers, new Map([['V1', 0]])).about.weight).toEqual([0.1235]);
  });

  it('a concept is common in five papers or more that are more than half of all', () => {
    const common = (own: number, all: number) =>
      named(Array.from({ length: all }, (_, at) => (at < own ? [conceptOf('V1', 0.5)] : [])))[0]!.common;
    expect([common(4, 7), common(5, 9), common(5, 10), common(6, 11)]).toEqual([false, true, false, true]);
  });

  it('no two concepts have a label or an id in common', () => {
    const form = (text: string) => [occurrenceOf(text)];
    const papers = [[conceptOf('mercury', 0.5, form('mercury')), conceptOf('Mercury', 0.4, form('Mercury'))]];
    const concepts = named(papers);
    expect(concepts.map(({ label }) => label)).toEqual(['mercury', 'Mercury (2)']);
    expect(concepts.map(({ id }) => id)).toEqual(['mercury', 'mercury-2']);
  });
});

describe('the written forms of a concept', () => {
  const formsOf = (key: string, ...occurrences: Occurrence[]) =>
    collectForms([[conceptOf(key, 0.5, occurrences)]])[0]!.forms;

  it('are counted with what their capitals say, commonest first', () => {
    const starts = [occurrenceOf('Owl', { capitals: 'start' }), occurrenceOf('Owl', { capitals: 'heading' })];
    expect(formsOf('owl', occurrenceOf('owls'), ...starts)).toEqual([
      { form: 'Owl', times: 2, meant: 0, start: 1, defined: 0 },
      { form: 'owls', times: 1, meant: 1, start: 0, defined: 0 },
    ]);
  });

  it('have small letters where all of a text is in capitals', () => {
    expect(formsOf('owl', occurrenceOf('OWLS', { capitals: 'all' }))).toMatchObject([{ form: 'owls' }]);
  });

  it('are the key where they stretch over another concept', () => {
    const stretches = ['day and night owl', 'day, night owl', 'day or night owl'].map((text) => occurrenceOf(text));
    expect(formsOf('day owl', ...stretches)).toMatchObject([{ form: 'day owl', times: 3 }]);
    expect(formsOf('day and night', occurrenceOf('day and night'))).toMatchObject([{ form: 'day and night' }]);
  });
});

describe('the label of a concept that the vocabulary knows', () => {
  const label = (known: Known, key: string, ...texts: (string | Occurrence)[]) =>
    named(
      [
        [
          conceptOf(
            key,
            0.5,
            texts.map((one) => (typeof one === 'string' ? occurrenceOf(one) : one)),
          ),
        ],
      ],
      {
        [key]: known,
      },
    )[0]!.label;
  const keyOf = (text: string) => normalForm(tokenise(text));
  const lastWord = (text: string) => text.split(/[ -]/).at(-1)!.toLowerCase();

  it('is in the spelling of the papers', () => {
    const tumor = knownAs('pediatric tumor', 'disorder');
    expect(label(tumor, keyOf(tumor.label), 'paediatric tumours', 'childhood tumour')).toBe('paediatric tumour');
    expect(label(tumor, keyOf(tumor.label), 'pediatric tumors')).toBe('pediatric tumor');
    expect(label(knownAs('tumor', 'disorder', true), 'tumor', 'tumours')).toBe('tumor');
  });

  it('is that of the vocabulary where the papers write other names only', () => {
    expect(label(knownAs('knot field', 'entity'), 'knot field', 'KNF')).toBe('knot field');
  });

  it('has the capitals of the papers, but those of the vocabulary where it only begins sentences', () => {
    const known = knownAs('Knot Field', 'entity');
    expect(label(known, 'knot field', 'knot fields')).toBe('knot field');
    expect(label(known, 'knot field', occurrenceOf('Knot field', { capitals: 'start' }))).toBe('Knot Field');
  });

  it('has small letters where the vocabulary has, though papers write capitals before the short form', () => {
    const known = { 'knot field': knownAs('knot field', 'entity') };
    const labelOf = (capitals: Capitals) =>
      named(
        [[conceptOf('knot field', 0.5, [occurrenceOf('Knot Fields', { capitals }), occurrenceOf('KNF')])]],
        known,
      )[0]!.label;
    expect([labelOf('definition'), labelOf('meant')]).toEqual(['knot field', 'Knot Field']);
  });

  it('of the built-in vocabulary stays what it is where the papers write it like that', () => {
    const known = new Map<string, Known>();
    for (const { label: own } of builtInExpertise().vocabulary.entries.values())
      if (own !== null && singular(lastWord(own)) !== lastWord(own)) known.set(keyOf(own), knownAs(own));
    expect(known.size).toBeGreaterThan(100);
    const concepts = [...known].map(([key, { label: own }]) => conceptOf(key, 0.5, [occurrenceOf(own)]));
    const labels = new Set(named([concepts], Object.fromEntries(known)).map((concept) => concept.label));
    const changed = [...known.values()].map((one) => one.label).filter((own) => !labels.has(own));
    expect(changed).toEqual([]);
  });
});

describe('organisms', () => {
  const organism = (key: string, texts: string[], scientific = texts.length) => {
    const standing = { count: texts.length, scientific };
    return named([[conceptOf(key, 0.5, texts.map((text) => occurrenceOf(text)), standing)]])[0]!; // prettier-ignore
  };

  it('have the type where half of their occurrences, or more, are by genus and species', () => {
    const texts = ['Parus zorbensis', 'zorb tit'];
    expect([1, 0].map((count) => organism('zorb tit', texts, count).type === 'organism')).toEqual([true, false]);
  });

  it('are not called by the letter of the genus where a paper writes another name', () => {
    const texts = ['P. zorbensis', 'P. zorbensis', 'Parus zorbensis'];
    expect(organism('parus zorbensis', texts)).toMatchObject({ label: 'Parus zorbensis', aliases: ['P. zorbensis'] });
    expect(organism('p. zorbensis', ['P. zorbensis']).label).toBe('P. zorbensis');
  });

  it('keep the ending of an epithet, which is no plural', () => {
    expect(organism('zorbus virens', ['Zorbus virens']).label).toBe('Zorbus virens');
    expect(organism('zorba infestans', ['Zorba infestans']).label).toBe('Zorba infestans');
  });

  it('have a capital in their scientific name only', () => {
    expect(organism('parus zorbensis', ['parus zorbensis']).label).toBe('Parus zorbensis');
    expect(organism('zorb tit', ['zorb tit'], 1).label).toBe('zorb tit');
  });
});

describe('what a single paper introduces', () => {
  const texts = ['KNOTF', 'knot field'].map((text) => occurrenceOf(text));

  it('is called by its short form where the paper uses that as often, but only there', () => {
    const introduced = conceptOf('knot field', 0.5, texts, { coined: 1 });
    expect(named([[introduced]])[0]!.label).toBe('KNOTF');
    expect(named([[introduced], [introduced]])[0]!.label).toBe('knot field');
    expect(named([[conceptOf('knot field', 0.5, texts)]])[0]!.label).toBe('knot field');
  });
});

describe('a meaning of the vocabulary', () => {
  /** Papers with the key "k" of which some know it. */
  const papers = (knowing: number, all: number, key = 'k'): PaperCandidates[] =>
    Array.from({ length: all }, (_, at) => ({
      ...paperOf(`p${at}`),
      candidates: [candidateOf(key, {}, [], { known: at < knowing ? knownAs('kelp', 'organism') : null })],
    }));
  const meaningOf = (knowing: number, all: number) => countCorpus(papers(knowing, all)).merged.get('k')!.known;

  it('is dropped where fewer than half of the papers with the name support it', () => {
    expect(meaningOf(2, 4)).toEqual(knownAs('kelp', 'organism'));
    expect(meaningOf(1, 3)).toBeNull();
  });

  it('that half of the papers support holds in the others too', () => {
    const all = papers(1, 2);
    const [placed] = placeCandidates(all[1]!, countCorpus(all));
    expect(placed!.candidate.known).toEqual(knownAs('kelp', 'organism'));
  });

  it('that is dropped names and types nothing', () => {
    const rows = collectForms([[conceptOf('k', 0.5, [occurrenceOf('k-point')])]]);
    const nameOf = (knowing: number) =>
      nameConcepts(rows, countCorpus(papers(knowing, 3)), expertise)[0]!.concept.label;
    expect([nameOf(2), nameOf(1)]).toEqual(['kelp', 'k-point']);
  });
});
