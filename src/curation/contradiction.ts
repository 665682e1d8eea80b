import { UserError, type Name } from '../model/index.ts';

/** What an entry asks of a concept, and by which name. */
export interface Demand<T> {
  name: Name;
  value: T;
}

/** The error for an entry that cannot hold, or that cannot hold beside another. */
export function contradiction(file: string, here: Name, message: string, there?: Name): UserError {
  const place = here.line === null ? file : `${file}:${here.line}:${here.column}`;
  if (!there) return new UserError('bad-curation', `${place}: ${message}`);
  const other = there.line === null ? 'elsewhere' : `in line ${there.line}`;
  return new UserError('bad-curation', `${place}: ${message} ${other}. Take one of the two out.`);
}
