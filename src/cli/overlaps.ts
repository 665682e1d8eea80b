import { overlapJson } from '../formats/write/overlap-json.ts';
import { overlapTable, type Pair } from '../formats/write/overlap-table.ts';
import { bridgeLines, overlapLines, pairLines } from '../formats/write/overlap-text.ts';
import { fieldText, UserError, type Atlas } from '../model/index.ts';
import { evidenceOfPair, type Sentence } from '../atlas/evidence.ts';
import { command } from './command.ts';
import { atlasFrom, buildingFlags, openInput } from './input.ts';
import { print, printLines } from './print.ts';
import { exitCode, madeOf, summary } from './report.ts';
import { themeNamed } from './theme-named.ts';

export const overlaps = command({
  name: 'overlaps',
  summary: 'tell where themes overlap, and what holds them together',
  inputs: '<inputs...|atlas>',
  flags: {
    between: {
      kind: 'pair',
      value: 'A B',
      help: 'one pair of themes in full, with its sentences: their numbers, names or parts of names',
    },
    format: { kind: 'choice', values: ['text', 'csv', 'json'], help: 'text to read (the default), a table, or JSON' },
    ...buildingFlags,
  },
  examples: [
    ['conceptscape overlaps seeds', 'all pairs of themes, strongest first, then the bridges'],
    ['conceptscape overlaps map --between EEG fMRI', 'one pair in full, with the sentences that show it'],
    ['conceptscape overlaps map --format csv > overlaps.csv', 'the same as a table'],
  ],
  async run(inputs, flags, session) {
    const input = await openInput(inputs, flags, session);
    const atlas = await atlasFrom(input, flags, session);
    const pair = flags.between ? pairNamed(flags.between, atlas) : null;
    const sentences = pair ? evidenceOfPair(atlas, pair.a, pair.b) : [];
    if (flags.format === 'csv') await print(overlapTable(atlas, pair), session);
    else if (flags.format === 'json') {
      const quoted = sentences.map((sentence) => quote(atlas, sentence));
      await print([overlapJson(atlas, pair, pair ? { sentences: quoted } : {})], session);
    } else await printLines(pair ? inFull(atlas, pair, sentences) : overlapLines(atlas), session);
    session.say(summary(atlas.papers.length, input, madeOf(atlas)));
    return exitCode(input);
  },
});

function pairNamed([one, other]: [string, string], { themes }: Atlas): NonNullable<Pair> {
  const [x, y] = [themeNamed(one, themes.themes), themeNamed(other, themes.themes)];
  if (x === y) throw new UserError('unknown-name', `"${one}" and "${other}" are the same theme, "${x.name}".`);
  return { a: Math.min(x.id, y.id), b: Math.max(x.id, y.id) };
}

/** A pair with all that it shares, its bridges and its sentences. */
function* inFull(atlas: Atlas, { a, b }: NonNullable<Pair>, sentences: readonly Sentence[]): Generator<string> {
  const { overlaps: all, themes, papers, concepts } = atlas;
  const pair = all.pairs.find((other) => other.a === a && other.b === b);
  const bridges = all.bridges.filter((bridge) => bridge.a === a && bridge.b === b);
  if (pair) {
    yield kinds[pair.kind];
    yield* pairLines(atlas, pair);
    if (pair.concepts.length > 0) yield* ['', 'Concepts that papers of both are about'];
    for (const concept of pair.concepts) yield `  ${concepts[concept]!.label}`;
    if (pair.papers.length > 0) yield* ['', 'Papers that belong to both, the most evenly torn first'];
    for (const paper of pair.papers) yield `  ${papers[paper]!.title}`;
  } else yield `There is no link between "${themes.themes[a]!.name}" and "${themes.themes[b]!.name}".`;
  if (bridges.length > 0) yield* ['', 'Bridges'];
  for (const bridge of bridges) yield* bridgeLines(atlas, bridge);
  if (sentences.length > 0) yield* ['', 'Sentences'];
  for (const sentence of sentences) {
    const { text, title, concepts: named } = quote(atlas, sentence);
    yield `  ${text}`;
    yield `      ${title === text ? 'a title' : title}; names ${named.join(', ')}`;
  }
}

const kinds = {
  overlap: 'An overlap: more links than chance gives.',
  gap: 'A gap: fewer links than chance gives between related themes. A hint where to look, not a finding.',
  chance: 'Chance may explain this pair.',
};

/** A sentence as text, with its paper and what it names. */
function quote({ papers, concepts }: Atlas, { paper, field, start, end, named }: Sentence) {
  const { id, title } = papers[paper]!;
  return {
    paper: id,
    title,
    text: fieldText(papers[paper]!, field).slice(start, end),
    concepts: [...new Set(named.map(({ concept }) => concepts[concept]!.label))],
  };
}
