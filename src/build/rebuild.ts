import { rememberThemes } from '../atlas/known-themes.ts';
import type { Atlas, BuildOptions, Context, Notice, NoticeCode, ReadingOptions } from '../model/index.ts';
import { mapPapers } from './build.ts';
import { optionsOf, recordOptions } from './provenance.ts';

/** What can be asked for when an atlas is built again. Its papers are read, and its vocabularies stay. */
export type Changes = Partial<Omit<BuildOptions, keyof ReadingOptions | 'vocabularies' | 'previous'>>;

/**
 * Builds an atlas again from its papers, with the options that it was made with and the changes on top of them. What was
 * noted when the papers were read stays. Where something changes, themes keep the colours and places that they have in the
 * atlas; where nothing does, the result is the atlas itself, to the byte.
 * @throws UserError `bad-curation` where two corrections contradict each other; the reason of an abort.
 */
export function rebuildAtlas(atlas: Atlas, changes: Changes = {}, context: Context = {}): Promise<Atlas> {
  const before = optionsOf(atlas.made);
  const options = { ...before, ...changes };
  const isSame = JSON.stringify(recordOptions(options)) === JSON.stringify(recordOptions(before));
  const previous = isSame ? before.previous : rememberThemes(atlas);
  return mapPapers(atlas.papers, atlas.notices.filter(stays), { ...options, previous }, context);
}

/** Notices that a build makes of papers and corrections; all others tell of files, which are not read again. */
const madeAgain = new Set<NoticeCode>(['no-concepts', 'unused-correction']);
const stays = ({ code }: Notice): boolean => !madeAgain.has(code);
