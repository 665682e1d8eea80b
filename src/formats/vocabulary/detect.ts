import { UserError } from '../../model/index.ts';

/**
 * The format of a vocabulary, from how its text begins; a table is what is nothing else.
 * @throws UserError `bad-vocabulary` for what can't be any.
 */
export function detectVocabulary(head: string): 'turtle' | 'rdf-xml' | 'table' {
  if (head.includes('\0')) throw expected('this is no text');
  const start = head.replace(/^\uFEFF?(?:\s|#[^\n]*(?:\n|$))*/, '');
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
