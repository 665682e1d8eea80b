import type { Paper } from '../model/index.ts';
import { languageOf } from '../text/language.ts';
import { englishAbstract, englishTitle } from '../text/language/english.ts';

/**
 * A paper as it is read for concepts and terms: its title and abstract without what is not English. Spaces are in its place,
 * so that offsets stay. Keywords are left as they are.
 */
export function inEnglish(paper: Paper): Paper {
  const abstract = englishAbstract(paper.abstract);
  const title = englishTitle(paper.title, {
    abstract: abstract === '' && paper.abstract !== '' ? languageOf(paper.abstract) : null,
    record: paper.language,
  });
  return title === paper.title && abstract === paper.abstract ? paper : { ...paper, title, abstract };
}
