import { isCommonWord } from '../common-words.ts';
import { languageOf } from '../language.ts';
import { evidenceOf } from './evidence.ts';
import { languageParts } from './parts.ts';

/** What parts a title from its translation: brackets, and marks between spaces. */
const seam = /[[\]|]|\s[=/]\s|\s-{2,3}\s|[.?!]\s/gu;

/**
 * An abstract with spaces in place of its sentences in other languages, so that offsets stay; `''` where none is in English.
 * A text whose language can't be known is left as it is.
 */
export function englishAbstract(abstract: string): string {
  const parts = languageParts(abstract);
  const others = parts.filter(({ language }) => language !== null && language !== 'en');
  if (others.length === parts.length) return '';
  return others.reduce((text, { start, end }) => withBlank(text, start, end), abstract);
}

/** What else is known of the language of a title. */
export interface TitleClues {
  /** What its abstract is in, where that is not English. */
  abstract: string | null;
  /** What the record says, which may be of the paper only, and no word of a translated title. */
  record: string | null;
}

/**
 * A title with spaces in place of what is not English: its half in another language, or all (`''`). What clues say counts where
 * it is too short to be sure: with a word of that language, and fewer of English, it is foreign.
 */
export function englishTitle(title: string, clues: TitleClues): string {
  let text = title;
  let start = 0;
  for (const { index, 0: mark } of [...title.matchAll(seam), { index: title.length, 0: '' }]) {
    if (isForeign(title.slice(start, index), clues)) text = withBlank(text, start, index);
    start = index + mark.length;
  }
  if (text === title) return isForeign(title, clues) ? '' : title;
  return /\p{L}{2}/u.test(text) ? text : '';
}

function isForeign(text: string, clues: TitleClues): boolean {
  const own = languageOf(text);
  if (own !== null) return own !== 'en';
  const language = clues.abstract ?? clues.record;
  if (language === null || language === 'en') return false;
  const { found } = evidenceOf(text);
  const [english, other] = [found.get('en')!, found.get(language) ?? 0];
  if (english !== other) return other > english;
  return clues.abstract !== null && !isCommonEnglish(text);
}

function isCommonEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return 2 * words.filter(isCommonWord).length >= words.length;
}

const withBlank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
