import { atlasFormat, atlasVersion, UserError, type Atlas } from '../model/index.ts';
import { checkAtlas } from './check.ts';

/** How far into a file {@link isAtlasHead} looks, in bytes. */
export const headLength = 1 << 12;

/** Whether a file is an atlas, as told from its beginning. */
export function isAtlasHead(head: string): boolean {
  return head.trimStart().startsWith('{') && head.includes(`"${atlasFormat}"`);
}

const build = 'conceptscape build <papers> --out map';

/**
 * Reads the text of an `atlas.json`; `name` is what to call it. All parts are there, every index is one of the table that it
 * refers to, and every number is finite.
 * @throws UserError `not-an-atlas` when it is something else, damaged, or of another version: what is wrong, where, and what to do
 */
export function parseAtlas(text: string, name: string): Atlas {
  const refuse = (what: string, next = `Build it again with: ${build}`) =>
    new UserError('not-an-atlas', `${name}: ${what}. ${next}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse(`not JSON, perhaps cut off (${(error as Error).message})`);
  }
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== atlasFormat) throw refuse('no atlas', `Give the atlas.json of a map, which is built with: ${build}`);
  if (version !== atlasVersion) {
    const isNewer = typeof version === 'number' && version > atlasVersion;
    throw refuse(
      `an atlas of version ${JSON.stringify(version)}, and this conceptscape reads version ${atlasVersion}`,
      isNewer
        ? `It was made by a newer conceptscape: update this one, or build it again with: ${build}`
        : `It was made by an older conceptscape: build it again with: ${build}`,
    );
  }
  const fault = checkAtlas(value);
  if (fault) throw refuse(`${fault.at.replace(/^\./, '')} ${fault.what}`);
  return value as Atlas;
}
