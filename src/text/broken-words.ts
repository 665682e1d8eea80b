import { functionWords } from './closed-words.ts';
import { isCommonWord } from './common-words.ts';

/** `rein- forcement`: a word that was parted at the end of a line. */
const hyphened = /(?<![\p{L}\p{N}-])(\p{L}{2,25})- (\p{Ll}{2,25})(?![\p{L}\p{N}-])/gu;
/** `effi cient`: a word that fell apart behind a ligature. */
const gapped = /(?<!\p{L})(\p{L}{0,20}(?:ff|fi|fl)) (\p{Ll}{1,20})(?!\p{L})/gu;
/** What goes with a word that ends in a hyphen, in `two- and three-dimensional`. */
const joining = /^(?:und|oder|bzw|bis|sowie|et|ou|y|o|e|ed|och|en|og|ja|i|lub|til|through|plus|minus)$/;

/**
 * The text with words joined that a line end or a ligature parted, but only where the joined word is found in the text
 * or in its `others` (the title, the keywords), or is common; `long- term` becomes `long-term` where that is found.
 */
export function joinBrokenWords(text: string, others: readonly string[]): string {
  if (!/\p{L}- \p{Ll}|f[fil] \p{Ll}/u.test(text)) return text;
  let found: ReadonlySet<string> | null = null;
  const occurs = (word: string): boolean => (found ??= wordsOf([text, ...others])).has(word);
  const isWord = (word: string): boolean => isCommonWord(word) || occurs(word);
  return text
    .replace(hyphened, (whole, first: string, second: string) => {
      if (functionWords.has(second) || joining.test(second)) return whole;
      const joined = (first + second).toLowerCase();
      if (occurs(joined)) return first + second;
      if (occurs(`${first}-${second}`.toLowerCase())) return `${first}-${second}`;
      return isCommonWord(joined) ? first + second : whole;
    })
    .replace(gapped, (whole, first: string, second: string) => {
      const isOne = isWord((first + second).toLowerCase()) && !(isWord(first.toLowerCase()) && isCommonWord(second));
      return isOne ? first + second : whole;
    });
}

/** The words of texts in small letters, those with hyphens as a whole. */
function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?!\p{L}|- )/gu) ?? []));
}
