import {
  findCandidates,
  selectConcepts,
  type Expertise,
  type Extraction,
  type PaperCandidates,
} from '../extract/index.ts';
import type { Context, Paper } from '../model/index.ts';
import { expertiseFor } from './expertise.ts';
import { buildDefaults, type BuildOptions } from '../model/index.ts';

/** Papers between two looks at the clock and the abort signal. */
const batch = 50;

/**
 * Concepts and mentions of the papers: the per-paper half on each, then the corpus half on all.
 * @throws UserError `bad-curation` where two corrections contradict each other.
 */
export async function extractConcepts(
  papers: readonly Paper[],
  options: Partial<BuildOptions> = {},
  context: Context = {},
): Promise<Extraction> {
  const { expertise, notices } = expertiseFor({ ...buildDefaults, ...options });
  const candidates = await collectCandidates(papers, expertise, context);
  context.progress?.('select', 0, null);
  const extraction = selectConcepts(candidates, expertise, {}, (judged) =>
    context.progress?.('select', judged, papers.length),
  );
  return { ...extraction, notices: [...notices, ...extraction.notices] };
}

/** The per-paper half on each paper, in order. */
export async function collectCandidates(
  papers: readonly Paper[],
  { vocabulary, corrections }: Expertise,
  context: Context = {},
): Promise<PaperCandidates[]> {
  const candidates: PaperCandidates[] = [];
  for (let from = 0; from < papers.length; from += batch) {
    context.signal?.throwIfAborted();
    for (const paper of papers.slice(from, from + batch))
      candidates.push(findCandidates(paper, vocabulary, corrections));
    context.progress?.('extract', candidates.length, papers.length);
    await breathe();
  }
  return candidates;
}

/** Lets timers, signals and messages through. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
