import table from './word-classes.txt?raw';

let words: ReadonlySet<string> | null = null;

/** Whether a word in small letters is common in abstracts of all fields. The table is read when it is first asked for. */
export function isCommonWord(word: string): boolean {
  words ??= new Set(
    table.split('\n').flatMap((line) => (line.startsWith('#') ? [] : line.slice(line.indexOf('\t') + 1).split(' '))),
  );
  return words.has(word);
}
