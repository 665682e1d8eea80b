import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBrokenWords } from '../../../src/text/broken-words.ts';

describe('words that a line end or a ligature has parted', () => {
  it.each([
    ['rein- forcement learning of con- volutional nets', 'reinforcement learning of convolutional nets'],
    ['effi cient traf- fic and traffi c, diff erent', 'efficient traffic and traffic, different'],
    ['geopro- polis is geopropolis', 'geopropolis is geopropolis'],
    ['wall- moss and Wall-moss', 'wall-moss and Wall-moss'],
    ['the under- standing of Learn- ing', 'the understanding of Learning'],
  ])('%s', (text, joined) => expect(joinBrokenWords(text, [])).toBe(joined));

  it.each([
    'two- and three-dimensional, pre- and post-test, in- or outside, Vor- und Nachteile, short- to long-term',
    'stone- wall moss',
    'off set and staff er, fi nd, of fice',
    'a wi fi net',
    'moss - wall',
  ])('stays: %s', (text) => expect(joinBrokenWords(text, [])).toBe(text));

  it('are found in the title, too', () => {
    expect(joinBrokenWords('the geopro- polis', [])).toBe('the geopro- polis');
    expect(joinBrokenWords('the geopro- polis', ['Geopropolis of bees'])).toBe('the geopropolis');
  });

  it('are joined once and for all, and nothing but spaces and hyphens goes', () => {
    const text = fc
      .array(fc.constantFrom('rein- ', 'forcement', 'effi ', 'cient', 'and', ' ', '- ', 'net', 'works'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (own) => {
        const joined = joinBrokenWords(own, []);
        expect(joinBrokenWords(joined, [])).toBe(joined);
        expect(joined.replace(/[- ]/g, '')).toBe(own.replace(/[- ]/g, ''));
      }),
    );
  });
});
