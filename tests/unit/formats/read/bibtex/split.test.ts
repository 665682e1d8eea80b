import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../../../src/formats/read/bibtex/split.ts';

const split = (text: string) =>
  [...splitBlocks(text)].map(({ type, body, line, isClosed }) => [type, body, line, isClosed]);

describe('the blocks of a BibTeX file', () => {
  it('are what is in braces or parentheses behind @ and a word, with the line of the @', () => {
    expect(split('A note.\n\n@Article {a, t={x {y}}}\nmore\n@book(b, t="(z)", u={)})@misc{c}')).toEqual([
      ['article', 'a, t={x {y}}', 3, true],
      ['book', 'b, t="(z)", u={)}', 5, true],
      ['misc', 'c', 5, true],
    ]);
  });

  it.each(['mail me@example.org{now}', '% @article{a, t={x}}', '@Risk (a program) and @home', '@ and @{a} and }', ''])(
    'are none in %j',
    (text) => expect(split(text)).toEqual([]),
  );

  it('are the same for braces behind a backslash', () => {
    expect(split(String.raw`@misc{a, t={set \{ a}}` + '\n@misc{b}')).toEqual([
      ['misc', String.raw`a, t={set \{ a}`, 1, true],
      ['misc', 'b', 2, true],
    ]);
  });

  it('stop where the next begins between their fields', () => {
    expect(split('@misc{a, t={x {y},\n}\n\n @misc{b, t={z}}\n@misc{c')).toEqual([
      ['misc', 'a, t={x {y},\n}\n\n ', 1, false],
      ['misc', 'b, t={z}', 4, true],
      ['misc', 'c', 5, false],
    ]);
  });

  it('hold what looks like a block within a value or a comment, if that is closed at all', () => {
    expect(split('@misc{a, n={\n@misc{x}\n@y (b, }, t={z}}')).toEqual([
      ['misc', 'a, n={\n@misc{x}\n@y (b, }, t={z}', 1, true],
    ]);
    expect(split('@comment{\n@misc{x}\n}')).toEqual([['comment', '\n@misc{x}\n', 1, true]]);
    expect(split('@misc{a, n={{\n@misc{x}')).toEqual([
      ['misc', 'a, n={{\n', 1, false],
      ['misc', 'x', 2, true],
    ]);
  });

  it('go on behind a brace too many between two fields', () => {
    expect(split('@misc{a, t={x}}, year={2020}}\n@misc{b}}\n}')).toEqual([
      ['misc', 'a, t={x}}, year={2020}', 1, true],
      ['misc', 'b', 2, true],
    ]);
  });

  const whole = fc
    .tuple(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.constantFrom('{x}', '"y (z)"', '{{A} b \\{}', '{50% @ me}', '12', '{\n@a\n}'),
    )
    .map(([key, value]) => `@article{${key},\n  title = ${value}\n}`);

  it('are all found before damage of any kind', () => {
    const damage = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...'{}()"@\\\n,=%a ', '@a{', '\n@b(c,')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 5 }), damage, (records, rest) => {
        const found = split(`${records.join('\n')}\n${rest}`).slice(0, records.length);
        expect(found.map(([, body]) => `@article{${body}}`)).toEqual(records);
        expect(found.every(([, , , isClosed]) => isClosed)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are all found behind one that has lost its last brace, or two', () => {
    fc.assert(
      fc.property(
        fc.array(whole, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('', ' {', '"', ' {{DNA'),
        (records, cut) => {
          const found = split(`@article{x,\n title={A${cut}}\n${records.join('\n')}`);
          expect(found.map(([, body]) => `@article{${body}}`).slice(1)).toEqual(records);
          expect(found[0]![3]).toBe(false);
        },
      ),
    );
  });
});
