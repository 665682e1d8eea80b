import { cleanText } from '../../../text/clean.ts';
import { memberOf } from './parse.ts';

/** What a JSON value says, as texts, and whether all of it could be used. */
export interface Texts {
  texts: string[];
  isWhole: boolean;
}

/** Keys under which an object holds what it is called, as those of OpenAlex, CSL, Zotero and Crossref do. */
const names =
  'name display_name literal title value text tag keyword term label descriptor_name descriptorName mesh_heading description DOI doi'.split(
    ' ',
  );

/**
 * The texts of a value: a string, a number, an object with a name, or a list of these. Nothing at all (`null`, an empty text
 * or list) is whole.
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
  for (const key of names) {
    const text = memberOf(value, key);
    if (typeof text === 'string' && cleanText(text) !== '') return cleanText(text);
  }
  return null;
}
