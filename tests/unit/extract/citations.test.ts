import { expect, it } from 'vitest';
import { findCandidates } from '../../../src/extract/paper/candidates.ts';
import { findCitations } from '../../../src/extract/paper/citations.ts';
import { readVocabulary } from '../../../src/extract/paper/vocabulary.ts';

const cited = (text: string): string[] => findCitations(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['It rose (Roe et al., 2001).', '(Roe et al., 2001)'],
  ['It rose (Roe and Doe 2015a; Smith, 1999).', '(Roe and Doe 2015a; Smith, 1999)'],
  ['Roe et al. (2015) saw it.', 'Roe et al. (2015)'],
])('works are cited by their authors: %s', (text, citation) => {
  expect(cited(text)).toContain(citation);
});

it.each(['the SWaT data (2015)', 'COVID-19 (2020)', 'in 2015 (see below)', 'Roe and Doe'])(
  '%s cites nothing',
  (text) => {
    expect(cited(text)).toEqual([]);
  },
);

it('authors are no candidates', () => {
  const abstract = 'Oxygen loss was strong (Hale et al., 2001). Roe et al. (2015) found oxygen.';
  const { candidates } = findCandidates({ id: 'p', title: '', abstract }, readVocabulary([]));
  const keys = candidates.map(({ key }) => key);
  expect(keys).toContain('oxygen loss');
  expect(keys.filter((key) => /hale|roe/i.test(key))).toEqual([]);
});
