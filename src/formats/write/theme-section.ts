import type { Atlas, Structure } from '../../model/index.ts';
import { table, text } from './markdown.ts';

const verdicts: Record<Structure['verdict'], string> = {
  clear: 'the papers fall into themes',
  weak: 'the papers fall into themes only a little more than by chance',
  none: 'the papers fall into themes no more than by chance: read the themes as an order of the papers, not as findings',
};

/** Themes under their broader ones, with what tells how far each is to be trusted, in Markdown. */
export function themeSection({ papers, concepts, themes: { themes, groups, modularity, structure } }: Atlas): string[] {
  const title = (paper: number | undefined) => (paper === undefined ? '' : text(papers[paper]!.title));
  return [
    '## Themes',
    `Modularity ${modularity.toFixed(2)}, with shuffled concepts ${structure.expected.toFixed(2)}: ${verdicts[structure.verdict]}. Stability: how often two members stand together in other runs. Cohesion: the share of ties that stays inside.`,
    table(
      [
        'broader theme',
        'theme',
        'papers',
        'stability',
        'cohesion',
        'concepts',
        'most central paper',
        'most marginal paper',
      ],
      groups.flatMap((group) =>
        group.themes.map((id) => {
          const theme = themes[id]!;
          return [
            text(group.name),
            text(theme.name),
            theme.papers.length,
            theme.stability.toFixed(2),
            theme.cohesion.toFixed(2),
            theme.concepts
              .slice(0, 8)
              .map((concept) => text(concepts[concept]!.label))
              .join(', '),
            title(theme.papers[0]),
            title(theme.papers.at(-1)),
          ];
        }),
      ),
    ),
  ];
}
