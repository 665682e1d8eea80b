import { personName } from '../record.ts';
import { inBraces, outsideBraces, splitOutsideBraces, withoutBibtexBraces } from './braces.ts';

const suffix = /^(?:jr|sr|jun|sen|junior|senior|[ivx]{1,4}|[2-9](?:nd|rd|th))\.?$/i;
const initials = /^(?:\p{Lu}\p{Ll}?\.?[ -]?){1,5}$/u;

const comma = outsideBraces(/,/);
const semicolon = outsideBraces(/(?<!&#?\w{1,8});/);
const space = outsideBraces(/[ ~]/);
const and = outsideBraces(/ and(?= |$)/);

/** The names of an `author` field, as `personName` writes them; "others" are none. A name in braces is kept whole. */
export function authorNames(field: string): string[] {
  const text = field.replace(/\s+/g, ' ').trim();
  const inner = inBraces(text);
  const names = splitNames(inner !== null && holdsPersons(inner) ? inner : text);
  return names.filter((name) => !/^(?:others|et\.? al\.?)$/i.test(name)).map(nameOf);
}

/** Whether what is in braces are persons all the same, as the Web of Science has `{{Doe, J and Roe, R}}`. */
function holdsPersons(text: string): boolean {
  const parts = splitOutsideBraces(text, and);
  return parts.every(
    (part) => /^[^,{}]{1,60}, ?\S[^,{}]{0,30}$/.test(part) && initials.test(part.split(', ')[1] ?? ''),
  );
}

/** Parted by "and"; where there is none, some programs have semicolons, or commas between whole names. */
function splitNames(text: string): string[] {
  const names = splitOutsideBraces(text, and).map((name) => name.replace(/^and /i, ''));
  if (names.length > 1) return names;
  const listed = splitOutsideBraces(text, semicolon);
  if (listed.length > 1) return listed;
  const parts = splitOutsideBraces(text, comma);
  if (parts.length < 3 || (parts.length === 3 && parts.some((part) => suffix.test(part)))) return names;
  if (parts.every((part) => part.includes(' '))) return parts;
  const arePairs = parts.length % 2 === 0 && parts.every((part, i) => i % 2 === 0 || initials.test(part));
  return arePairs ? parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${parts[i + 1]!}`] : [])) : names;
}

/** `First von Last`, `von Last, First` or `von Last, Jr., First`; BibLaTeX has `family=Last, given=First` as well. */
function nameOf(text: string): string {
  const whole = inBraces(text);
  if (whole !== null) return personName({ name: plain(whole) });
  const parts = splitOutsideBraces(text, comma);
  const labelled = labelledParts(parts);
  if (labelled) return personName(labelled);
  const [first = '', second, third, ...more] = parts;
  if (more.length > 0) return personName({ name: plain(text) });
  if (third !== undefined) {
    const [given, junior] = suffix.test(third) ? [second!, third] : [third, second!]; // some have `Last, First, Jr.`
    return personName({ family: plain(first), given: plain(given), suffix: plain(junior) });
  }
  if (second !== undefined)
    return suffix.test(second) && first.includes(' ')
      ? personName({ ...personIn(first), suffix: plain(second) })
      : personName({ family: plain(first), given: plain(second) });
  return personName(personIn(first));
}

/** The family name begins with the first word in small letters, else it is the last word. */
function personIn(text: string): { family: string; given: string } {
  const words = splitOutsideBraces(text, space);
  const small = words.findIndex((word, i) => i < words.length - 1 && isSmall(word));
  const start = small === -1 ? words.length - 1 : small;
  return { family: plain(words.slice(start).join(' ')), given: plain(words.slice(0, start).join(' ')) };
}

/** Whether a word begins with a small letter, perhaps with an accent: `{\'e}`; in other braces it has no case. */
function isSmall(word: string): boolean {
  return /^(?:\{?\\[^A-Za-z]\s?\{?)?\p{Ll}/u.test(word);
}

function labelledParts(parts: readonly string[]): { family: string; given: string; suffix: string } | null {
  const labels = parts.map((part) => /^(family|given|prefix|suffix)(?:-i)?\s{0,9}=\s{0,9}(.*)$/is.exec(part));
  const of = (label: string) => plain(labels.find((match) => match?.[1]!.toLowerCase() === label)?.[2] ?? '');
  if (of('family') === '') return null;
  return { family: `${of('prefix')} ${of('family')}`, given: of('given'), suffix: of('suffix') };
}

function plain(text: string): string {
  return withoutBibtexBraces(text).replace(/(?<!\\)~/g, ' ');
}
