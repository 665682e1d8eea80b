import { expect, it } from 'vitest';
import table from '../../../src/text/word-classes.txt?raw';
import { learnClasses, tag, wordClass, writeClasses, type WordClass } from '../../../src/extract/paper/word-class.ts';

const rows = table
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .flatMap((line) => {
    const [found, words] = line.split('\t') as [WordClass, string];
    return words.split(' ').map((word): [string, WordClass] => [word, found]);
  });

it('the table of common words says what the tagger says', () => {
  const some = rows.filter((_, at) => at % 37 === 0);
  expect(some.length).toBeGreaterThan(500);
  expect(some.filter(([word, found]) => tag(word) !== found)).toEqual([]);
});

it('a table that was written is read back', () => {
  learnClasses(writeClasses([['zyxwv', 'adjective']], 'made up'));
  expect(wordClass('zyxwv')).toBe('adjective');
  expect(wordClass('zyxwvs')).not.toBe('adjective');
});
