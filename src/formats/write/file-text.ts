import { isBeyondChance, mostQ, type Atlas, type FileComparison, type SharedPapers } from '../../model/index.ts';
import { count } from '../../words/count.ts';
import { csvText } from './csv.ts';
import { jsonText } from './json.ts';

/** Rows of each list; how many more there are is said. */
const most = { themes: 8, pairs: 30, papers: 3 };

type Named = Pick<Atlas, 'papers' | 'themes'>;

/** Which themes come from which file and where files overlap, to be read in a terminal, line by line. */
export function* fileLines({ papers, themes }: Named, { files, pairs }: FileComparison): Generator<string> {
  const nameOf = (theme: number) => themes.themes[theme]!.name;
  yield `${count(files.length, 'file')}, ${count(papers.length, 'paper')}. A star marks more papers than chance gives (q at most ${mostQ}).`;
  for (const { name, papers: own, alone, themes: found } of files) {
    yield* ['', `${name}: ${count(own, 'paper')}, ${alone} in no other file`];
    for (const { theme, ...shared } of found.slice(0, most.themes))
      yield `  ${isBeyondChance(shared) ? '*' : ' '} ${nameOf(theme)}: ${inNumbers(shared)}`;
    if (found.length > most.themes) yield `    and ${found.length - most.themes} more themes (--format csv has all)`;
  }
  yield* ['', 'Pairs of files with papers or themes in common, the surest first'];
  if (pairs.length === 0) yield '  none';
  for (const { a, b, papers: both, shared, themes: common } of pairs.slice(0, most.pairs)) {
    yield `  ${isBeyondChance(shared) ? '*' : ' '} ${files[a]!.name}  +  ${files[b]!.name}: ${inNumbers(shared)}`;
    if (common.length > 0) yield `      both have more than chance of: ${common.map(nameOf).join('; ')}`;
    for (const paper of both.slice(0, most.papers)) yield `      paper: ${papers[paper]!.title}`;
    if (both.length > most.papers) yield `      and ${count(both.length - most.papers, 'more paper')}`;
  }
  if (pairs.length > most.pairs) yield `  and ${count(pairs.length - most.pairs, 'more pair')} (--format csv has all)`;
}

const inNumbers = ({ observed, expected, q }: SharedPapers): string =>
  `${count(observed, 'paper')} where chance gives ${expected.toFixed(1)}, q = ${q.toPrecision(2)}`;

/** The same as a table: a row for each file, each theme of a file, and each pair of files. */
export function* fileTable({ papers, themes }: Named, { files, pairs }: FileComparison): Generator<string> {
  type Cell = string | number | null;
  const rows: Cell[][] = [
    [
      'kind',
      'file',
      'other_file',
      'theme',
      'theme_name',
      'papers',
      'expected',
      'q',
      'papers_alone',
      'paper_ids',
      'themes',
    ],
  ];
  const none = [null, null, null];
  for (const { name, papers: own, alone, themes: found } of files) {
    rows.push(['file', name, ...none, own, null, null, alone, null, null]);
    for (const { theme, observed, expected, q } of found)
      rows.push(['file and theme', name, null, theme, themes.themes[theme]!.name, observed, expected, q, ...none]);
  }
  for (const { a, b, papers: both, shared, themes: common } of pairs) {
    const ids = both.map((paper) => papers[paper]!.id).join('; ');
    const names = common.map((theme) => themes.themes[theme]!.name).join('; ');
    const { observed, expected, q } = shared;
    rows.push(['pair of files', files[a]!.name, files[b]!.name, null, null, observed, expected, q, null, ids, names]);
  }
  yield* csvText(rows);
}

/** The same as JSON that needs no atlas beside it: papers by id and title, themes by id and name. */
export function fileJson({ papers, themes }: Named, { files, pairs }: FileComparison): string {
  const themeOf = (id: number) => ({ id, name: themes.themes[id]!.name });
  const value = {
    files: files.map(({ themes: found, ...file }) => ({
      ...file,
      themes: found.map(({ theme, ...shared }) => ({ ...themeOf(theme), ...shared })),
    })),
    pairs: pairs.map(({ a, b, papers: both, shared, themes: common }) => ({
      a: files[a]!.name,
      b: files[b]!.name,
      shared,
      papers: both.map((paper) => ({ id: papers[paper]!.id, title: papers[paper]!.title })),
      themes: common.map(themeOf),
    })),
  };
  return `${jsonText(value, 1)}\n`;
}
