/** A token is looked at no farther. */
const longest = 500;
const file = /^["'(]?(?:[A-Za-z]:\\|\\\\[A-Za-z0-9.]{1,60}\\)/;
/** Classes of characters and what repeats them, as in `\d+` and `[A-Z]\w*`. */
const pattern = /\\[dwsDWS](?![A-Za-z{])|\\[bdws](?:[+*?]|\{\d)|\\[.()[\]][*+?]|\\b\w+\\b/;

/** A test of whether a backslash stands in an address of a file or in a pattern of characters, asked from left to right. */
export function tokenTest(text: string): (at: number) => boolean {
  let [from, to, literal] = [0, 0, false];
  return (at) => {
    if (at >= from && at < to) return literal;
    from = Math.max(to, at - longest);
    const before = text.slice(from, at);
    from += before.length - /\S*$/.exec(before)![0].length;
    const token = /^\S*/.exec(text.slice(from, at + longest))![0];
    to = Math.max(at + 1, from + token.length);
    literal = file.test(token) || pattern.test(token);
    return literal;
  };
}
