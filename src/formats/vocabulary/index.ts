import { UserError, type Context, type InputFile, type Notice, type UserVocabulary } from '../../model/index.ts';
import { isGzip, readBytes, readHead } from '../read/bytes.ts';
import { encodingOf, readLines } from '../read/lines.ts';
import { detectVocabulary } from './detect.ts';
import { counting } from './entries.ts';
import { readTable } from './table.ts';

/** Enough to tell a format by. */
const headLength = 1 << 14;

/**
 * Reads a vocabulary: a table with tabs, or SKOS as Turtle (N-Triples too) or RDF/XML, told apart by the text; plain or gzip.
 * Lines that can't be used are told to `report`, and reading goes on behind them.
 * @throws UserError `bad-vocabulary` or `unreadable` when the file is none of these, damaged, or holds no concept.
 */
export async function readVocabularyFile(
  file: InputFile,
  report: (notice: Notice) => void,
  { signal }: Context = {},
): Promise<UserVocabulary> {
  try {
    const gzip = isGzip(await readHead(file, false, 2, signal));
    const head = await readHead(file, gzip, headLength, signal);
    const encoding = encodingOf(head);
    const format = detectVocabulary(new TextDecoder(encoding).decode(head));
    const lines = readLines(readBytes(file, gzip, signal), encoding);
    const { tell, finish } = counting(file.name, report);
    const entries = format === 'table' ? await readTable(lines, tell) : await readSkos(format, lines, tell);
    finish();
    if (entries.length === 0) throw new UserError('bad-vocabulary', 'it holds no concept.');
    return { file: file.name, entries };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, `${file.name}${/^:\d/.test(error.message) ? '' : ': '}${error.message}`);
  }
}

/** The libraries for RDF are loaded here, when one is needed. */
async function readSkos(format: 'turtle' | 'rdf-xml', ...rest: Parameters<typeof readTable>) {
  const { readSkos } = await import('./skos.ts');
  const triples =
    format === 'turtle' ? (await import('./turtle.ts')).readTurtle : (await import('./rdf-xml.ts')).readRdfXml;
  return readSkos(triples(rest[0]), rest[1]);
}
