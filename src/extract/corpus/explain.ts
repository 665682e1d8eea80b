import type { ConceptType, JoinReason } from '../../model/index.ts';
import type { Occurrence, PaperCandidates } from '../paper/candidate.ts';
import { normalForm } from '../../text/normal-form.ts';
import { tokenise } from '../../text/token.ts';
import { lookUp } from '../paper/vocabulary.ts';
import { choiceDefaults } from './choose.ts';
import { joinReason } from './decisions.ts';
import { countCorpus, placeCandidates, type Corpus } from './corpus.ts';
import { chooseConcepts, type PaperConcept } from './judge.ts';
import { collectForms, nameConcepts } from './name.ts';
import type { Expertise } from './expertise.ts';

/** One paper that names the concept. */
export interface Naming {
  /** Index of the paper. */
  paper: number;
  /** Probability of being a concept that a reader would mark in this paper. */
  score: number;
  /** Whether it was chosen for this paper. */
  chosen: boolean;
  occurrences: Occurrence[];
}

/** Why a name is a concept, or why it is not. */
export interface Explanation {
  /** What was asked for. */
  name: string;
  /** The concept's label; `null` where it became none. */
  label: string | null;
  type: ConceptType | null;
  /** Its written forms with why each belongs to it; `null` is that the words are the same. */
  forms: { form: string; times: number; reason: JoinReason | null }[];
  /** By score. */
  namings: Naming[];
  /** What a candidate needs to be kept. */
  threshold: number;
  /** The best score in parts, on the log-odds scale, the strongest first. */
  parts: { part: string; odds: number }[];
}

/** What the features come down to, for a reader. */
const partNames: [RegExp, string][] = [
  [/^(?:known|doubtful|known type|inside a known one|scientific name)$/, 'the vocabulary'],
  [/^(?:count|title|position|defined|cue )/, 'its place in the paper'],
  [/^(?:alone(?: share)?$|opens|closes|of$|coordinated|part|bridged)/, 'how it stands in its sentence'],
  [/^(?:generic|weak)/, 'generic words'],
  [/ odds$|^keyphrase /, 'its words, as marked in other papers'],
  [/usage|alone$|rarest|commonest|cohesion/, 'its use in papers of all fields'],
  [/^(?:papers|alone in papers)$/, 'other papers of the input'],
  [/^keyword$/, 'the keywords of the paper'],
  [/^own field$/, 'the field of the paper'],
  [/^(?:surest|mean around|rank|expected|candidates)/, 'the candidates around it'],
  [/^as a keyphrase$/, 'how likely an indexer would take it'],
  [
    /^(?:words|characters|short name|camel case|digit|hyphen|first class|last class|suffix|capital)$/,
    'how it is written',
  ],
  [/^base$/, 'what any candidate starts from'],
];

/**
 * Why a name is a concept of these papers, or was cut; `null` where no paper has a candidate of that name.
 */
export function explainConcept(
  name: string,
  papers: readonly PaperCandidates[],
  expertise: Expertise,
): Explanation | null {
  const corpus = countCorpus(papers, expertise.corrections);
  const key = findKey(name, papers, corpus, expertise);
  if (key === null) return null;
  const namings: Naming[] = [];
  const chosen: PaperConcept[][] = [];
  const forms = new Map<string, number>();
  let best = { score: -1, parts: new Map<string, number>() };
  papers.forEach((paper, index) => {
    const placed = placeCandidates(paper, corpus);
    const at = placed.findIndex((one) => one.key === key);
    if (at < 0) return;
    const judgements = expertise.termhood.judge(placed);
    const { concepts } = chooseConcepts(paper, placed, judgements, corpus.demands);
    const own = concepts.filter((concept) => concept.key === key);
    chosen.push(own);
    const { occurrences } = placed[at]!.candidate;
    for (const { text } of occurrences) forms.set(text, (forms.get(text) ?? 0) + 1);
    namings.push({ paper: index, score: judgements[at]!.score, chosen: own.length > 0, occurrences });
    if (judgements[at]!.score > best.score)
      best = { score: judgements[at]!.score, parts: expertise.termhood.explain(placed, at) };
  });
  const concept = nameConcepts(collectForms(chosen), corpus, expertise)[0]?.concept;
  return {
    name,
    label: concept?.label ?? null,
    type: concept?.type ?? null,
    forms: [...forms]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([form, times]) => ({ form, times, reason: joinReason(form, key, corpus, expertise.vocabulary) })),
    namings: namings.sort((a, b) => b.score - a.score || a.paper - b.paper),
    threshold: choiceDefaults.threshold,
    parts: sumParts(best.parts),
  };
}

/** The key under which a name is known: its own, that of a synonym, or that of what it stands for in a paper. */
function findKey(
  name: string,
  papers: readonly PaperCandidates[],
  { merged, ownerOf }: Corpus,
  { vocabulary }: Expertise,
): string | null {
  const own = normalForm(tokenise(name));
  const keys = [own, lookUp(own, vocabulary)?.key ?? own, own.toUpperCase()].map(ownerOf);
  const known = keys.find((key) => merged.has(key));
  if (known !== undefined) return known;
  const joined = papers.flatMap((paper) => paper.candidates).find((candidate) => candidate.otherKeys.includes(own));
  return joined ? ownerOf(joined.key) : null;
}

function sumParts(parts: ReadonlyMap<string, number>): Explanation['parts'] {
  const sums = new Map<string, number>();
  for (const [feature, odds] of parts) {
    const part = partNames.find(([pattern]) => pattern.test(feature))?.[1] ?? feature;
    sums.set(part, (sums.get(part) ?? 0) + odds);
  }
  return [...sums].map(([part, odds]) => ({ part, odds })).sort((a, b) => Math.abs(b.odds) - Math.abs(a.odds));
}
