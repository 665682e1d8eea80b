import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCases, type CaseOf } from '../../../src/extract/corpus/case-of.ts';
import { chooseAliases, chooseLabel, isShort, ownName, type WrittenForm } from '../../../src/extract/corpus/label.ts';

/** Forms within sentences, each with how often they occur. */
const within = (forms: Record<string, number>): WrittenForm[] =>
  Object.entries(forms).map(([form, times]) => ({ form, times, meant: times, start: 0, defined: 0 }));
const atStart = (form: string, times = 1): WrittenForm => ({ form, times, meant: 0, start: times, defined: 0 });
const inHeading = (form: string, times = 1): WrittenForm => ({ form, times, meant: 0, start: 0, defined: 0 });
/** All words have a small letter but these. */
const names =
  (...words: string[]): CaseOf =>
  (word) =>
    words.includes(word) ? 'capital' : 'small';

describe('the label of a concept', () => {
  it('is its commonest full form in the singular, though a short form is commoner', () => {
    const forms = within({ KNF: 20, 'knot fields': 3, 'knot field': 1, 'field of knots': 2 });
    expect(chooseLabel(forms, names())).toBe('knot field');
    expect(chooseLabel(within({ KNFs: 2 }), names())).toBe('KNF');
    expect(chooseLabel([], names())).toBe('');
  });

  it('adds up the forms that differ in case and number only', () => {
    const forms = within({ 'owl pellets': 2, 'Owl pellet': 2, 'pellets of owls': 3 });
    expect(chooseLabel(forms, names())).toMatch(/^owl pellet$/);
  });

  it('has the capitals of most occurrences within sentences, whatever else begins sentences and headings', () => {
    const forms = [...within({ 'Bergman Rule': 1, 'Bergman rule': 2 }), inHeading('Bergman Rule', 9)];
    expect(chooseLabel(forms, names())).toBe('Bergman rule');
  });

  it('has the capitals that its words usually have where as many are written in either way', () => {
    const forms = within({ 'Dune Grass': 2, 'dune grass': 2 });
    expect(chooseLabel(forms, names())).toBe('dune grass');
    expect(chooseLabel(forms, names('dune', 'grass'))).toBe('Dune Grass');
  });

  it('that only begins sentences has a small letter, unless its first word is a name', () => {
    expect(chooseLabel([atStart('Dune grass')], names())).toBe('dune grass');
    expect(chooseLabel([atStart('Bergman rule')], names('bergman'))).toBe('Bergman rule');
    expect(chooseLabel([atStart('Dune Grass Survey Map')], names())).toBe('Dune Grass Survey Map');
  });

  it('that only stands in headings has the capitals that each word usually has', () => {
    expect(chooseLabel([inHeading('Rule Of Bergman')], names('bergman'))).toBe('rule of Bergman');
    expect(chooseLabel([inHeading('bergman rule')], names('bergman'))).toBe('Bergman rule');
  });

  it('keeps the capitals of the name of a place or an organisation', () => {
    const [place, society] = ['Great Salt Lake', 'Polish Knot Society'];
    expect(chooseLabel([inHeading(place)], names())).toBe(place);
    expect(chooseLabel([atStart(place)], names())).toBe(place);
    expect(chooseLabel([inHeading(society)], names('polish'))).toBe(society);
    expect(chooseLabel([inHeading('Secret Knot Society')], names())).toBe('secret knot society');
  });

  it('keeps the small and large letters of a name with a hyphen', () => {
    expect(chooseLabel([inHeading('Knot-BERT')], names())).toBe('Knot-BERT');
    expect(chooseLabel([atStart('Knot-ViT')], names())).toBe('Knot-ViT');
    expect(chooseLabel([atStart('Knot-based proof')], names())).toBe('knot-based proof');
  });

  it('of a name is in the plural where less than a quarter of its occurrences, or a quarter, are in the singular', () => {
    expect(chooseLabel(within({ 'Ural Mountains': 4 }), names())).toBe('Ural Mountains');
    expect(chooseLabel(within({ 'Ural Mountains': 3, 'Ural Mountain': 1 }), names())).toBe('Ural Mountains');
    expect(chooseLabel(within({ 'Ural Mountains': 5, 'Ural Mountain': 2 }), names())).toBe('Ural Mountain');
    expect(chooseLabel(within({ Andes: 2 }), names('andes'))).toBe('Andes');
  });

  it('of everyday words with capitals is in the singular', () => {
    expect(chooseLabel(within({ 'Deep Networks': 4 }), names())).toBe('Deep Network');
  });

  it('has no parentheses inside and no line ends', () => {
    expect(chooseLabel(within({ 'knot (rope)\n theory': 1 }), names())).toBe('knot theory');
    expect(chooseLabel(within({ 'knot (a': 1 }), names())).toBe('knot (a');
  });

  it('is none but one of the forms, whatever the capitals and the number', () => {
    const word = fc.constantFrom('owl', 'Owls', 'KNF', 'KNFs', 'Lake', 'lakes', 'pellet', 'of');
    const form = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const count = fc.nat(3);
    const written = fc.record({
      form,
      times: fc.integer({ min: 1, max: 9 }),
      meant: count,
      start: count,
      defined: count,
    });
    const fold = (text: string): string => text.toLowerCase().replace(/s(?= |$)/g, '');
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 5 }), fc.boolean(), (forms, small) => {
        const label = chooseLabel(forms, () => (small ? 'small' : 'capital'));
        expect(forms.map((one) => fold(one.form))).toContain(fold(label));
        expect(chooseLabel(forms.toReversed(), () => (small ? 'small' : 'capital'))).toBe(label);
      }),
    );
  });
});

describe('aliases', () => {
  it('are the other forms, commonest first, none twice and none like the label but for case and number', () => {
    const forms = [
      ...within({ 'knot field': 9, 'knot fields': 1, 'field of knots': 4, KNFs: 2, KNF: 2 }),
      inHeading('Knot Field', 5),
      inHeading('Field of Knots', 1),
    ];
    expect(chooseAliases(forms, 'Knot field', names())).toEqual(['field of knots', 'KNF']);
  });

  it('have the capitals of their words where they only begin sentences or stand in headings', () => {
    const forms = [atStart('Dune Grass'), atStart('Bergman Law')];
    expect(chooseAliases(forms, 'rule', names('bergman'))).toEqual(['Bergman law', 'dune grass']);
  });
});

describe('a short form', () => {
  it('is one word of twelve characters at most with a capital behind its beginning', () => {
    expect(['KNF', 'knF', 'mRNA', 'abcdefghijkL'].every(isShort)).toBe(true);
    expect(['Knot', 'knot', 'K', 'KN F', 'abcdefghijklM'].some(isShort)).toBe(false);
  });

  it('names what a paper introduces where it is used as often as the long form; with four letters or fewer, more often', () => {
    const long = { 'knot field': 3 };
    expect(ownName(within({ ...long, KNOTF: 3 }))).toBe('KNOTF');
    expect(ownName(within({ ...long, KNOTF: 2 }))).toBeNull();
    expect(ownName(within({ ...long, KNF: 4 }))).toBe('KNF');
    expect(ownName(within({ ...long, KNF: 3 }))).toBeNull();
    expect(ownName(within({ ...long, KNF: 2, KNFs: 2 }))).toBe('KNF');
    expect(ownName(within(long))).toBeNull();
  });

  it('names it however seldom it is used where it has a capital behind a small letter', () => {
    expect(ownName(within({ 'knot field': 9, KnoFi: 1 }))).toBe('KnoFi');
  });
});

describe('the case of a word', () => {
  const cases = (...rows: [word: string, small: number, capital: number][]): CaseOf =>
    readCases(new Map(rows.map((row) => [row[0], row])));

  it('is that of most of its occurrences within sentences, whatever the word', () => {
    fc.assert(
      fc.property(fc.constantFrom('paris', 'owl', 'zorb'), fc.nat(9), fc.nat(9), (word, small, capital) => {
        fc.pre(small !== capital);
        expect(cases([word, small, capital])(word)).toBe(small > capital ? 'small' : 'capital');
      }),
    );
  });

  it('of a word that is written in both ways as often is that of papers of all fields', () => {
    const caseOf = cases(['amazon', 2, 2], ['forest', 2, 2], ['zorbidae', 2, 2]);
    expect(['amazon', 'forest', 'zorbidae'].map(caseOf)).toEqual(['capital', 'small', 'small']);
  });

  it('of a word that is nowhere within a sentence is small, but that of names and of what is made from them', () => {
    const caseOf = cases();
    expect(['amazon', 'zorbidae', 'zorbaceae', 'zorbian', 'lisbon'].map(caseOf)).toEqual(Array(5).fill('capital'));
    expect(['forest', 'forests', 'zorbing'].map(caseOf)).toEqual(Array(3).fill('small'));
  });
});
