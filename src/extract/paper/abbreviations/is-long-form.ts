import { piecesOf, type Alignment } from './align.ts';

/** Words of clauses: no part of a long form, unless each letter begins a word. */
export const clauseWord =
  /^(?:we|you|he|she|it|they|this|these|those|that|which|who|whose|what|when|where|while|is|are|was|were|be|been|being|has|have|had|can|could|may|might|will|would|should|does|did|not|but|because|if|so|than|also|such|its|their|our|his|her|namely|example|e\.g|i\.e|including|called|named|termed|known|here|there|however|showed?|found|propose|introduce|present|all|both|each|following)$/;
/** No name begins or ends with one of these, be it exact. */
const verb = /^(?:we|is|are|was|were|has|have|been|be)$/;

/**
 * Whether the words in which the letters of a short form were found can be its long form. `matched` is the long form as far as
 * the last letter's word; `exact` says that each letter begins a word and no word but small ones stands between them.
 */
export function isLongForm(
  { long, matched }: { long: string; matched: string },
  short: string,
  letters: number,
  found: Alignment,
  exact: boolean,
): boolean {
  const words = long.toLowerCase().split(/\s+/);
  if (matched.split(/[\s\-–/]+/).length > Math.min(letters + 5, letters * 2 + 1) || long.length <= short.length)
    return false;
  const same = long.split(/[\s\-–/]+/).filter((word) => word.toLowerCase() === short.toLowerCase());
  if (same.length > 0 && !(exact && letters > 2 && !same.includes(short))) return false;
  if ((long.match(/[([]/g) ?? []).length !== (long.match(/[)\]]/g) ?? []).length) return false;
  if (/[®™=<>]/.test(long)) return false;
  const pieces = piecesOf(long);
  const last = pieces.at(-1)!;
  if ((last.small && !last.glued) || verb.test(last.text) || verb.test(pieces[0]!.text)) return false;
  const clause = words.some((word) => clauseWord.test(word));
  if (exact) return letters > 2 || !(clause || /,\s/.test(long));
  if ((/^\p{Lu}\p{Ll}{3,}$/u.test(short) && found.initials * 2 < letters) || pieces[0]!.small) return false;
  // "solely on a list": no name begins so.
  if (words[0]!.endsWith('ly') && pieces[1]?.small) return false;
  const initialsOnly = found.strays === 0 && found.initials === letters;
  if (clause || (/,\s/.test(long) && !(initialsOnly && letters > 3 && found.skipped < 1))) return false;
  if (initialsOnly) return found.skipped < letters && (letters > 2 || found.skipped < 1);
  const mayStray = letters > 4 && (found.skipped === 0 || short === short.toUpperCase());
  return found.strays <= (mayStray ? 1 : 0) && found.skipped * 2 <= letters;
}
