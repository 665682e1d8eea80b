/** What steers a terminal or breaks a line: control characters, line and paragraph separators, marks that turn the direction of text. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g; // oxlint-disable-line no-control-regex
/** The same but for tabs and line breaks. */
const unsafeInLines =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)/g; // oxlint-disable-line no-control-regex
/** Control characters but for tabs and line breaks. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/g; // oxlint-disable-line no-control-regex

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text for one line of a terminal or a report: what could steer it, break it or turn its direction is shown as `\u001b`. */
export function printable(text: string): string {
  return text.replace(unsafe, escaped);
}

/** The same for text of several lines: tabs and line breaks stay. Of JSON it leaves the meaning as it is. */
export function printableLines(text: string): string {
  return text.replace(unsafeInLines, escaped);
}

/** Text for a file in a format that cannot escape: only control characters are shown as `\u001b`. */
export function withoutControls(text: string): string {
  return text.replace(control, escaped);
}
