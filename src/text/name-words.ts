import table from './name-words.txt?raw';

let words: ReadonlySet<string> | null = null;

/** Whether abstracts of all fields write a word, given in small letters, with a capital. The table is read when it is first asked for. */
export function isNameWord(word: string): boolean {
  words ??= new Set(
    table
      .slice(table.indexOf('\n') + 1)
      .trim()
      .split(' '),
  );
  return words.has(word);
}
