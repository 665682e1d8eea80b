import type { CurationEntry } from '../../../model/index.ts';
import { typeInWords } from '../../../words/facts.ts';

/** What a correction says, in a line. */
export function inWords(entry: CurationEntry): string {
  switch (entry.section) {
    case 'merge':
      return `${andList(entry.names.slice(1))} ${entry.names.length > 2 ? 'join' : 'joins'} ${entry.names[0]}`;
    case 'apart':
      return `${andList(entry.names)} stay apart`;
    case 'rename':
      return `${entry.name} is called ${entry.label}`;
    case 'type':
      return `${entry.name} is ${entry.type === null ? 'of no type' : `of type ${typeInWords(entry.type)}`}`;
    case 'hide':
      return `${entry.name} is hidden`;
    case 'keep':
      return `${entry.name} is always a concept`;
    case 'themes':
      return `The theme of ${andList(entry.concepts.slice(0, 2))} ${entry.name === null ? 'keeps its colour and place' : `is called ${entry.name}`}`;
  }
}

const andList = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
