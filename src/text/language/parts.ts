import { isCommonWord } from '../common-words.ts';
import { languageOf } from '../language.ts';
import { cutSentences, type Stretch } from '../sentences.ts';
import { evidenceOf } from './evidence.ts';

/** A stretch of a text in one language; `null` where it can't be known. */
export interface LanguagePart extends Stretch {
  language: string | null;
}

/** How many words a change of language between two sentences must gain, where no mark or heading parts them. */
const change = 1.5;
/** A text with fewer words that English has not holds no sentences of another language. */
const fewForeign = 3;

/**
 * The stretches of an abstract by language, in order, cut between sentences. Of two other languages that follow each other
 * one stretch is made, in the language of most of it.
 */
export function languageParts(text: string): LanguagePart[] {
  const whole = { start: 0, end: text.length };
  if (Math.max(...evidenceOf(text).distinct.values()) < fewForeign) return [{ ...whole, language: languageOf(text) }];
  const parts = stretchesOf(text);
  if (parts.length === 1) return [{ ...whole, language: languageOf(text) }];
  for (const part of parts) part.language ??= languageOf(text.slice(part.start, part.end)) ?? 'en';
  return joined(parts);
}

interface Sentence extends Stretch {
  text: string;
  /** Whether it is the first behind a mark or a heading. */
  opens: boolean;
}

/** What parts two abstracts: a line, or the heading of one in any of the languages that papers have it in. */
const seam = new RegExp(
  '(?<=\\s)(?=[-–—]\\s\\p{L}|[-–—*_=]{2,}\\s|\\(?(?:in )?(?:abstract|summary|resumen|resumo|resum|résumé|resume|zusammenfassung|riassunto|sommario|' +
    'samenvatting|sammanfattning|sammendrag|resumé|tiivistelmä|streszczenie|abstrakt|souhrn|súhrn|sažetak|povzetek|összefoglalás|' +
    'rezumat|özet|öz|abstrak|аннотация|резюме|анотація|摘要|要旨|초록)\\s?[:.\\]])',
  'iu',
);

/** Runs of sentences in English, and of others, whose language is left open. */
function stretchesOf(text: string): LanguagePart[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const block of text.split(seam)) {
    cutSentences(block).forEach(({ start, end }, i) =>
      sentences.push({ start: from + start, end: from + end, text: block.slice(start, end), opens: i === 0 }),
    );
    from += block.length;
  }
  const english = englishAmong(sentences);
  return joined(sentences.map(({ start, end }, i) => ({ start, end, language: english[i] ? 'en' : null })));
}

/** Neighbours in one language as one part. */
function joined(parts: readonly LanguagePart[]): LanguagePart[] {
  const all: LanguagePart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.language === part.language) last.end = part.end;
    else all.push({ ...part });
  }
  return all;
}

/**
 * For each sentence whether it is in English. Of all ways to part the sentences the one is taken whose words speak for it most,
 * less what its changes cost (Viterbi's algorithm with two states).
 */
function englishAmong(sentences: readonly Sentence[]): boolean[] {
  let [english, other] = [0, 0];
  const steps = sentences.map(({ text, opens }) => {
    const { found } = evidenceOf(text);
    const cost = opens ? 0 : change;
    const step = { fromOther: other - cost > english, fromEnglish: english - cost >= other };
    [english, other] = [
      Math.max(english, other - cost) + found.get('en')! + commonIn(text) / 2,
      Math.max(other, english - cost) + mostOf(found),
    ];
    return step;
  });
  const result: boolean[] = [];
  let isEnglish = english >= other;
  for (const { fromOther, fromEnglish } of steps.toReversed()) {
    result.push(isEnglish);
    isEnglish = isEnglish ? !fromOther : fromEnglish;
  }
  return result.toReversed();
}

/** The most that speaks for a language other than English. */
function mostOf(found: ReadonlyMap<string, number>): number {
  let most = 0;
  for (const [code, count] of found) if (code !== 'en' && count > most) most = count;
  return most;
}

/** How many of its words are common in English abstracts: a short sentence may have hardly any words of grammar. */
function commonIn(text: string): number {
  return text.match(/(?<!\p{L})[a-z]{4,}(?!\p{L})/gu)?.filter(isCommonWord).length ?? 0;
}
