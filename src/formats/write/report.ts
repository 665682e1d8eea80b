import type { Atlas, Concept } from '../../model/index.ts';
import { joinReasons, suggestionReasons } from '../../words/reasons.ts';
import { left, table, text } from './markdown.ts';
import { overlapSection } from './overlap-section.ts';
import { themeSection } from './theme-section.ts';
import type { Format } from './format.ts';

/** Rows shown of each list; what is left out is said. */
const most = { joined: 200, cuts: 100, suggestions: 100, doubtful: 50 };

/**
 * What a build decided, in Markdown, to be looked over: themes, overlaps, what was joined and why, what may be one, what was cut, what is
 * doubtful, what happened to the input.
 */
export function reportText(atlas: Atlas): string {
  const { papers, concepts, themes, decisions, notices, made } = atlas;
  const label = (index: number) => text(concepts[index]!.label);
  const common = concepts.filter((concept) => concept.common);
  const doubtful = concepts
    .filter(({ papers: count }) => count >= 2)
    .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1));
  return [
    `# ${papers.length} papers, ${concepts.length} concepts, ${themes.themes.length} themes`,
    `Made by ${text(made.by)}. A correction goes into \`conceptscape.yaml\`; the next build obeys it.`,
    ...(common.length > 0 ? [`Too common to set papers apart: ${common.map(named).join(', ')}.`] : []),
    ...themeSection(atlas),
    ...overlapSection(atlas),
    '## Joined',
    'Written forms that belong to a concept for another reason than having the same words.',
    table(
      ['form', 'times', 'belongs to', 'why'],
      decisions.joined
        .slice(0, most.joined)
        .map(({ concept, form, times, reason }) => [text(form), times, label(concept), joinReasons[reason]]),
    ),
    left(decisions.joined.length, most.joined),
    '## May be one',
    'These stay apart. To join two, put them under `merge:`.',
    table(
      ['concept', 'papers', 'and', 'papers', 'why'],
      decisions.suggestions
        .slice(0, most.suggestions)
        .map(({ a, b, reason }) => [
          label(a),
          concepts[a]!.papers,
          label(b),
          concepts[b]!.papers,
          suggestionReasons[reason],
        ]),
    ),
    left(decisions.suggestions.length, most.suggestions),
    '## Cut',
    'Candidates of several papers that are in none likely enough to be a concept. To keep one, put it under `keep:`.',
    table(
      ['candidate', 'papers', 'best score'],
      decisions.cuts.slice(0, most.cuts).map(({ form, papers: count, score }) => [text(form), count, score.toFixed(2)]),
    ),
    left(decisions.cuts.length, most.cuts),
    '## Doubtful',
    'Concepts of several papers that were kept with the least certainty. To drop one, put it under `hide:`.',
    table(
      ['concept', 'papers', 'best score'],
      doubtful
        .slice(0, most.doubtful)
        .map((concept) => [text(concept.label), concept.papers, concept.score.toFixed(2)]),
    ),
    '## The input',
    table(
      ['where', 'what'],
      notices.map(({ file, line, message }) => [text(`${file}${line === null ? '' : `:${line}`}`), text(message)]),
    ),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

const named = ({ label, papers }: Concept): string => `${text(label)} (${papers})`;

export const report: Format<'atlas', Atlas> = {
  ...{ name: 'report', label: 'Report', purpose: 'What the build decided, to be looked over' },
  ...{ file: 'report', ending: '.md', media: 'text/markdown' },
  takes: 'atlas',
  write: (atlas) => [reportText(atlas)],
};
