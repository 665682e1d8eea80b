/** All codes of a {@link UserError}: stable names for programs. */
export const errorCodes = [
  'usage', // a command, flag or value that does not exist
  'no-input', // nothing to read was given, or found
  'no-papers', // files were read, and no paper was in them
  'unreadable', // a file that cannot be read or is in no known format
  'input-changed', // a file changed between the two passes over it
  'not-an-atlas', // a file that is no map, a damaged one, or one of another version
  'not-written', // a file that cannot be written
  'bad-curation', // a curation file that cannot be read, or contradicts itself
  'bad-change', // a correction from the page that cannot be read
  'bad-vocabulary', // a vocabulary that cannot be read
  'unknown-name', // a concept or theme that is not in the map
  'port-in-use', // no free port to serve on
  'no-page', // the page has not been built
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/**
 * Something about the user's input or options that the user can mend. Its message says in one line what, where and what to do
 * next; the command prints it without a stack.
 */
export class UserError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'UserError';
    this.code = code;
  }
}
