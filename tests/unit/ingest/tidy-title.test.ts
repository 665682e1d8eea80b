import { describe, expect, it } from 'vitest';
import { textEntry } from '../../../src/formats/read/record.ts';
import { tidyEntry } from '../../../src/ingest/tidy.ts';

const at = { file: 'a.ris', format: 'ris', line: 1 };
const titleOf = (title: string): string => tidyEntry(textEntry(at, title, '', false)).entry.title;

describe('titles', () => {
  it.each([
    ['Moss on stone walls.', 'Moss on stone walls'],
    ['[Moss on stone walls].', 'Moss on stone walls'],
    ['[Moss on stone walls.]', 'Moss on stone walls'],
    ["[Moss on stone walls (author's transl)].", 'Moss on stone walls'],
    ['Moss on CO<sub>2</sub> &amp; {W}alls', 'Moss on CO₂ & Walls'],
    ['What is moss?', 'What is moss?'],
    ['Moss of the U.S.A.', 'Moss of the U.S.A.'],
    ['A new moss, Murus saxi n. sp.', 'A new moss, Murus saxi n. sp.'],
    ['Reply to Stone et al.', 'Reply to Stone et al.'],
    ['Moss and then ...', 'Moss and then ...'],
    ['[3H]moss binding in walls.', '[3H]moss binding in walls'],
    ['Binding of moss in [walls]', 'Binding of moss in [walls]'],
    ['[Not Available].', ''],
    ['[Title unknown.]', ''],
    ['No title available', ''],
    ['Abstract', 'Abstract'],
    ['Copyright in the age of moss. © and other signs', 'Copyright in the age of moss. © and other signs'],
  ])('%s', (title, tidy) => {
    expect(titleOf(title)).toBe(tidy);
    expect(titleOf(tidy)).toBe(tidy);
  });

  it('tell what was cut', () => {
    expect(tidyEntry(textEntry(at, '[Not Available].', 'Moss grows.', false)).cuts).toEqual([
      { kind: 'placeholders for titles', text: '[Not Available].' },
    ]);
  });
});

describe('keywords', () => {
  it('are read as titles are, each once', () => {
    const entry = {
      ...textEntry(at, 'Moss', '', false),
      keywords: ['CO<sub>2</sub>', 'stone walls.', 'Stone Walls', '&nbsp;'],
    };
    expect(tidyEntry(entry).entry.keywords).toEqual(['CO₂', 'stone walls']);
  });
});
