/** Control characters that no XML may have. */
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g; // eslint-disable-line no-control-regex
const reference = /&(?:amp|lt|gt|quot|apos|#(\d{1,7})|#x([\da-fA-F]{1,6}));/y;
/** A tag with all its attributes is never so long. */
const longestTag = 2 ** 14;
/** What has to be seen of a reference or of the beginning of a section. */
const lookAhead = 12;

/**
 * Makes XML well-formed where programs wrote it carelessly, so that a parser goes on: `&` and `<` that begin nothing are
 * escaped, control characters left out. Entities of HTML or of a DTD become plain text (`&nbsp;`, `&bomb;`): no DTD is
 * read, nothing expands. What is well-formed stays as it is, line for line.
 */
export async function* repair(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const repairer = { held: '', until: '' };
  for await (const piece of pieces) {
    repairer.held += piece.replace(forbidden, '');
    yield next(repairer, false);
  }
  yield next(repairer, true);
}

interface Repairer {
  /** What is not read yet. */
  held: string;
  /** What ends the comment or section that is open. */
  until: string;
}

/** What can be said of the text so far; the rest is held back until more of it is there. */
function next(repairer: Repairer, isEnd: boolean): string {
  const text = repairer.held;
  let done = '';
  let at = 0;
  while (at < text.length) {
    const special = repairer.until === '' ? indexOfSpecial(text, at) : text.indexOf(repairer.until, at);
    if (special === -1) {
      const end = isEnd || repairer.until === '' ? text.length : Math.max(at, text.length - 2);
      done += text.slice(at, end);
      at = end;
      break;
    }
    done += text.slice(at, special);
    at = special;
    if (repairer.until !== '') {
      done += repairer.until;
      at += repairer.until.length;
      repairer.until = '';
      continue;
    }
    if (!isEnd && text.length - at < lookAhead) break;
    const read = text[at] === '&' ? ampersand(text, at) : lessThan(text, at, isEnd);
    if (read === null) break;
    done += read.text;
    at += read.length;
    repairer.until = read.until ?? '';
  }
  repairer.held = text.slice(at);
  return done;
}

interface Read {
  text: string;
  /** How much of the file it is. */
  length: number;
  until?: string;
}

const special = /[<&]/g;
function indexOfSpecial(text: string, at: number): number {
  special.lastIndex = at;
  return special.exec(text)?.index ?? -1;
}

function ampersand(text: string, at: number): Read {
  reference.lastIndex = at;
  const [match, decimal, hex] = reference.exec(text) ?? [];
  if (match === undefined) return { text: '&amp;', length: 1 };
  const code = decimal ?? hex;
  const isCharacter = code === undefined || isAllowed(parseInt(code, decimal === undefined ? 16 : 10));
  return { text: isCharacter ? match : '', length: match.length };
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

/** `null` where the end of the tag is not there yet. */
function lessThan(text: string, at: number, isEnd: boolean): Read | null {
  if (text.startsWith('<!--', at)) return { text: '<!--', length: 4, until: '-->' };
  if (text.startsWith('<![CDATA[', at)) return { text: '<![CDATA[', length: 9, until: ']]>' };
  const following = text[at + 1] ?? '';
  if (/[!?]/.test(following)) return { text: '<', length: 1 };
  if (!/[\p{L}_:/]/u.test(following)) return { text: '&lt;', length: 1 };
  bracket.lastIndex = at + 1;
  const end = bracket.exec(text)?.[0];
  if (end === undefined && isEnd) return { text: '', length: text.length - at }; // the file ends within a tag
  if (end === undefined && text.length - at < longestTag) return null;
  return { text: end === '>' ? '<' : '&lt;', length: 1 };
}

const bracket = /[<>]/g;
