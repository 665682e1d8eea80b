import { describe, expect, it } from 'vitest';
import type { UserVocabulary } from '../../../src/model/index.ts';
import { expertiseFor } from '../../../src/build/expertise.ts';
import { buildDefaults } from '../../../src/model/options.ts';
import { recordOptions } from '../../../src/build/provenance.ts';

const entry = (label: string, synonyms: string[], line = 1) => ({ label, synonyms, doubtful: [], type: null, line });

describe('vocabularies of the user', () => {
  it('forms of a vocabulary that other concepts have already are told one by one up to 100, then by their number', () => {
    const notices = (count: number) => {
      const forms = Array.from({ length: count }, (_, at) => `zorbic field ${at}`);
      const vocabularies: UserVocabulary[] = [
        { file: 'mine.tsv', entries: [entry('first', forms), entry('second', forms)] },
      ];
      return expertiseFor({ ...buildDefaults, builtInVocabulary: false, vocabularies }).notices;
    };
    expect(notices(100)).toHaveLength(100);
    const more = notices(102);
    expect(more).toHaveLength(101);
    expect(more.at(-1)).toMatchObject({ line: null, message: expect.stringContaining('2 more forms were not taken') });
  });

  it('vocabularies are recorded by what they say, not by where their lines stand or what their file is called', () => {
    const record = (label: string, line: number, file: string) => {
      const vocabularies = [{ file, entries: [entry(label, ['corvid'], line)] }];
      return recordOptions({ ...buildDefaults, vocabularies }).vocabularies;
    };
    const first = record('crow', 1, 'mine.tsv');
    expect(first).toEqual([[{ label: 'crow', synonyms: ['corvid'], doubtful: [], type: null }]]);
    expect(record('crow', 9, 'other.tsv')).toEqual(first);
    expect(record('raven', 1, 'mine.tsv')).not.toEqual(first);
  });
});
