import type { Cut } from './cut.ts';
import { keywordListOf } from './keyword-list.ts';
import {
  behindCopyright,
  continuesCopyright,
  copyrightLines,
  namesHolder,
  notices,
  sureNotices,
} from './notices/index.ts';
import type { NoticeKind } from './notices/index.ts';
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** No notice is longer, in UTF-16 units, and no list of keywords. */
const longestNotice = 700;
const keywordLists = 'keyword lists';

/** What is left of a text without its notices, and the keywords that a list in it gave, as it gave them. */
export interface Noticeless {
  text: string;
  keywordLists: string[];
}

/**
 * The text without what publishers, databases and authors put behind it, or before it: copyright lines, keywords, grants.
 * A notice that could be a sentence of the abstract is cut only where nothing but notices follows.
 */
export function withoutNotices(text: string, cuts: Cut[]): Noticeless {
  const pieces = piecesOf(text);
  const kinds = kindsOf(pieces);
  const lists: string[] = [];
  const kept: string[] = [];
  for (let i = 0; i < pieces.length;) {
    const kind = kinds[i]!;
    let last = i;
    if (kind === null) kept.push(text.slice(pieces[i]!.start, pieces[i + 1]?.start ?? text.length));
    else {
      while (last + 1 < pieces.length && kinds[last + 1] === kind && !startsList(pieces[last + 1]!)) last++;
      const own = text.slice(pieces[i]!.start, pieces[last]!.end);
      cuts.push({ kind, text: own });
      if (kind === keywordLists) lists.push(keywordListOf(own) ?? '');
    }
    i = last + 1;
  }
  if (kept.length === pieces.length) return { text, keywordLists: [] };
  return {
    text: kept
      .join('')
      .replace(/[\s;,|•([*–—-]{1,20}$/u, '')
      .trim(),
    keywordLists: lists,
  };
}

const startsList = ({ text }: Piece): boolean => keywordListOf(text) !== null;

/** For each piece the kind of notice it is, or belongs to; `null` for the sentences of the abstract. */
function kindsOf(pieces: Piece[]): (string | null)[] {
  const kinds: (string | null)[] = [];
  let before: string | null = null;
  for (const { text } of pieces) {
    before =
      kindAmong(sureNotices, text) ??
      (isShort(text) && keywordListOf(text) !== null ? keywordLists : further(text, before));
    kinds.push(before);
  }
  for (let i = pieces.length - 1; i >= 0; i--) {
    kinds[i] ??= kindAmong(notices, pieces[i]!.text);
    if (kinds[i + 1] === copyrightLines && namesHolder(pieces[i]!.text)) kinds[i] ??= copyrightLines;
    if (kinds[i] === null && !endsCopyright(pieces, kinds, i)) break;
  }
  return kinds;
}

/** The kind of a piece that is a notice only because one stands before it. */
function further(text: string, before: string | null): string | null {
  if (before === copyrightLines) {
    const own = kindAmong(behindCopyright, text);
    return own ?? (continuesCopyright(text) ? before : null);
  }
  return before === keywordLists && isListed(text) && kindAmong(notices, text) === null ? before : null;
}

/** Marks pieces up to `last` that go on with a copyright line a few pieces before them; whether there is one. */
function endsCopyright(pieces: Piece[], kinds: (string | null)[], last: number): boolean {
  for (let i = last; i >= 0 && i > last - 6 && continuesCopyright(pieces[i]!.text); i--) {
    if (i === 0 || kindAmong(notices, pieces[i - 1]!.text) !== copyrightLines) continue;
    kinds.fill(copyrightLines, i - 1, last + 1);
    return true;
  }
  return false;
}

const isShort = (text: string): boolean => text.length <= longestNotice;

const kindAmong = (among: readonly NoticeKind[], text: string): string | null =>
  (isShort(text) ? among.find(({ found }) => found(text))?.kind : null) ?? null;

/** Whether a piece can be some keywords of a list that full stops part. */
function isListed(text: string): boolean {
  return text.length <= 80 && !/\b(?:we|is|are|was|were|has|have|this|these|can|the)\b/i.test(text);
}
