import { conceptTypes, type Atlas, type ConceptType } from '../../../model/index.ts';
import { filesOf } from '../filter/counts.ts';
import type { Filters, Range } from '../filter/filters.ts';

/** Stands for what has no theme or no type. */
const none = 'none';

/** Filters as fields of the address: `off=2,5`, `type-off=model`, `file-off=a.txt` (once a file), `years=2019..2024`, `undated=off`, `papers=2..9`. */
export function filtersToText(filters: Filters): string[] {
  const { offThemes, offTypes, offSources, years, undated, papers } = filters;
  const parts: string[] = [];
  const themes = [...offThemes].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  if (themes.length) parts.push(`off=${themes.map((theme) => theme ?? none).join(',')}`);
  if (offTypes.size) parts.push(`type-off=${[...offTypes].map((type) => type ?? none).sort().join(',')}`); // prettier-ignore
  for (const file of [...offSources].sort()) parts.push(`file-off=${encodeURIComponent(file)}`);
  if (years) parts.push(`years=${years.join('..')}`);
  if (!undated) parts.push('undated=off');
  if (papers) parts.push(`papers=${papers.join('..')}`);
  return parts;
}

/** Reads filters off the fields of an address; what they name and the atlas does not have is left out. */
export function filtersFromFields(atlas: Atlas, fields: URLSearchParams): Filters {
  const files = new Set(atlas.papers.flatMap((_, paper) => [...filesOf(atlas, paper)]));
  return {
    offThemes: new Set(list(fields, 'off').flatMap((name) => themeNamed(atlas, name))),
    offTypes: new Set(list(fields, 'type-off').flatMap(typeNamed)),
    offSources: new Set(fields.getAll('file-off').filter((file) => files.has(file))),
    years: range(fields.get('years')),
    undated: fields.get('undated') !== 'off',
    papers: range(fields.get('papers')),
  };
}

function list(fields: URLSearchParams, name: string): string[] {
  return (fields.get(name) ?? '').split(',').filter(Boolean);
}

function themeNamed(atlas: Atlas, name: string): (number | null)[] {
  if (name === none) return [null];
  return /^\d+$/.test(name) && atlas.themes.themes[+name] ? [+name] : [];
}

function typeNamed(name: string): (ConceptType | null)[] {
  return name === none ? [null] : conceptTypes.filter((type) => type === name);
}

function range(text: string | null): Range | null {
  const [, from, to] = /^(-?\d{1,9})\.\.(-?\d{1,9})$/.exec(text ?? '') ?? [];
  return from !== undefined && to !== undefined && +from <= +to ? [+from, +to] : null;
}
