import type { Cut } from './cut.ts';
import { withoutHeadings } from './headings.ts';
import { saysNoAbstract } from './missing.ts';
import { withoutNotices } from './cut-notices.ts';
import { withoutOpening } from './opening.ts';

/** What lies behind a notice may be one as well, and what lies behind a heading. */
const mostRounds = 8;

/** An abstract without what is none of its text, which is put into `cuts`; and the lists of keywords that it had. */
export function tidyAbstract(abstract: string, cuts: Cut[]): { text: string; keywordLists: string[] } {
  let text = abstract;
  const keywordLists: string[] = [];
  for (let round = 0; round < mostRounds; round++) {
    if (text === '') break;
    if (saysNoAbstract(text)) {
      cuts.push({ kind: 'placeholders for abstracts', text });
      text = '';
      break;
    }
    const noticeless = withoutNotices(text, cuts);
    keywordLists.push(...noticeless.keywordLists);
    const next = withoutHeadings(withoutOpening(noticeless.text, cuts), cuts).trim();
    if (next === text) break;
    text = next;
  }
  return { text, keywordLists };
}
