import { printableLines } from '../../text/printable.ts';

/** A value as JSON in which no text can steer a terminal; `indent`: spaces a level, on lines of their own (default: one line). */
export function jsonText(value: unknown, indent?: number): string {
  return printableLines(JSON.stringify(value, null, indent));
}
