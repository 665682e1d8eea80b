import { cleanText } from '../../../text/clean.ts';
import { personName } from '../record.ts';
import { isObject, memberOf } from './parse.ts';

const family = ['family', 'lastName', 'last_name', 'lastname', 'surname', 'familyName', 'last'];
const given = ['given', 'firstName', 'first_name', 'firstname', 'forenames', 'givenName', 'first', 'initials'];
const whole =
  'literal name display_name fullName full_name fullname collectiveName raw_author_name text creator author ce:indexed-name'.split(
    ' ',
  );

/** The name of a person or an institution as services write it; `''` for white space, `null` for what says nothing. */
export function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return cleanText(value);
  if (!isObject(value)) return null;
  const part = (...keys: string[]): string =>
    keys
      .map((key) => memberOf(value, key))
      .flatMap((text) => (typeof text === 'string' ? cleanText(text) || [] : []))[0] ?? '';
  const last = [part('non-dropping-particle'), part(...family)].filter(Boolean).join(' ');
  const first = [part(...given), part('dropping-particle')].filter(Boolean).join(' ');
  const suffix = last === '' ? '' : part('suffix', 'name_suffix');
  return personName({ family: last, given: first, suffix, name: part(...whole) }) || null;
}

/** Names parted by `separator`, without what is blank. */
export function split(texts: readonly string[], separator: RegExp): string[] {
  return texts.flatMap((text) => text.split(separator).map((part) => part.trim())).filter((part) => part !== '');
}

/** One string may name several authors; a comma parts them only where it cannot be between family and given name. */
export function splitNames(text: string): string[] {
  const names = split([text], /;(?: and )?| and /);
  const parts = names.length === 1 ? split(names, /,/) : [];
  return parts.length > 1 && parts.every((part) => part.includes(' ')) ? parts : names;
}
