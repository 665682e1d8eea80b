const names =
  'key[ -]?words?(?: and phrases)?|author key ?words?|index terms?|subject (?:terms|headings|index)|mesh terms|descriptors|palabras? claves?|palavras?[ -]chaves?|mots?[ -]cl(?:é|e)s?|schlüsselw(?:ö|oe)rter|schlagw(?:ö|oe)rter|stichw(?:ö|oe)rter|parole chiave|ключевые слова|słowa kluczowe|trefwoorden|nyckelord|anahtar (?:kelimeler|sözcükler)|关键词|关键字|關鍵詞|關鍵字|キーワード|주제어|핵심어';
const labelled = new RegExp(
  `^["“*\\[(【]{0,2}(?:${names})["”*\\])】]{0,2}\\s?(?:[:：;]\\s?[-–—]?|[-–—―]{1,2}|\\.\\s)\\s?`,
  'iu',
);
/** What no list of keywords says. */
const sentence = /\b(?:we|is|are|was|were|has|have|this (?:article|paper|study|work))\b/i;
const inCapitals = /^KEY ?-?WORDS\s/;

/** What a list of keywords says behind its label; `null` for a text that does not begin as one. */
export function keywordListOf(text: string): string | null {
  const found = (labelled.exec(text) ?? inCapitals.exec(text))?.[0];
  if (found === undefined) return null;
  const list = text.slice(found.length);
  return sentence.test(list) ? null : list;
}

/** The keywords of a list, one each, without a full stop behind the last. */
export function keywordsOf(list: string): string[] {
  const sign =
    [';', '；', '•', '·', '|', '、', ' – ', ' — ', ' - ', '，', ','].find((mark) => list.includes(mark)) ?? '. ';
  return list
    .split(sign)
    .map((word) =>
      word
        .trim()
        .replace(/[.。;,]$/, '')
        .trim(),
    )
    .filter((word) => word !== '' && word.length <= 100);
}
