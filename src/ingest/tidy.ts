import { distinct, isCutOff } from '../formats/read/index.ts';
import type { Entry } from '../formats/read/index.ts';
import { joinBrokenWords } from '../text/broken-words.ts';
import { readableText } from '../text/readable/index.ts';
import { tidyAbstract } from './tidy/abstract.ts';
import type { Cut } from './tidy/cut.ts';
import { keywordsOf } from './tidy/keyword-list.ts';
import { tidyTitle } from './tidy/title.ts';

export type { Cut } from './tidy/cut.ts';

/** A record whose texts are clean, and what was cut out of them. */
export interface Tidied {
  entry: Entry;
  cuts: readonly Cut[];
}

/**
 * Texts as people read them: this is where offsets begin. Markup is read, words that a line end parted are joined, and
 * what is no text of the abstract is cut: headings, copyright lines, placeholders. A list of keywords in the abstract
 * becomes the keywords of a record that has none.
 */
export function tidyEntry(entry: Entry): Tidied {
  const cuts: Cut[] = [];
  const keywords = entry.keywords.map(tidyKeyword).filter((word) => word !== '');
  const found: string[] = [];
  let { title, abstract } = entry;
  for (let round = 0; round < mostRounds; round++) {
    const before = { title, abstract };
    const clean = { title: readableText(title), abstract: readableText(abstract) };
    title = tidyTitle(joinBrokenWords(clean.title, [clean.abstract, ...keywords]), cuts);
    const tidied = tidyAbstract(joinBrokenWords(clean.abstract, [clean.title, ...keywords]), cuts);
    abstract = tidied.text;
    for (const word of tidied.keywordLists.flatMap(keywordsOf)) found.push(tidyKeyword(word));
    if (title === before.title && abstract === before.abstract) break;
    if (title === clean.title && abstract === clean.abstract) break; // markup is read to its end at once
  }
  const endsAsBefore = abstract.slice(-12) === entry.abstract.slice(-12);
  return {
    entry: {
      ...entry,
      title,
      abstract,
      authors: entry.authors.map(readableText).filter((name) => name !== ''),
      venue: entry.venue === null ? null : readableText(entry.venue) || null,
      keywords: distinct(keywords.length > 0 ? keywords : found.filter((word) => word !== '')),
      brokenOff: endsAsBefore ? entry.brokenOff : isCutOff(abstract),
    },
    cuts,
  };
}

/** What is cut may have parted other things that are. */
const mostRounds = 8;

const tidyKeyword = (keyword: string): string => readableText(readableText(keyword).replace(/(?<=[^.\s]{2})\.$/, ''));
