import { cleanText } from '../clean.ts';
import { plainCharacters } from './characters.ts';
import { decodeEntities } from './entities.ts';
import { withoutLatex } from './latex/latex.ts';
import { withoutTags } from './tags.ts';

/** Markup within markup within markup: more is no text of a paper. */
const mostRounds = 12;

/**
 * A text as people read it, in Unicode (NFC): without tags, entities, LaTeX and characters that are not seen. Doing it
 * twice changes nothing; what holds no markup stays as it is (`p < 0.05`, `$5 and $10`, `C:\new`).
 */
export function readableText(text: string): string {
  let before = text;
  for (let round = 0; round < mostRounds; round++) {
    const after = cleanText(withoutLatex(withoutTags(decodeEntities(plainCharacters(before)))));
    if (after === before) return after;
    before = after;
  }
  return cleanText(plainCharacters(before.replace(/[\\{}$<>&~`^_]|--+/g, ' ')));
}
