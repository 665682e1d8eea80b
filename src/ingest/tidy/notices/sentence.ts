/** Words with which a sentence of an abstract says something, and which notices do without. */
const saying =
  /(?<![\p{L}&])(?:[Ww]e|[Oo]ur|[Tt]hey|was|were|is|are|has|have|had|can|may|should|[Tt]his (?:study|paper)|[Tt]hese|[Rr]esults?|show(?:s|ed|n)?|found|suggest(?:s|ed)?|which|because|[Hh]owever)(?!\p{L})/u;

/** Whether a text may be a sentence of an abstract: it says something. */
export function saysSomething(text: string): boolean {
  return saying.test(text);
}

/** The words in small letters that are longer than those that join the words of a name. */
export function plainWordsIn(text: string): number {
  return text.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0;
}

export function isMadeOf(text: string, mostWords: number): boolean {
  return text.split(/\s+/).length <= mostWords;
}
