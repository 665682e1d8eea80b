const sentenceEnd = /[.!?…](?:["'”’)\]}$]|\\["'])*(?=\s|$)|[。！？]/g;
const cutOff =
  /(?:\.\.\.|…|[,;:([–-]|(?:^|[\s(])(?:i\.e\.?|e\.g\.?|the|an?|of|and|or|to|in|for|with|by|that|which|is|are|on|from|as|at))$/;

const partOfAbstract =
  /^(?:background|introduction|motivation|objectives?|aims?|purpose|methods?|approach|(?:main )?results?|findings|discussion|conclusions?|significance)\b[^:.]{0,20}:/i;

/** 50 words or so of English, in letters: so long is no title. */
const manyLetters = 320;

/**
 * Whether a paragraph is long enough, and punctuated enough, to be an abstract and not a title: some 25 words with a
 * sentence among them, ten words in two sentences, or 50 words of anything. Letters are counted, not words, so that
 * this holds for scripts without spaces; their signs weigh more.
 */
export function isLongProse(text: string): boolean {
  const size = weight(text);
  if (size < 60) return false;
  const sentences = atMost(2, text.matchAll(sentenceEnd));
  return size >= manyLetters || (size >= 160 && sentences >= 1) || sentences >= 2;
}

/** Whether a paragraph is a sentence, at least: four words or more that start like one and end with a full stop. */
export function isSentence(text: string): boolean {
  return /^[^\p{Ll}]/u.test(text) && /[.。]["'”’)\]]*$/.test(text) && (hasFourWords(text) || weight(text) >= 30);
}

/** Whether a text begins like a labelled part of an abstract: `Methods: ...`. */
export function startsPart(text: string): boolean {
  return partOfAbstract.test(text);
}

/** Whether there are four words or more, parted by spaces. */
export function hasFourWords(text: string): boolean {
  return /^\s*(?:\S+\s+){3}\S/.test(text);
}

/** Whether a text ends where a sentence cannot: in `(i.e.`, a comma, `of the`, an ellipsis. */
export function isCutOff(text: string): boolean {
  return cutOff.test(text);
}

/** Whether a text ends with a full stop or its like, or with an address. */
export function endsSentence(text: string): boolean {
  if (/[.!?。！？](?:["'”’)\]}$]|\\["'])*$/.test(text)) return true;
  const lastWord = text.slice(text.lastIndexOf(' ') + 1);
  return /\S(?::\/\/|www\.|\.\w{2,4}\/)\S/.test(lastWord);
}

/** The number of letters, signs of scripts without spaces threefold; counted no further than is asked for anywhere. */
function weight(text: string): number {
  const letters = atMost(manyLetters, text.matchAll(/\p{L}/gu));
  const signs = atMost(manyLetters, text.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu));
  return letters + 2 * signs;
}

function atMost(most: number, found: Iterable<unknown>): number {
  let count = 0;
  for (const _ of found) if (++count === most) break;
  return count;
}
