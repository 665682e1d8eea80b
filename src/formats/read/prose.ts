const sentenceEnd = /[.!?…](?:["'”’)\]}$]|\\["'])*(?=\s|$)|[。！？]/g;
const cutOff =
  /(?:\.\.\.|…|[,;:([–-]|(?:^|[\s(])(?:i\.e\.?|e\.g\.?|the|an?|of|and|or|to|in|for|with|by|that|which|is|are|on|from|as|at))$/;

/**
 * Whether a paragraph is long enough, and punctuated enough, to be an abstract and not a title: some 25 words with a
 * sentence among them, ten words in two sentences, or 50 words of anything. Letters are counted, not words, so that
 * this holds for scripts without spaces; their signs weigh more.
 */
export function isLongProse(text: string): boolean {
  const size = weight(text);
  if (size < 60) return false;
  const sentences = text.match(sentenceEnd)?.length ?? 0;
  return size >= 320 || (size >= 160 && sentences >= 1) || sentences >= 2;
}

/** Whether a paragraph is a sentence, at least: four words or more that start like one and end with a full stop. */
export function isSentence(text: string): boolean {
  return (
    /^[^\p{Ll}]/u.test(text) && /[.。]["'”’)\]]*$/.test(text) && (/(?:\S+\s+){3}\S/.test(text) || weight(text) >= 30)
  );
}

/** Whether a text ends where a sentence cannot: in `(i.e.`, a comma, `of the`, an ellipsis. */
export function isCutOff(text: string): boolean {
  return cutOff.test(text);
}

/** Whether a text ends with a full stop or its like, or with an address. */
export function endsSentence(text: string): boolean {
  return /[.!?。！？](?:["'”’)\]}$]|\\["'])*$/.test(text) || /\S+(?::\/\/|www\.|\.\w{2,4}\/)\S+$/.test(text);
}

function weight(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return letters + 2 * signs;
}
