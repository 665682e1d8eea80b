import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addCasing,
  beginsSentence,
  isInCapitals,
  readCapitals,
  type Casing,
} from '../../../src/extract/paper/capitals.ts';
import { tokenise } from '../../../src/text/token.ts';

const read = (text: string) => readCapitals(tokenise(text), text);
/** What the capitals of a stretch say, the first time it is in a text. */
function capitalsOf(stretch: string, text: string) {
  const tokens = tokenise(text);
  const start = text.indexOf(stretch);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + stretch.length);
  return readCapitals(tokens, text).of(first, last);
}
const casingsOf = (text: string): Record<string, string> =>
  Object.fromEntries(read(text).casings.map(([word, small, capital]) => [word, `${small} ${capital}`]));

describe('what capitals say', () => {
  test.each([
    ['Monterey pine', 'We planted the Monterey pine in rows.', 'meant', 'within a sentence'],
    ['bark beetle', 'Then the bark beetle came.', 'meant', 'no capital is a choice too'],
    ['Bark beetles', 'Bark beetles came with the storm.', 'start', 'the first word of a text'],
    ['Bark beetles', 'They came. Bark beetles bore into trees.', 'start', 'the first word of a sentence'],
    [
      'Knot Field',
      'We use a Knot Field (KNF) and small words.',
      'definition',
      'they show the letters of the short form',
    ],
    [
      'Knot fields',
      'Knot fields (KNFs) grow slowly here.',
      'start',
      'that of the first word alone begins the sentence',
    ],
    ['Resin', 'We measured two flows: Resin and water.', 'start', 'behind a colon'],
    ['Resin', 'They call it “Resin” there, and rarely so.', 'start', 'behind a quotation mark'],
    ['Resin', 'They call it (Resin) there, and rarely so.', 'meant', 'behind a bracket'],
    ['Resin', 'They call it, Resin being rare, a find.', 'meant', 'behind a comma'],
  ])('%s in "%s": %s (%s)', (stretch, text, capitals) => {
    expect(capitalsOf(stretch, text)).toBe(capitals);
  });

  it('nothing in a text of which seven letters of ten are capitals, from twenty letters on', () => {
    expect(isInCapitals('ABCDEFGHIJKLMN abcdef')).toBe(true);
    expect(isInCapitals('ABCDEFGHIJKLM abcdefg')).toBe(false);
    expect(isInCapitals('ABCDEFGHIJKLMN abcde')).toBe(false);
    expect(capitalsOf('BARK BEETLES', 'THE BARK BEETLES OF THE NORTH')).toBe('all');
    expect(capitalsOf('OF', 'THE BARK BEETLES OF THE NORTH')).toBe('all');
  });

  it('nothing in a row of words in capitals of ten letters or more', () => {
    const say = (row: string) => capitalsOf(row, `We looked closely at the ${row} of some woods.`);
    expect(say('BARK BEETLE')).toBe('all');
    expect(say('FIVE FIVES')).toBe('meant');
    expect(say('BARK BEETLes')).toBe('meant');
    expect(say('BARKBEETLES')).toBe('meant');
    expect(capitalsOf('BARK-BEETLE', 'We looked closely at the BARK-BEETLE of some woods.')).toBe('all');
  });

  it('nothing in a heading: of its longer words of content one in seven has a small letter, not one in six', () => {
    const heading = 'The Slow Return of Bark Beetles to Pine Forests after burning';
    expect(capitalsOf('Bark Beetles', heading)).toBe('heading');
    expect(capitalsOf('The', heading)).toBe('heading');
    const sentence = 'The Slow Return of Bark Beetles to Forests after burning';
    expect(capitalsOf('Bark Beetles', sentence)).toBe('meant');
  });

  it('a text without longer words is no heading', () => {
    expect(capitalsOf('Oak', 'An Oak at the Bay')).toBe('meant');
  });
});

describe('how words are written', () => {
  it('a word counts within a sentence only, and by its first letter', () => {
    expect(casingsOf('Resin flows. Some resin is red: Resin of Spain, resin of Spain.')).toEqual({
      flows: '1 0',
      resin: '2 0',
      is: '1 0',
      red: '1 0',
      of: '2 0',
      spain: '0 2',
    });
  });

  it('a part behind a hyphen, a short name and a word with a number do not count', () => {
    expect(casingsOf('we met pine-Oak woods and DNA and H2O and the pH')).toEqual({
      met: '1 0',
      pine: '1 0',
      woods: '1 0',
      and: '3 0',
      the: '1 0',
    });
  });

  it('a heading, and a text in capitals, say nothing of a word', () => {
    expect(casingsOf('The Slow Return of Bark Beetles')).toEqual({});
    expect(casingsOf('THE SLOW RETURN OF BARK BEETLES')).toEqual({});
  });

  it('sums are of both kinds', () => {
    const sums = new Map<string, Casing>();
    for (const casing of [['pine', 1, 2], ['oak', 0, 1], ['pine', 3, 4]] satisfies Casing[]) addCasing(sums, casing); // prettier-ignore
    expect([...sums.values()]).toEqual([
      ['pine', 4, 6],
      ['oak', 0, 1],
    ]);
  });

  it('adding does not change what is added', () => {
    const first: Casing = ['pine', 1, 2];
    const sums = new Map<string, Casing>();
    addCasing(sums, first);
    addCasing(sums, ['pine', 1, 0]);
    expect(first).toEqual(['pine', 1, 2]);
  });
});

describe('any text', () => {
  const word = fc.constantFrom('pine', 'Pine', 'PINE', 'resin', 'Resin', 'the', 'of', '.', ':', '(', 'x2', 'DNA', '-');
  const text = fc
    .tuple(fc.array(word, { maxLength: 25 }), fc.boolean())
    .map(([words, isLoud]) => (isLoud ? words.join(' ').toUpperCase() : words.join(' ')));

  it('gives each stretch one answer, "start" only where a sentence begins', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(text, (own) => {
        const tokens = tokenise(own);
        const capitals = readCapitals(tokens, own);
        const said = tokens.map((_, at) => capitals.of(at, at));
        for (const one of said) seen.add(one);
        const begins = tokens.map((_, at) => (beginsSentence(tokens, at) ? 'start' : 'meant'));
        const same = said.map(() => said[0]!);
        expect(said).toEqual(said[0] === 'heading' || said[0] === 'all' ? same : begins);
      }),
    );
    expect([...seen].sort()).toEqual(['all', 'heading', 'meant', 'start']);
  });

  it('counts each word that begins no sentence at most once a place', () => {
    fc.assert(
      fc.property(text, (own) => {
        const tokens = tokenise(own);
        for (const [form, small, capital] of readCapitals(tokens, own).casings) {
          const places = tokens.filter((token, at) => token.text.toLowerCase() === form && !beginsSentence(tokens, at));
          expect(small + capital).toBeGreaterThan(0);
          expect(small + capital).toBeLessThanOrEqual(places.length);
        }
      }),
    );
  });
});
