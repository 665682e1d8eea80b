import type { Atlas, NoticeCode } from '../model/index.ts';
import { count } from '../words/count.ts';
import type { Input } from './input.ts';

/**
 * One line about what was read and made: `147 papers from 5 files (2 set aside, 53 duplicates merged), 812 concepts`.
 * `more` are the counts after the papers.
 */
export function summary(papers: number, input: Input, more: string[] = []): string {
  const of = (code: NoticeCode) => input.notices.filter((notice) => notice.code === code).length;
  const unread = new Set(input.notices.filter(({ code }) => code === 'unreadable').map(({ file }) => file));
  const files = input.files.filter(({ name }) => !unread.has(name)).length;
  const aside = [
    [of('not-a-paper'), 'set aside'],
    [of('bad-record'), 'not readable'],
    [of('duplicate'), of('duplicate') === 1 ? 'duplicate merged' : 'duplicates merged'],
  ] as const;
  const asides = aside.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  const from = input.atlas ? '' : ` from ${count(files, 'file')}${asides.length > 0 ? ` (${asides.join(', ')})` : ''}`;
  return [count(papers, 'paper') + from, ...more].join(', ');
}

/** 1 when something that the user gave could not be read, else 0. */
export function exitCode({ notices }: Input): number {
  return notices.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What a build made besides papers, for the summary. */
export function madeOf({ concepts, themes }: Atlas): string[] {
  const { verdict } = themes.structure;
  const weak =
    verdict === 'clear' ? '' : ` (${verdict === 'none' ? 'no more' : 'little more'} structure than by chance)`;
  return [count(concepts.length, 'concept'), `${count(themes.themes.length, 'theme')}${weak}`];
}
