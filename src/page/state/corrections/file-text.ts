import type { CurationEntry } from '../../../model/index.ts';

const sections = ['merge', 'apart', 'rename', 'type', 'hide', 'keep', 'themes'] as const;

/** Entries as the text of a curation file. Names are written as JSON where they need quotes, which YAML reads as well. */
export function fileText(entries: readonly CurationEntry[]): string {
  return sections
    .map((section) => {
      const own = entries.filter((entry) => entry.section === section);
      return own.length === 0 ? '' : `${section}:\n${own.map((entry) => `  ${lineOf(entry)}\n`).join('')}`;
    })
    .join('');
}

function lineOf(entry: CurationEntry): string {
  switch (entry.section) {
    case 'merge':
    case 'apart':
      return `- ${list(entry.names)}`;
    case 'rename':
      return `${quoted(entry.name)}: ${quoted(entry.label)}`;
    case 'type':
      return `${quoted(entry.name)}: ${entry.type ?? 'none'}`;
    case 'hide':
    case 'keep':
      return `- ${quoted(entry.name)}`;
    case 'themes':
      return `- ${themeParts(entry).join('\n    ')}`;
  }
}

function themeParts({ name, concepts, colour, place }: CurationEntry & { section: 'themes' }): string[] {
  return [
    ...(name === null ? [] : [`name: ${quoted(name)}`]),
    `concepts: ${list(concepts)}`,
    ...(colour === null ? [] : [`colour: ${JSON.stringify(colour)}`]),
    ...(place === null ? [] : [`place: [${place.join(', ')}]`]),
  ];
}

const list = (names: readonly string[]): string => `[${names.map(quoted).join(', ')}]`;

/** Words that begin with a letter need no quotes. */
const quoted = (name: string): string =>
  /^\p{L}[\p{L}\p{N}]*(?:[ -][\p{L}\p{N}]+)*$/u.test(name) ? name : JSON.stringify(name);
