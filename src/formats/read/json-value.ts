import { cleanText } from '../../text/clean.ts';

/** What a JSON value says, as texts, and whether all of it could be used. */
export interface Texts {
  texts: string[];
  isWhole: boolean;
}

/** Keys under which an object holds what it is called, as those of Semantic Scholar, OpenAlex and CSL do. */
const names = ['name', 'display_name', 'literal', 'title', 'value'];

/**
 * The texts of a value: a string, a number, an object with a name (a person's may be in two parts), or a list of these.
 * Nothing at all (`null`, an empty text or list) is whole.
 */
export function textsOf(value: unknown): Texts {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const filled = items.filter((item) => item !== null && item !== undefined && item !== '');
  const read = filled.map(textOf);
  return { texts: read.flatMap((text) => text || []), isWhole: !read.includes(null) };
}

/** `''` for white space, `null` for what says nothing. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Record<string, unknown>;
  const plain = (key: string) => (typeof fields[key] === 'string' ? cleanText(fields[key]) : '');
  const name = names.map(plain).find((text) => text !== '') ?? `${plain('given')} ${plain('family')}`.trim();
  return name === '' ? null : name;
}
