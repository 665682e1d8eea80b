import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutBibtexBraces } from '../../../../../src/formats/read/bibtex/braces.ts';

describe('braces', () => {
  it.each([
    ['{DNA} repair', 'DNA repair'],
    ['{{Whole title}}', 'Whole title'],
    ['The {E}rd{\\H o}s number', 'The Erd{\\H o}s number'],
    ['{\\"o} {\\\'\\i} {\\ss} {\\it Canis} {{\\o}re}', '{\\"o} {\\\'\\i} {\\ss} {\\it Canis} {\\o}re'],
    ['{\\v{s}}ek, Matou{\\v{s}}ek', '\\v{s}ek, Matou\\v{s}ek'],
    ['{\\textit{E. coli} {K12}}', '\\textit{E. coli} K12'],
    ['10\\textsuperscript{2} {A}', '10\\textsuperscript{2} A'],
    ['\\href{http://a}{{T}ext}', '\\href{http://a}{Text}'],
    ['$x_{1}$ and {$y_{2}$}', '$x_{1}$ and $y_{2}$'],
    ['costs $5 in {USD}', 'costs $5 in USD'],
    ['H_{2}O, a\\_{B}', 'H_{2}O, a\\_B'],
    ['{[}Anonymous], {}x', '[Anonymous], x'],
    ['R\\&{D}, 5\\% {A}', 'R\\&D, 5\\% A'],
    ['an {unclosed brace', 'an unclosed brace'],
    ['one} too many', 'one too many'],
    ['\\{kept\\}', '\\{kept\\}'],
    ['\\textbackslash{} {A}', '\\textbackslash{} A'],
  ])('of %j leave %j', (text, expected) => expect(withoutBibtexBraces(text)).toBe(expected));

  it('go alone, whatever the text', () => {
    const part = fc.constantFrom('{', '}', '\\', '$', '_', 'a', 'é', ' ', '\\textit', "\\'", '{A}');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        expect(withoutBibtexBraces(text).replace(/[{}]/g, '')).toBe(text.replace(/[{}]/g, ''));
      }),
    );
  });
});
