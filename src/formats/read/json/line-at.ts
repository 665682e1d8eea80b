/** What gives the line of a place in a text, from 1; places are asked for in ascending order. */
export function startLines(text: string): (at: number) => number {
  const lineBreak = /\r\n?|\n/g;
  let line = 1;
  let next = lineBreak.exec(text);
  return (at) => {
    while (next !== null && next.index < at) {
      line++;
      next = lineBreak.exec(text);
    }
    return line;
  };
}
