import { evidenceOf } from './language/evidence.ts';

/** Of fewer words nothing can be known, unless nearly all speak for one language. */
const fewWords = 12;

/**
 * The language that a text is written in, as ISO 639-1: most of the words of grammar in it are of that language, and there
 * are enough of them; of a text in two languages the one that most of it is in. `null` where it is too short or can't be known.
 */
export function languageOf(text: string): string | null {
  const { words, found, distinct } = evidenceOf(text);
  let [best, most] = ['en', found.get('en')!];
  for (const [code, count] of found) if (count > most) [best, most] = [code, count];
  const share = most / words;
  if (best === 'en') return most >= 3 && share >= 0.1 ? best : null;
  const isShort = words < fewWords;
  const enough = distinct.get(best)! >= 3 && share >= (isShort ? 0.35 : 0.15);
  return enough && most >= (isShort ? 4 : 2) * found.get('en')! ? best : null;
}
