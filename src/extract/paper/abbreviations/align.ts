import type { Letter } from './letters.ts';

/** A run of letters or of digits of a text. */
export interface Piece {
  start: number;
  end: number;
  /** In small letters. */
  text: string;
  /** As it is written. */
  written: string;
  /** Whether neither a space nor a slash stands before it. */
  glued: boolean;
  /** Whether a comma and a space stand before it. */
  afterComma: boolean;
  /** Whether it is an article, a preposition or the like, and no short form in capitals. */
  small: boolean;
}

/** How the letters of a short form lie in a text. */
export interface Alignment {
  start: number;
  end: number;
  /** How many letters begin a piece or are a capital in it. */
  initials: number;
  /** How many letters lie in a piece that none of them begins. */
  strays: number;
  /** How many words with a meaning of their own (a part of a hyphenated word is half a one) give no letter, between the first letter and the last. */
  skipped: number;
}

const smallWord =
  /^(?:of|and|the|for|in|on|to|an?|with|by|from|or|de|do|da|du|des|del|der|la|et|at|as|under|via|using|s|into|than|between|among|against|through|without|over|per|und|y)$/;

const costs = { inside: 0.4, stray: 2.5, skipped: 1.5, small: 0.4, afterHyphen: 1, comma: 1, letter: 0.5 };

/** The runs of letters and of digits of a text; an apostrophe with s belongs to its word. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]s(?!\p{L}))?|\p{N}+/gu)) {
    const start = match.index;
    const last = pieces.at(-1);
    const glued = last !== undefined && last.end < start + 1 && !/[\s/]/.test(text.slice(last.end, start));
    const [written] = match;
    const lower = written.toLowerCase();
    const afterComma = last !== undefined && /,\s/.test(text.slice(last.end, start));
    const small = smallWord.test(lower) && !/\p{Lu}$/u.test(written);
    const end = start + written.length;
    pieces.push({
      start,
      end,
      text: lower.length === written.length ? lower : written,
      written,
      glued,
      afterComma,
      small,
    });
  }
  return pieces;
}

/** A way to place the letters so far, the last of them in piece `piece` at `at`. */
interface Placed extends Omit<Alignment, 'end'> {
  piece: number;
  at: number;
  /** The sum of what speaks against it. */
  cost: number;
}

/**
 * The cheapest way to find the letters in this order in the pieces, the first at the beginning of a piece; of two as cheap
 * the one that begins later. Time grows with letters times text.
 */
export function align(letters: readonly Letter[], pieces: readonly Piece[]): Alignment | null {
  if (letters.length === 0 || pieces.length === 0) return null;
  const skips = runningSkips(pieces);
  let placed: Placed[] = pieces.flatMap((piece, index) => {
    if (!begins(letters[0]!, piece)) return [];
    if (piece.small && /^(?:the|an?)$/.test(piece.text)) return [];
    const cost =
      (piece.small || /^\p{Ll}$/u.test(piece.written) ? 1 : 0) + (cutsWord(pieces, index) ? costs.afterHyphen : 0);
    return [{ start: piece.start, cost, initials: 1, strays: 0, skipped: 0, piece: index, at: piece.start }];
  });
  for (const letter of letters.slice(1)) placed = placeNext(letter, pieces, placed, skips);
  let best: Placed | null = null;
  let least = Infinity;
  for (const last of placed) {
    const cost = last.cost + between(last, pieces.length, skips);
    if (cost <= least) [best, least] = [last, cost];
  }
  if (!best) return null;
  const { start, initials, strays, skipped, piece } = best;
  return { start, end: pieces[piece]!.end, initials, strays, skipped };
}

function placeNext(letter: Letter, pieces: readonly Piece[], placed: readonly Placed[], skips: Skips): Placed[] {
  const next: Placed[] = [];
  let read = 0;
  /** The best of the ways that end before this piece; what is skipped behind them counts. */
  let before: Placed | null = null;
  for (let index = placed[0]?.piece ?? pieces.length; index < pieces.length; index++) {
    for (; read < placed.length && placed[read]!.piece < index; read++) {
      const way = placed[read]!;
      if (!before || way.cost - skips.left[way.piece]! <= before.cost - skips.left[before.piece]!) before = way;
    }
    const piece = pieces[index]!;
    const { start, text, written } = piece;
    const reached = before ? before.cost + between(before, index, skips) : Infinity;
    const add = (way: Placed, at: number, cost: number, initial: number, stray: number): void => {
      const skipped = way.skipped + (way.piece < index ? skips.words[index]! - skips.words[way.piece + 1]! : 0);
      const { initials, strays } = way;
      next.push({
        start: way.start,
        at,
        piece: index,
        cost,
        skipped,
        initials: initials + initial,
        strays: strays + stray,
      });
    };
    if (before && begins(letter, piece)) add(before, start, reached + (piece.small ? costs.small : 0), 1, 0);
    let inside: Placed | null = null;
    let own = read;
    for (let offset = text.indexOf(letter[0], 1); offset > 0; offset = text.indexOf(letter[0], offset + 1)) {
      const at = start + offset;
      for (; own < placed.length && placed[own]!.piece === index && placed[own]!.at < at; own++)
        if (!inside || placed[own]!.cost <= inside.cost) inside = placed[own]!;
      const capital = written[offset] !== text[offset] ? 1 : 0;
      const asPart = inside ? inside.cost + (capital ? 0 : costs.inside) : Infinity;
      const asStray = reached + (capital ? costs.inside : costs.stray);
      if (inside && asPart <= asStray) add(inside, at, asPart, capital, 0);
      else if (before) add(before, at, asStray, capital, 1 - capital);
    }
  }
  return next;
}

/** Whether a piece begins with a letter or with a word that it is read as. */
function begins([sign, ...words]: Letter, { text }: Piece): boolean {
  if (/^\p{N}/u.test(sign) ? text === sign : text.startsWith(sign)) return true;
  return words.some((word) => (word.endsWith('-') ? text.startsWith(word.slice(0, -1)) : text === word));
}

/** Whether a word with a hyphen would be cut before this piece ("self-|supervised"); the numbers of chemistry are no words. */
function cutsWord(pieces: readonly Piece[], index: number): boolean {
  return index > 0 && pieces[index]!.glued && /^\p{L}{2}/u.test(pieces[index - 1]!.text);
}

/** Sums over the pieces of a text, so that what lies between two of them is a difference. */
interface Skips {
  /** What it costs to skip everything before a piece, and everything up to it. */
  reached: number[];
  left: number[];
  /** How many words with a meaning of their own stand before a piece. */
  words: number[];
}

function runningSkips(pieces: readonly Piece[]): Skips {
  const skips: Skips = { reached: [], left: [], words: [0] };
  let cost = 0;
  for (const { text, glued, small, afterComma } of pieces) {
    const plain = small || /^\p{N}/u.test(text) || (glued && text.length === 1);
    if (afterComma) cost += costs.comma;
    skips.reached.push(cost);
    // A comma before the next piece counts, the one before this piece does not.
    const own = plain ? 0 : text.length === 1 ? costs.letter : glued ? costs.skipped / 2 : costs.skipped;
    cost += own;
    skips.left.push(cost);
    skips.words.push(skips.words.at(-1)! + (plain ? 0 : glued || text.length === 1 ? 0.5 : 1));
  }
  skips.reached.push(cost);
  return skips;
}

/** What it costs to skip everything between the last piece of a way and piece `to`. */
const between = (way: Placed, to: number, skips: Skips): number => skips.reached[to]! - skips.left[way.piece]!;
