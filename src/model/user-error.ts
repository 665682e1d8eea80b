/**
 * Something about the user's input or options that the user can mend. Its message says what, where and what to do next;
 * the command line prints it without a stack.
 */
export class UserError extends Error {
  /** A stable name for programs: `no-input`, `bad-option`, ... */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'UserError';
    this.code = code;
  }
}
