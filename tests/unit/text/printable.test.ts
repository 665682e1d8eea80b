import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableLines, withoutControls } from '../../../src/text/printable.ts';

describe('text that is shown', () => {
  test('holds nothing that steers a terminal, breaks the line or turns the direction; that is spelled out', () => {
    expect(printable('a\u001b[2J\u009b1m\rb\nc\td')).toBe('a\\u001b[2J\\u009b1m\\u000db\\u000ac\\u0009d');
    expect(printable('safe\u202egnp.exe \u2066x\u2069\u200f\u2028')).toBe(
      'safe\\u202egnp.exe \\u2066x\\u2069\\u200f\\u2028',
    );
    expect(printable('é \u{1F9E0} 中 עברית')).toBe('é \u{1F9E0} 中 עברית');
  });

  test('in one line holds no control, separator or bidi control, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      }),
    );
  });

  test('in several lines keeps tabs and line breaks, but no return that stands alone', () => {
    expect(printableLines('a\tb\r\nc\rd\u001b\u202e')).toBe('a\tb\r\nc\\u000dd\\u001b\\u202e');
  });

  test('as JSON means the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(printableLines(JSON.stringify({ text }, null, 1)))).toEqual({ text });
      }),
    );
  });
});

test('text in a file keeps the marks of its script and its line breaks, but no other control character', () => {
  expect(withoutControls('\u200fa\tb\r\n\u202e\u0007\u0085\rc')).toBe('\u200fa\tb\r\n\u202e\\u0007\\u0085\\u000dc');
});
