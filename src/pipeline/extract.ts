import {
  builtInExpertise,
  findCandidates,
  selectConcepts,
  type Extraction,
  type PaperCandidates,
} from '../extract/index.ts';
import type { Context, Paper } from '../model/index.ts';
import type { BuildOptions } from './options.ts';

/** Papers between two looks at the clock and the abort signal. */
const batch = 50;

/** Concepts and mentions of the papers: the per-paper half on each, then the corpus half on all. */
export async function extractConcepts(
  papers: readonly Paper[],
  _options: Partial<BuildOptions> = {},
  context: Context = {},
): Promise<Extraction> {
  const expertise = builtInExpertise();
  const candidates: PaperCandidates[] = [];
  for (let from = 0; from < papers.length; from += batch) {
    context.signal?.throwIfAborted();
    for (const paper of papers.slice(from, from + batch)) candidates.push(findCandidates(paper, expertise.vocabulary));
    context.progress?.('extract', candidates.length, papers.length);
    await breathe();
  }
  context.progress?.('select', 0, null);
  return selectConcepts(candidates, expertise);
}

/** Lets timers, signals and messages through. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
