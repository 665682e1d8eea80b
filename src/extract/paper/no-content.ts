import { isAffiliation } from './no-content/affiliations.ts';
import { isDate } from './no-content/dates.ts';
import { isHeading } from './no-content/headings.ts';
import { isIndexTerm } from './no-content/index-terms.ts';
import { isPublisher } from './no-content/publishers.ts';
import { isCitation, isReference } from './no-content/references.ts';
import { isRegistration } from './no-content/registrations.ts';
import { isScrap } from './no-content/scraps.ts';
import { isSearchSource } from './no-content/sources.ts';
import { isStatistic } from './no-content/statistics.ts';

export type NoContent =
  | 'statistic'
  | 'heading'
  | 'publisher'
  | 'search-source'
  | 'registration'
  | 'citation'
  | 'date'
  | 'reference'
  | 'index-term'
  | 'affiliation'
  | 'scrap';

const kinds: readonly [NoContent, (key: string, texts: readonly string[]) => boolean][] = [
  ['statistic', isStatistic],
  ['heading', isHeading],
  ['search-source', (key) => isSearchSource(key)],
  ['publisher', isPublisher],
  ['registration', isRegistration],
  ['date', (_key, texts) => isDate(texts)],
  ['reference', (_key, texts) => isReference(texts)],
  ['citation', (_key, texts) => isCitation(texts)],
  ['index-term', isIndexTerm],
  ['affiliation', isAffiliation],
  ['scrap', isScrap],
];

/**
 * Why a candidate names nothing that a paper is about; `null` where it may. `key` is its normal form, `texts` its written forms,
 * by whose capitals some kinds are known ("March 2020", "RESULTS"). A paper that defines a short form ("operating room (OR)") gives
 * it another meaning, and one whose title or keywords name a statistic may be about it: who calls this looks at both before.
 */
export const noContent = (key: string, texts: readonly string[]): NoContent | null =>
  kinds.find(([, applies]) => applies(key, texts))?.[0] ?? null;
