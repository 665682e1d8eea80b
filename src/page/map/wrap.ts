/** Breaks words into lines of about equal length, no more than three, where one line would be longer than `most`. */
export function wrap(text: string, most: number): string[] {
  const words = shorten(text, most * 3)
    .split(/[ \t\r\n]+/)
    .filter(Boolean);
  const length = words.join(' ').length;
  const wanted = length / Math.min(3, Math.ceil(length / most));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (line && longer.length - word.length / 2 > wanted && lines.length < 2) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** Cuts a text that is longer than a number of characters, at a word where there is one. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > most / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
