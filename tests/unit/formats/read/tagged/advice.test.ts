import { describe, expect, it } from 'vitest';
import { readTaggedText } from './read-tagged.ts';

describe('what to press for abstracts', () => {
  it.each([
    ['TY  - JOUR\nTI  - Owls\nDB  - Scopus\nER  - ', /^in Scopus tick "Abstract"/],
    ['TY  - JOUR\nTI  - Owls\nN1  - Cited By :1; Export Date: 1 May 2020\nER  - ', /^in Scopus/],
    ['TY  - JOUR\nTI  - Owls\nAN  - WOS:0001\nER  - ', /^in Web of Science choose "Full Record"/],
    ['PT J\nTI Owls\nAU Doe, A\nUT WOS:1\nER', /^in Web of Science choose "Full Record"/],
    ['%0 Book\n%T Owls\n%U https://pubmed.ncbi.nlm.nih.gov/1\n', /^in PubMed .* format "PubMed"/],
    ['TY  - JOUR\nTI  - Owls\nUR  - https://www.embase.com/x\nER  - ', /^in Embase/],
    [
      'TY  - JOUR\nT1  - Owls\nA1  - Doe, A\nJO  - Owls\nY1  - 2020\nPB  - Nest\nER  - ',
      /^Google Scholar exports none/,
    ],
    ['TY  - JOUR\nTI  - Owls\nAU  - Doe, A\nER  - ', /^null$/],
  ])('is known from %j', async (text, advice) => {
    expect(String((await readTaggedText(text)).advice)).toMatch(advice);
  });
});
