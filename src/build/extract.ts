import {
  findCandidates,
  selectSteps,
  type Expertise,
  type Extraction,
  type PaperCandidates,
} from '../extract/index.ts';
import { buildDefaults, type BuildOptions, type Context, type Paper } from '../model/index.ts';
import { isErratum } from '../text/erratum.ts';
import { inEnglish } from './english.ts';
import { expertiseFor } from './expertise.ts';
import { inTurns, pause } from './pause.ts';

/** Papers between two pauses. */
const batch = 50;

/**
 * Concepts and mentions of the papers: the per-paper half on each, then the corpus half on all.
 * @throws UserError `bad-curation` where two corrections contradict each other; the reason of an abort.
 */
export async function extractConcepts(
  papers: readonly Paper[],
  options: Partial<BuildOptions> = {},
  context: Context = {},
): Promise<Extraction> {
  const { expertise, notices } = expertiseFor({ ...buildDefaults, ...options });
  const candidates = await collectCandidates(papers, expertise, context);
  const extraction = await inTurns(selectSteps(candidates, expertise, {}, context), context);
  return { ...extraction, notices: [...notices, ...extraction.notices] };
}

/**
 * The per-paper half on what is English of each paper, in order. An erratum names no concepts: they are those of the paper it
 * corrects.
 */
export async function collectCandidates(
  papers: readonly Paper[],
  { vocabulary, corrections }: Expertise,
  context: Context = {},
): Promise<PaperCandidates[]> {
  const candidates: PaperCandidates[] = [];
  for (let from = 0; from < papers.length; from += batch) {
    for (const paper of papers.slice(from, from + batch))
      candidates.push(findCandidates(isErratum(paper) ? silent(paper) : inEnglish(paper), vocabulary, corrections));
    context.progress?.('extract', candidates.length, papers.length);
    await pause(context);
  }
  return candidates;
}

const silent = ({ id }: Paper) => ({ id, title: '', abstract: '' });
