import type { Quad } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { UserError } from '../../model/index.ts';
import { toTriple, type Triple } from './skos.ts';

/**
 * The statements of an RDF/XML document, read piece by piece.
 * @throws UserError `bad-vocabulary` with the line of a mistake.
 */
export async function* readRdfXml(pieces: AsyncIterable<string>): AsyncGenerator<Triple> {
  const parser = new RdfXmlParser({ baseIRI: 'file:///', trackPosition: true, allowDuplicateRdfIds: true });
  const found: Triple[] = [];
  parser.on('data', (quad: Quad) => found.push(toTriple(quad)));
  const failed = new Promise<never>((_, reject) => parser.on('error', (error: Error) => reject(complaint(error))));
  const ended = new Promise<void>((resolve) => parser.once('end', resolve));
  failed.catch(() => {}); // it is waited for below, where there is something to wait for
  for await (const piece of pieces) {
    await Promise.race([failed, new Promise((resolve) => parser.write(piece, resolve))]);
    yield* found.splice(0);
  }
  parser.end();
  await Promise.race([failed, ended]);
  yield* found;
}

function complaint(error: Error): UserError {
  const { line } = error as Error & { line?: number };
  const message = error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
  const at = line ?? /^(\d+):\d+:/.exec(error.message)?.[1] ?? 1;
  return new UserError(
    'bad-vocabulary',
    `:${at}: no RDF/XML (${message}). Correct the line, or give the vocabulary as a table with tabs.`,
  );
}
