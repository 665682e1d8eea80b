import { UserError, type Context, type InputFile, type Notice, type UserVocabulary } from '../../model/index.ts';
import { openContent } from '../read/content.ts';
import { decode } from '../read/decode.ts';
import { readLines } from '../read/lines.ts';
import { detectVocabulary } from './detect.ts';
import { counting, type Tell } from './entries.ts';
import { limited } from './limits.ts';
import { readTable } from './table.ts';

/**
 * Reads a vocabulary: a table with tabs, or SKOS as Turtle (N-Triples too) or RDF/XML, told apart by the text; plain or gzip,
 * up to 200 million characters and a million labels.
 * Lines that can't be used are told to `report`, and reading goes on behind them.
 * @throws UserError `bad-vocabulary` or `unreadable` when the file is none of these, damaged, or holds no concept.
 */
export async function readVocabularyFile(
  file: InputFile,
  report: (notice: Notice) => void,
  { signal }: Context = {},
): Promise<UserVocabulary> {
  try {
    const content = await openContent(file, signal);
    const format = detectVocabulary(content.head);
    const pieces = limited(decode(content.bytes()));
    const { tell, finish } = counting(file.name, report);
    const entries = await (format === 'table' ? readTable(readLines(pieces), tell) : readSkos(format, pieces, tell));
    finish();
    if (entries.length === 0) throw new UserError('bad-vocabulary', 'it holds no concept.');
    return { file: file.name, entries };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, `${file.name}${/^:\d/.test(error.message) ? '' : ': '}${error.message}`);
  }
}

/** The libraries for RDF are loaded here, when one is needed. */
async function readSkos(format: 'turtle' | 'rdf-xml', pieces: AsyncIterable<string>, tell: Tell) {
  const { readSkos } = await import('./skos.ts');
  const triples =
    format === 'turtle' ? (await import('./turtle.ts')).readTurtle : (await import('./rdf-xml.ts')).readRdfXml;
  return readSkos(triples(pieces), tell);
}
