import { UserError } from '../../model/index.ts';
import type { Head } from '../read/content.ts';

/**
 * The format of a vocabulary, from how its text begins; a table is what is nothing else.
 * @throws UserError `bad-vocabulary` for what can't be any.
 */
export function detectVocabulary({ lines, isText }: Head): 'turtle' | 'rdf-xml' | 'table' {
  if (!isText) throw expected('this is no text');
  const head = lines.map(({ text }) => text).join('\n');
  const first = lines.findIndex(({ text }) => !text.trimStart().startsWith('#'));
  const start =
    first < 0
      ? ''
      : lines
          .slice(first)
          .map(({ text }) => text)
          .join('\n')
          .trimStart();
  if (/^<(?:\?xml|!--|!DOCTYPE|[\w.-]+:RDF)[\s>]/.test(start)) {
    if (/<(?:[\w.-]+:)?RDF[\s>]/.test(head) || !/<[a-zA-Z]/.test(start)) return 'rdf-xml';
    throw expected('this is XML, but no RDF');
  }
  if (
    /^(?:@prefix|@base|prefix|base)\s/i.test(start) ||
    /^(?:<[^<>\s]+>|_:\S+)\s+(?:<[^<>\s]+>|a|[\w.-]*:\S+)\s/.test(start)
  )
    return 'turtle';
  if (/^[{[<]/.test(start)) throw expected('this looks like JSON or HTML');
  if (start === '') throw expected('this is empty');
  return 'table';
}

function expected(what: string): UserError {
  return new UserError(
    'bad-vocabulary',
    `${what}. A vocabulary is a table with tabs (label, synonyms between |, type), or SKOS as Turtle or RDF/XML.`,
  );
}
