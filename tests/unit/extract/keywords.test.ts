import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findCandidates } from '../../../src/extract/paper/candidates.ts';
import { readVocabulary } from '../../../src/extract/paper/vocabulary.ts';
import { fieldText } from '../../../src/model/index.ts';

const vocabulary = readVocabulary([
  { type: 'method', text: 'principal component analysis\tPCA\nrandom forest\tRF?\n' },
  { type: 'construct', text: 'dropout?\n' },
]);
const find = (keywords: string[], abstract = '') =>
  findCandidates({ id: 'p', title: '', abstract, keywords }, vocabulary).candidates;
/** By key the places in the keywords, each with its text. */
const placesOf = (keywords: string[], abstract = ''): Record<string, string[]> =>
  Object.fromEntries(
    find(keywords, abstract).flatMap(({ key, occurrences }) => {
      const own = occurrences.filter(({ field }) => field === 2);
      return own.length > 0 ? [[key, own.map(({ start, end, text }) => `${start}-${end} ${text}`)]] : [];
    }),
  );

describe('the keywords of a paper', () => {
  it('join the candidate of their form, whose count in the text stays', () => {
    const [own] = find(['Bark Beetles', 'bark-beetle'], 'A bark beetle bores.').filter(
      ({ key }) => key === 'bark beetle',
    );
    expect(own!.occurrences.map(({ field, text }) => [field, text])).toEqual([
      [1, 'bark beetle'],
      [2, 'Bark Beetles'],
      [2, 'bark-beetle'],
    ]);
    expect([own!.standing.count, own!.standing.keyword]).toEqual([1, 2]);
  });

  it('that nothing in the text names are candidates of their own, with no occurrence in the text', () => {
    const [own, ...others] = find(['forest fires']);
    expect(others).toEqual([]);
    expect([own!.key, own!.otherKeys, own!.known, own!.maybe, own!.short]).toEqual([
      'forest fire',
      [],
      null,
      null,
      null,
    ]);
    expect([own!.standing.count, own!.standing.keyword, own!.standing.position]).toEqual([0, 1, 1]);
  });

  it('that are twice the same are one candidate', () => {
    const candidates = find(['forest fires', 'Forest Fire']);
    expect(candidates.map(({ key, standing }) => [key, standing.count, standing.keyword])).toEqual([
      ['forest fire', 0, 2],
    ]);
  });

  it('join a known concept that the text names, by a synonym too', () => {
    const abstract = 'A principal component analysis was made.';
    expect(placesOf(['PCA'], abstract)).toEqual({ 'principal component analysis': ['0-3 PCA'] });
    const own = find(['PCA'], abstract).find(({ known }) => known);
    expect([own!.otherKeys, own!.standing.count, own!.standing.keyword]).toEqual([['PCA'], 1, 1]);
  });

  it('by a synonym of a concept that the text does not name are not sure to mean it', () => {
    expect(placesOf(['PCA'])).toEqual({ PCA: ['0-3 PCA'] });
    expect(find(['PCA'])[0]!.known).toBeNull();
    expect(placesOf(['PCA'], 'A kernel was made.')).toEqual({ PCA: ['0-3 PCA'] });
  });

  it('join what the paper defines, by its short form too', () => {
    const abstract = 'A bark beetle trap (BBT) was set.';
    expect(placesOf(['BBT', 'bark beetle trap'], abstract)).toEqual({
      'bark beetle trap': ['0-3 BBT', '5-21 bark beetle trap'],
    });
  });

  it('mean the same in any order', () => {
    const keys = (...keywords: string[]) => Object.keys(placesOf(keywords));
    expect(keys('PCA', 'principal component analysis')).toEqual(keys('principal component analysis', 'PCA'));
  });
});

describe('what is read of a keyword', () => {
  it('a remark in parentheses at its end is left out', () => {
    expect(placesOf(['bark beetles (Coleoptera)', 'fire (in forests) management', 'resin (dry) '])).toEqual({
      'bark beetle': ['0-12 bark beetles'],
      'fire in forest management': ['27-55 fire (in forests) management'],
      resin: ['57-62 resin'],
    });
    expect(placesOf(['(Coleoptera)'])).toEqual({});
  });

  test.each([
    ['a very old pine and oak', true, 'six words'],
    ['very very old pine and oak wood', false, 'seven words'],
    ['1998', false, 'no letter'],
    ['C3', false, 'one letter'],
    ['ox', true, 'two letters'],
    ['', false, 'nothing'],
    [' - ', false, 'a mark'],
  ])('"%s": %s, %s', (keyword, isRead) => {
    expect(find([keyword])).toHaveLength(isRead ? 1 : 0);
  });

  test.each([
    ['bark beetle', 'meant', 'a small letter says that there is no capital'],
    ['Bark beetle', 'heading', 'a capital is a habit'],
    ['Bark Beetle', 'heading', 'capitals are a habit'],
    ['BBT', 'heading', 'one word in capitals may be a short form'],
    ['BARK BEETLE', 'all', 'several words in capitals'],
    ['pH of BARK', 'meant', 'a small letter first'],
  ])('the capitals of "%s": %s, %s', (keyword, capitals) => {
    expect(find([keyword])[0]!.occurrences[0]!.capitals).toBe(capitals);
  });
});

describe('any keywords', () => {
  const plain = fc.constantFrom(
    'bark beetle',
    'Bark Beetles',
    'PCA',
    'RF',
    'dropout',
    'fire (in forests)',
    '',
    ' ',
    'a; b',
    '🔥 fire',
  );
  const keywords = fc.array(fc.oneof(plain, fc.string({ unit: 'grapheme', maxLength: 30 })), { maxLength: 8 });
  const abstract = fc.constantFrom('', 'A bark beetle trap (BBT). A principal component analysis.', 'RF and dropout.');

  it('are found where they are in the text of their field', () => {
    fc.assert(
      fc.property(keywords, abstract, (own, text) => {
        const whole = fieldText({ title: '', abstract: text, keywords: own }, 2);
        for (const { occurrences } of find(own, text))
          for (const occurrence of occurrences.filter(({ field }) => field === 2))
            expect(whole.slice(occurrence.start, occurrence.end)).toBe(occurrence.text);
      }),
    );
  });

  it('change nothing that the text says of a candidate', () => {
    fc.assert(
      fc.property(keywords, abstract, (own, text) => {
        const without = new Map(find([], text).map((candidate) => [candidate.key, candidate]));
        const all = find(own, text);
        expect(all.map(({ key }) => key)).toEqual(expect.arrayContaining([...without.keys()]));
        for (const { key, occurrences, standing, known } of all) {
          const before = without.get(key);
          expect({ ...standing, keyword: 0 }).toMatchObject(before?.standing ?? { count: 0, title: 0, position: 1 });
          expect(standing.keyword).toBe(occurrences.filter(({ field }) => field === 2).length);
          expect(known).toEqual(before?.known ?? null);
        }
      }),
    );
  });
});
