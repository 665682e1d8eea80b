import { functionWords } from '../../../text/closed-words.ts';
import { longFormBefore, type LongForm } from './long-form.ts';

interface Range {
  start: number;
  end: number;
}

const item = /(?:,(?:\s*(?:and|or))?|\s+(?:and|or|versus|vs\.?))\s+([^()[\].;:]{1,80}?)\s*[([]([^()[\]]{1,20})[)\]]/uy;
const nextWord = /\s+[\p{L}\p{N}][\p{L}\p{N}'’-]*/uy;
const mostItems = 6;
const mostWords = 3;

/**
 * A long form whose last words a list shares: "systolic (SBP) and diastolic (DBP) blood pressure", "systolic (SBP) and diastolic
 * blood pressure (DBP)". The short forms of such a list end alike. Long forms begin behind `from`; `bracket` holds the short
 * form and `previous` is the bracket before it. Null where the words before the bracket do as well without the shared ones.
 */
export function withSharedHead(
  text: string,
  from: number,
  bracket: Range,
  previous: Range | null,
  short: string,
  alone: LongForm | null,
): { long: Range; head: Range } | null {
  if (alone?.exact) return null;
  const before = text.slice(from, bracket.start).trimEnd();
  const behind = listFrom(text, bracket.end);
  const around = previous && listFrom(text, previous.end);
  const others = [...behind.shorts];
  if (around && around.ends.includes(bracket.end)) others.push(text.slice(previous.start + 1, previous.end - 1));
  for (const head of behind.heads) {
    const words = text.slice(head.start, head.end);
    if (!givesLastLetters(words, short) || !others.some((other) => givesLastLetters(words, other))) continue;
    if (before.endsWith(words.split(' ')[0]!)) continue;
    const joined = `${before} ${text.slice(head.start, head.end)}`;
    const found = longFormBefore(joined, short);
    if (!found || found.start >= before.length || found.lastEnd !== joined.length) continue;
    if (!found.exact && found.initials <= (alone?.initials ?? 1)) continue;
    return { long: { start: from + found.start, end: from + before.length }, head };
  }
  return null;
}

/** Whether the words begin with the last letters of a short form, but for the s of a plural; function words give none. */
function givesLastLetters(words: string, short: string): boolean {
  const letters = short.replace(/(?<=\p{Lu})s$/u, '').replace(/[^\p{L}\p{N}]/gu, '');
  const list = words.split(/[\s-]+/);
  if (list.length >= letters.length || list.some((word) => functionWords.has(word.toLowerCase()))) return false;
  return list.every((word, at) => word[0]?.toLowerCase() === letters.at(at - list.length)!.toLowerCase());
}

/** The short forms in the brackets of a list that goes on here, where the brackets end, and what may be the shared words. */
interface List {
  shorts: string[];
  ends: number[];
  /** The words behind the last item, and the last words of that item. */
  heads: Range[];
}

function listFrom(text: string, from: number): List {
  const list: List = { shorts: [], ends: [], heads: [] };
  let last: Range | null = null;
  let at = from;
  while (list.ends.length < mostItems) {
    item.lastIndex = at;
    const match = item.exec(text);
    if (!match) break;
    const start = at + match[0].indexOf(match[1]!);
    last = { start, end: start + match[1]!.length };
    at = item.lastIndex;
    list.shorts.push(match[2]!);
    list.ends.push(at);
  }
  for (let words = 0, end = at; words < mostWords; words++) {
    nextWord.lastIndex = end;
    const match = nextWord.exec(text);
    if (!match) break;
    end = nextWord.lastIndex;
    const start: number = list.heads[0]?.start ?? end - match[0].trimStart().length;
    list.heads.push({ start, end });
  }
  if (!last) return list;
  for (const { index } of [...text.slice(last.start, last.end).matchAll(/(?<=\s)\S+/g)].slice(-mostWords))
    list.heads.push({ start: last.start + index, end: last.end });
  return list;
}
