/** Words at the end of a long form that one paper writes and another leaves out. */
const tails = new Set(
  `network net model method algorithm technique approach system analysis framework architecture scheme procedure process problem
  equation device tool`.split(/\s+/),
);
/** Small words that do not change what is named. */
const linking = new Set('of and for the in on with to by from'.split(' '));

/** Endings that make one word of another, the longest first; what they leave is compared. */
const endings = `ational atively ations ation ating ative ators ator ically ional ions ities
  ments ment ence ance ency ancy ible able ally ical ate ated ates ion ing ive ity ous ism ist ary ory
  ionary ional ics icals ian ial eal ic al ed es er or ly en ar ness um y e s`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);
const endingSet = new Set(endings);
const shortestStem = 4;
/** Number words and short forms of words in names. */
const otherWriting = new Map(
  Object.entries({ two: '2', three: '3', four: '4', five: '5', six: '6', multi: 'multiple' }),
);

/**
 * Whether two long forms of one short form, given as normal forms, write the same name in two ways: the same words, or derivations
 * of the same words ("convolution", "convolutional"), joined otherwise ("feed forward", "feedforward"), with small words left
 * out, one letter mistaken, or with another generic word at the end ("long short term memory network").
 */
export function isNearSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return [left, withoutTail(left)].some((one) => [right, withoutTail(right)].some((other) => areAlike(one, other)));
}

const wordsOf = (form: string): string[] =>
  form.split(' ').flatMap((word) => (word && !linking.has(word) ? [otherWriting.get(word) ?? word] : []));

function withoutTail(words: readonly string[]): readonly string[] {
  return words.length > 2 && tails.has(words.at(-1)!) ? words.slice(0, -1) : words;
}

function areAlike(left: readonly string[], right: readonly string[]): boolean {
  if (left.join('') === right.join('')) return true;
  return left.length === right.length && left.every((word, at) => isSameWord(word, right[at]!));
}

/** Whether two words are one word, derivations of one, or one with a letter mistaken. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  // Codes, numbers and Greek letters differ on purpose.
  if (/[\p{N}\p{Lu}]/u.test(a + b)) return false;
  const [one, other] = [stem(a), stem(b)];
  const motion = /ions?$/.test(a) || /ions?$/.test(b);
  if ((one === other && (one.length > shortestStem || !motion)) || isDerived(a, b) || isDerived(b, a)) return true;
  return Math.min(a.length, b.length) > 6 && prefixOf(a) === prefixOf(b) && isOneEditAway(a, b);
}

/** Whether one word is the other with an ending, its last consonant doubled or not ("control", "controller"). */
function isDerived(long: string, word: string): boolean {
  if (word.length < shortestStem || !long.startsWith(word)) return false;
  const rest = long.slice(word.length);
  return endingSet.has(rest) || (rest[0] === word.at(-1) && endingSet.has(rest.slice(1)));
}

/** A word without one ending, and without a doubled consonant or an e at the end of what is left. */
function stem(word: string): string {
  const ending = endings.find(
    (end) => word.endsWith(end) && word.length - end.length >= shortestStem - (end.length > 1 ? 1 : 0),
  );
  const left = ending ? word.slice(0, -ending.length) : word;
  return left.replace(/([^aeiouls])\1$/, '$1').replace(/(?<=..)[ei]$/, '');
}

/** The beginning that turns a word into its opposite or sets it apart from its kin. */
const prefixOf = (word: string): string =>
  /^(?:un|in|im|ir|non|anti|pre|post|hypo|hyper|inter|intra|micro|macro|mono|poly|multi|sub|super|over|under)/.exec(
    word,
  )?.[0] ?? '';

/** Whether one letter more, less or another, or two letters in turn, make one word of the other. */
function isOneEditAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length === 2 && restB.length === 2) return restA[0] === restB[1] && restA[1] === restB[0];
  return restA.length <= 1 && restB.length <= 1;
}
