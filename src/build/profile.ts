import { builtInVectors, profilePapers, readTerms, type PaperTerms } from '../profile/index.ts';
import type { Context, Paper, Profiles } from '../model/index.ts';
import { inEnglish } from './english.ts';
import { pause } from './pause.ts';

/** Papers between two pauses. */
const batch = 200;

/** What the English of the papers says beyond their concepts: their terms, and with `vectors` their places in the space of meaning. */
export async function collectProfiles(
  papers: readonly Paper[],
  { vectors }: { vectors: boolean },
  context: Context = {},
): Promise<Profiles> {
  const terms: PaperTerms[] = [];
  for (let from = 0; from < papers.length; from += batch) {
    terms.push(...papers.slice(from, from + batch).map((paper) => readTerms(inEnglish(paper))));
    await pause(context);
  }
  return profilePapers(terms, vectors ? await builtInVectors() : null);
}
