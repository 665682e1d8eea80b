import type { Quad } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { UserError } from '../../model/index.ts';
import type { Line } from '../read/entry.ts';
import type { Triple } from './skos.ts';

/**
 * The statements of an RDF/XML document.
 * @throws UserError `bad-vocabulary` with the line of a mistake.
 */
export async function* readRdfXml(lines: AsyncIterable<Line>): AsyncGenerator<Triple> {
  const text: string[] = [];
  for await (const line of lines) text.push(line.text);
  const parser = new RdfXmlParser({ baseIRI: 'file:///', trackPosition: true, allowDuplicateRdfIds: true });
  parser.end(text.join('\n'));
  try {
    for await (const { subject, predicate, object } of parser as AsyncIterable<Quad>) {
      const isText = object.termType === 'Literal';
      yield {
        subject: subject.value,
        predicate: predicate.value,
        object: object.value,
        language: isText ? object.language : '',
        isText,
      };
    }
  } catch (error) {
    throw complaint(error as Error);
  }
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
