import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { irregularPlurals } from '../../../src/text/irregular-plurals.ts';
import { notPlural } from '../../../src/text/not-plural.ts';
import { singular } from '../../../src/text/singular.ts';

const words = (text: string) => text.trim().split(/\s+/);
const list = readFileSync(new URL('../../fixtures/plurals.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' '));

/** Plurals of the list that come back as they are: most mean something else in a paper, or are names of anatomy and taxa. */
const keptAsTheyAre = words(`
  aquae artal artel aurae aurei banditti bani bassi brethren bunde calli camerae capita carinae caroli carpi centra choux cola
  comae cornua dive dorsa entia fila gestalten goyim grafen graffiti groszy horologia hydrae hymenoptera hypogea kroner labra
  lacunaria lati latu lei lepidoptera lepta leva librae litai lustra maestri marchesi mediae metazoa miri moduli morae naoi nota
  oculi olea ora osar ossa paise pappi pease pence pennae pleura poleis primi principia protozoa qualia reales recta reis roma
  salespeople senti silvae sola soli solidi strati tarsi telia torsi trivia vagi vasa vascula vela venae vitae volte
  yourselves zoeae
  arithmetics burgers demographics forwards jeans lyrics specifics
`);

/** Words of the list that get a wrong singular; none of them is known from papers as a plural noun. */
const wrong = words(`
  behooves:behoove colones:colone cyclopes:cyclope dieses:diese imagines:imagine interleaves:interleave leges:lege
  limites:limite monades:monade pedes:pede sphinges:sphinge vires:vire voces:voce
`);

describe('the singular', () => {
  test('of each word of a list of 3800 is right, but for those listed here', () => {
    const missed = list.filter(([plural, ...singulars]) => !singulars.includes(singular(plural!)));
    const kept = missed.filter(([plural]) => singular(plural!) === plural);
    expect(list.length).toBeGreaterThan(3800);
    expect(kept.map(([plural]) => plural)).toEqual(keptAsTheyAre);
    expect(missed.filter((row) => !kept.includes(row)).map(([plural]) => `${plural}:${singular(plural!)}`)).toEqual(
      wrong,
    );
  });

  test('of a singular is that singular, but for five that are hardly used', () => {
    const singulars = [...new Set(list.flatMap(([, ...own]) => own))];
    const changed = ['limes', 'litas', 'mors', 'naos', 'revers'];
    expect(singulars.filter((word) => singular(word) !== word)).toEqual(changed);
  });

  test.each([
    ['approaches', 'approach'],
    ['vortices', 'vortex'],
    ['campuses', 'campus'],
    ['neuroses', 'neurosis'],
    ['quizzes', 'quiz'],
    ['larvae', 'larva'],
    ['streptococci', 'streptococcus'],
    ['topics', 'topic'],
    ['antibiotics', 'antibiotic'],
    ['microthrombi', 'microthrombus'],
    ['oothecae', 'ootheca'],
    ['scolices', 'scolex'],
    ['kilocalories', 'kilocalorie'],
    ['cookies', 'cookie'],
    ['cowries', 'cowrie'],
    ['cities', 'city'],
    ['stipes', 'stipe'],
    ['tales', 'tale'],
  ])('of %s is %s', (plural, expected) => {
    expect(singular(plural)).toBe(expected);
  });

  test.each([
    'physics',
    'series',
    'bias',
    'analysis',
    'media',
    'cerevisiae',
    'albicans',
    'stokes',
    "alzheimer's",
    'gas',
    'as',
    'data',
    'politics',
    'news',
    'scabies',
    'abies',
    'forceps',
    'anthidioides',
    'nigrescens',
    'rufipes',
    'burkholderiales',
    'apidae',
    'mays',
  ])('leaves %s as it is', (word) => {
    expect(singular(word)).toBe(word);
  });

  test('of any string differs from it in its ending at most', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', 's', 'ies', 'oses', 'hedra'),
        (start, ending) => {
          const word = start + ending;
          const result = singular(word);
          expect(result.startsWith(word.slice(0, -15))).toBe(true);
          expect(result.length).toBeLessThanOrEqual(word.length + 1);
        },
      ),
    );
  });

  test('of a word of a million letters is found too', () => {
    expect(singular(`${'ses'.repeat(300_000)}ries`)).toBe(`${'ses'.repeat(300_000)}ry`);
  });
});

describe('the lists of exceptions', () => {
  const plurals = irregularPlurals.flatMap(([, , own]) => words(own));

  test('have each plural once, with the ending that its row replaces', () => {
    expect(plurals.filter((plural, at) => plurals.indexOf(plural) !== at)).toEqual([]);
    for (const [ending, , own] of irregularPlurals)
      expect(words(own).filter((plural) => !plural.endsWith(ending))).toEqual([]);
  });

  test('have no word both as a plural and as none', () => {
    expect(notPlural.filter((word) => plurals.includes(word))).toEqual([]);
    expect(notPlural.filter((word, at) => notPlural.indexOf(word) !== at)).toEqual([]);
  });
});
