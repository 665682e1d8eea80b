import { Parser } from 'n3';
import { UserError } from '../../model/index.ts';
import type { Line } from '../read/entry.ts';
import type { Triple } from './skos.ts';

/**
 * The statements of a Turtle document.
 * @throws UserError `bad-vocabulary` with the line of a mistake.
 */
export async function* readTurtle(lines: AsyncIterable<Line>): AsyncGenerator<Triple> {
  const text: string[] = [];
  for await (const line of lines) text.push(line.text);
  let quads;
  try {
    quads = new Parser().parse(text.join('\n'));
  } catch (error) {
    const { message, context } = error as Error & { context?: { line?: number } };
    throw new UserError(
      'bad-vocabulary',
      `:${context?.line ?? 1}: no Turtle (${message.replace(/\.$/, '')}). Correct the line, or give the vocabulary as a table with tabs.`,
    );
  }
  for (const { subject, predicate, object } of quads) {
    const isText = object.termType === 'Literal';
    yield {
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
      language: isText ? object.language : '',
      isText,
    };
  }
}
