import { UserError, type VocabularyEntry } from '../../model/index.ts';
import type { Line } from '../read/lines.ts';
import { toEntry, typeNamed, type Tell } from './entries.ts';
import { checkLabels } from './limits.ts';

/** What columns may be called in a header line. */
const headings = {
  label: ['label', 'preflabel', 'preferred label', 'name', 'term', 'concept'],
  synonyms: [
    'synonyms',
    'synonym',
    'altlabel',
    'altlabels',
    'alternative labels',
    'aliases',
    'alias',
    'abbreviation',
    'abbreviations',
  ],
  type: ['type', 'types', 'category', 'class', 'parent', 'broader'],
};

/** The columns that hold labels, synonyms and types, from 0. */
interface Columns {
  label: number;
  synonyms: number[];
  type: number[];
}

/** Without a header line: label, synonyms, type. */
const plain: Columns = { label: 0, synonyms: [1], type: [2] };

/**
 * A table with tabs: a concept a line with its label, its synonyms between bars and its type; a header line may name the
 * columns, in any order, beside others. `#` begins a comment; a form that ends in `?` is doubtful.
 * @throws UserError `bad-vocabulary` for a table with other separators.
 */
export async function readTable(lines: AsyncIterable<Line>, tell: Tell): Promise<VocabularyEntry[]> {
  const entries: VocabularyEntry[] = [];
  let labels = 0;
  let columns: Columns | undefined;
  for await (const { number, text } of lines) {
    if (text.trim() === '' || text.startsWith('#')) continue;
    const cells = text.split('\t').map(unquoted);
    if (!columns) {
      const header = readHeader(cells);
      columns = header ?? plain;
      if (header) continue;
      const [first, ...others] = text.split(/[,;]/);
      if (isHeading('label', first!) && others.some((cell) => isHeading('synonyms', cell) || isHeading('type', cell)))
        throw new UserError(
          'bad-vocabulary',
          `:${number}: columns must be separated by tabs. Save it as "text, tab separated".`,
        );
    }
    const synonyms = columns.synonyms.flatMap((column) => cells[column]?.split('|') ?? []);
    const types = columns.type.map((column) => typeNamed(cells[column] ?? ''));
    const entry = toEntry(
      cells[columns.label] ?? '',
      synonyms,
      types.find((type) => type !== null) ?? null,
      number,
      tell,
    );
    if (!entry) continue;
    entries.push(entry);
    checkLabels((labels += 1 + entry.synonyms.length));
  }
  return entries;
}

/** The columns that a header line names; `null` for a line that is none: it names no column for labels, or that alone. */
function readHeader(cells: readonly string[]): Columns | null {
  const columnsOf = (kind: keyof typeof headings) =>
    cells.flatMap((cell, column) => (isHeading(kind, cell) ? [column] : []));
  const [label] = columnsOf('label');
  const [synonyms, type] = [columnsOf('synonyms'), columnsOf('type')];
  const alone = synonyms.length + type.length === 0 && cells[0]!.toLowerCase() !== headings.label[0];
  return label === undefined || alone ? null : { label, synonyms, type };
}

const isHeading = (kind: keyof typeof headings, cell: string): boolean =>
  headings[kind].includes(cell.trim().toLowerCase());

/** A cell without the quotes that spreadsheets put around one with quotes in it. */
const unquoted = (cell: string): string => (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);
