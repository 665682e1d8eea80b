import { describe, expect, it } from 'vitest';
import { readText } from '../../fixtures/memory-files.ts';

/** An export of Scopus without keywords. */
const scopus = (records: number) =>
  Array.from(
    { length: records },
    (_, i) =>
      `TY  - JOUR\nTI  - Owls of the ${i}th wood and how they hunt\nAU  - Hill, Ann\nPY  - 2020\nT2  - Owls\nAB  - We heard ${i} owls. They heard us.\nDB  - Scopus\nN1  - Export Date: 1 May 2024\nER  - \n\n`,
  ).join('');
const emptyFields = async (records: number) =>
  (await readText(scopus(records))).notices.filter(({ code }) => code === 'empty-field').map(({ message }) => message);

describe('a field that no record of a file has', () => {
  it('is named from five records on', async () => {
    expect(await emptyFields(4)).toEqual([]);
    expect(await emptyFields(5)).toEqual(['No record of this file has keywords.']);
  });
});

describe('what is cut out of texts', () => {
  it('is counted by kind, with the first as an example of 80 characters at most', async () => {
    const note = `© 2020 Elsevier B.V. All rights reserved.`;
    const text = scopus(2).replaceAll('They heard us.', `They heard us. ${note}`);
    const { notices } = await readText(text);
    expect(notices.filter(({ code }) => code === 'cut-text')).toMatchObject([
      { severity: 'info', line: 1, message: `Cut out of its texts: copyright lines (2), here first: "${note}".` },
    ]);
  });
});
