import { longFormBefore } from './long-form.ts';
import { isShortForm } from './short-form.ts';

interface Range {
  start: number;
  end: number;
}

/** A short form as it stands in running text: two capitals at the least. */
const shortInText = /(?<![\p{L}\p{N}-])\p{L}?\p{Lu}[\p{L}\p{N}]{0,10}[-&/]?[\p{L}\p{N}]{0,10}(?![\p{L}\p{N}-])/gu;
/** What stands between a long form and the short form behind it. */
const behindLong =
  /(?:,?\s(?:or|(?:also\s|commonly\s|better\s)?(?:known|abbreviated|referred\sto|called|termed|denoted|designated)(?:\s(?:as|to|by))?|here(?:in)?after|henceforth|i\.e\.,?|in\sshort,?|for\sshort,?)(?:\sas)?(?:\sthe)?\s["'“‘]?)$/u;
/** What stands between a short form and the long form behind it. */
const behindShort =
  /["'”’]?(?::\s|,\s(?:i\.e\.,?\s|that\sis,?\s|or\s|short\sfor\s|standing\sfor\s|which\sstands\sfor\s)?|\s(?:stands|standing|short|an\sabbreviation|an\sacronym)\s(?:for|of)\s)(?:the\s|an?\s)?["'“‘]?/uy;
/** How such a stretch ends; most short forms have nothing like it before them. */
const lastOfCue =
  /(?:\s(?:or|as|to|by|the|known|called|termed|denoted|abbreviated|designated)|after|forth|i\.e\.|short),?\s["'“‘]?$/;
const fewestLetters = 3;
const mostWords = 20;
const reach = 200;

/**
 * Short forms defined without brackets: "self-supervised learning, or SSL", "LSTM: long short-term memory", "the FAO, the Food
 * and Agriculture Organization". Only those of three letters or more, each of which begins a word of the long form, with no
 * other word in it but small ones.
 */
export function findAppositions(text: string): { short: Range; long: Range }[] {
  const found: { short: Range; long: Range }[] = [];
  const defined = new Set<string>();
  for (const { 0: short, index: start } of text.matchAll(shortInText)) {
    if (defined.has(short) || (short.match(/\p{Lu}/gu) ?? []).length < 2 || !isShortForm(short)) continue;
    const end = start + short.length;
    const long = longAhead(text, start, short) ?? longBehind(text, end, short);
    if (!long) continue;
    defined.add(short);
    found.push({ short: { start, end }, long });
  }
  return found;
}

function longAhead(text: string, start: number, short: string): Range | null {
  const from = Math.max(0, start - reach);
  if (!lastOfCue.test(text.slice(Math.max(0, start - 12), start))) return null;
  const cue = behindLong.exec(text.slice(Math.max(from, start - 40), start));
  return cue && exactly(text, from, start - cue[0].length, short);
}

function longBehind(text: string, end: number, short: string): Range | null {
  behindShort.lastIndex = end;
  const cue = behindShort.exec(text);
  if (!cue) return null;
  const from = behindShort.lastIndex;
  if (text[from]?.toLowerCase() !== short[0]!.toLowerCase()) return null;
  const last = short.replace(/s$/, '').at(-1)!.toLowerCase();
  let words = 0;
  for (const word of text.slice(from, from + reach).matchAll(/[^\s,;:.!?()[\]]+(?=[\s,;:.!?()[\]]|$)/gu)) {
    if (++words > mostWords) break;
    if (!hasPart(word[0], last)) continue;
    const long = exactly(text, from, from + word.index + word[0].length, short);
    if (long?.start === from) return long;
  }
  return null;
}

/** Whether a word or the part behind its last hyphen begins with a letter. */
const hasPart = (word: string, letter: string): boolean =>
  word.slice(word.lastIndexOf('-') + 1)[0]?.toLowerCase() === letter;

/** The exact long form that ends at `end`, if there is one behind `from`. */
function exactly(text: string, from: number, end: number, short: string): Range | null {
  const long = longFormBefore(text.slice(from, end), short);
  if (!long?.exact || long.initials < fewestLetters || from + long.lastEnd !== end) return null;
  const words = text.slice(from + long.start, end);
  if (words.includes(',') || !/\p{Ll}{3}.*[\s-].*\p{Ll}{3}/u.test(words)) return null;
  return { start: from + long.start, end };
}
