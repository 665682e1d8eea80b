import { explainConcept, type Explanation } from '../extract/index.ts';
import { fieldText, type Context, type Field, type Paper } from '../model/index.ts';
import { expertiseFor } from './expertise.ts';
import { collectCandidates } from './extract.ts';
import { buildDefaults, type BuildOptions } from '../model/index.ts';
import { sentenceFinder } from '../text/sentences.ts';

/** An explanation with the sentences that it rests on. */
export interface ExplanationWithSentences extends Explanation {
  evidence: { paper: Paper; score: number; chosen: boolean; sentences: string[] }[];
}

/** Why a name is a concept of the papers, or was cut; `null` where no paper names it in a way that could be one. */
export async function explain(
  name: string,
  papers: readonly Paper[],
  options: Partial<BuildOptions> = {},
  context: Context = {},
): Promise<ExplanationWithSentences | null> {
  const { expertise } = expertiseFor({ ...buildDefaults, ...options });
  const explanation = explainConcept(name, await collectCandidates(papers, expertise, context), expertise);
  if (!explanation) return null;
  const evidence = explanation.namings.map(({ paper: index, score, chosen, occurrences }) => {
    const paper = papers[index]!;
    const finders = new Map<Field, (start: number, end: number) => string>();
    const sentences = occurrences.map(({ field, start, end }) => {
      const around = finders.get(field) ?? sentenceFinder(fieldText(paper, field));
      finders.set(field, around);
      return around(start, end);
    });
    return { paper, score, chosen, sentences: [...new Set(sentences)] };
  });
  return { ...explanation, evidence };
}
