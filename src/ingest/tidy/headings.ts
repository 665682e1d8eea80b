import { isCore, label, sureInCapitals } from './labels.ts';
import type { Cut } from './cut.ts';

/** Where a sentence may begin, with a capital letter, perhaps behind a number or a mark of a list. */
const lead = /(?:(?:^|[.!?:;…]\s)(?:[•▪►*]\s?)?\d{1,2}[.)] ?|(?:^|[.!?:;…)\]"”»%]\s?)(?:[•▪►*]\s?)?)(?=\p{Lu})/gu;
const headed = new RegExp(`(${label})(\\s?[:：]\\s?|\\s[-–—―]{1,2}\\s|[-–—―]\\s|\\s?[.:][-–—―]\\s?|\\.\\s)`, 'iuy');
const bare = new RegExp(`(${label})(\\s)`, 'iuy');
const inCapitals = /(?<![\p{L}\p{N}-])\p{Lu}{3}[\p{Lu} ,/&()'’-]{0,120}\s?[:：]\s?/gu;
const whole = new RegExp(`^(?:${label})$`, 'iu');
const glued =
  /(^|[.!?)%]\s?)(Background|Introduction|Objectives?|Aims?|Purpose|Methods|Methodology|Results|Findings|Conclusions?|Discussion)(?=\p{Lu}\p{Ll}|[AI] \p{Ll}|\d)/gu;

const signs =
  '目的|目標|目标|方法|材料与方法|材料和方法|対象と方法|対象|結果|结果|结论|結論|背景|考察|讨论|討論|結語|结语|意义|意義|목적|방법|결과|결론|배경|고찰';
const inSigns = new RegExp(
  `(^|[。；！？.;!?]\\s?|\\s)(?:[【[〔［「](?:${signs})[】\\]〕］」][:：]?\\s?|(?:${signs})(?:및 |/|与|和|と|・)?(?:${signs})?[:：]\\s?)`,
  'gu',
);
const inSignsBare = new RegExp(`(^|[。；！？]\\s?)(${signs})\\s(?=\\S)`, 'gu');

/** What looks like a heading in a text. */
interface Found {
  start: number;
  end: number;
  name: string;
  /** Whether it is one for sure, by the sign behind it (a colon) or by its capitals; a dash can be one of a sentence. */
  by: 'sign' | 'dash' | 'nothing';
}

/** The text without the headings of its parts (`METHODS:`, `Purpose –`), which are put into `cuts`; the sentences stay. */
export function withoutHeadings(text: string, cuts: Cut[]): string {
  const cut = (own: string): void => void cuts.push({ kind: 'headings', text: own.trim() });
  let own = withoutFound(text, findHeadings(text), cut);
  own = own.replace(inCapitals, (found) => {
    if (isShouting(text) || !whole.test(found.replace(/\s?[:：]\s?$/, ''))) return found;
    cut(found);
    return '';
  });
  own = own.replace(glued, (_, before: string, name: string) => {
    cut(name);
    return before === '' || /\s$/.test(before) ? before : `${before} `;
  });
  if (!/[\u3000-\u9fff\uac00-\ud7a3]/.test(own)) return own;
  own = own.replace(inSigns, (found, before: string) => {
    cut(found.slice(before.length));
    return before;
  });
  const names = new Set([...own.matchAll(inSignsBare)].map((found) => found[2]));
  return names.size < 3
    ? own
    : own.replace(inSignsBare, (_, before: string, name: string) => {
        cut(name);
        return before;
      });
}

function findHeadings(text: string): Found[] {
  const found: Found[] = [];
  const isLoud = isShouting(text);
  for (const { 0: before, index } of text.matchAll(lead)) {
    const start = index + before.length;
    const [all, name, sign] = at(headed, text, start) ?? at(bare, text, start) ?? [];
    if (all === undefined || name === undefined || sign === undefined) continue;
    const end = start + all.length;
    const next = text[end] ?? '';
    const isMarked = /[:：–—―-]/.test(sign);
    // `Methods. We`, `METHODS We`, and, where others are like it, `Methods We`
    if (!isMarked && !/[\p{Lu}\p{N}\p{Lo}“"‘'([]/u.test(next)) continue;
    if (sign === '. ' && /:\s?$/.test(before)) continue;
    if (sign === ' ' && (/[([]/.test(next) || isNumbered(name, text.slice(end, end + 3)))) continue;
    const mark = /[•▪►*]|\d/.exec(before);
    const isSure = /[.:：]/.test(sign) || (!isLoud && isCapital(name) && sureInCapitals.test(name));
    const by = isSure ? 'sign' : sign === ' ' ? 'nothing' : 'dash';
    found.push({ start: mark ? index + mark.index : start, end, name, by });
  }
  return found;
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** Whether a name with a number or a letter behind it is no heading: `Treatment A`, `Case 2`. */
function isNumbered(name: string, next: string): boolean {
  if (
    /s$|(?:background|introduction|objective|aim|purpose|context|importance|conclusion|discussion|interpretation|rationale)$/i.test(
      name,
    )
  )
    return false;
  return /^(?:\p{N}|\p{Lu}(?!\p{L}))/u.test(next);
}

/** Without the headings that are sure, and the others where two or three that are alike make an abstract in parts. */
function withoutFound(text: string, found: Found[], cut: (own: string) => void): string {
  const names = new Set(found.map(({ name }) => name.toLowerCase()));
  const isParted = names.size >= 3 && [...names].filter(isCore).length >= 2;
  const dashed = found.filter(({ by }) => by === 'dash');
  const isDashed = isParted || new Set(dashed.map(({ name }) => name)).size >= 2 || dashed[0]?.start === 0;
  const kept: string[] = [];
  let at = 0;
  for (const { start, end, by } of found) {
    if (!(by === 'sign' || isParted || (by === 'dash' && isDashed)) || start < at) continue;
    kept.push(text.slice(at, start));
    cut(text.slice(start, end));
    at = end;
  }
  kept.push(text.slice(at));
  return kept.join('');
}

const isShouting = (text: string): boolean => !/\p{Ll}{2}/u.test(text.slice(0, 2000));

const isCapital = (name: string): boolean => !/\p{Ll}/u.test(name.replace(/\(s\)/g, ''));
