import { atlasFormat, isAtlas, otherVersion, UserError, type Atlas, type InputFile } from '../model/index.ts';

/** What a build writes to its folder. */
export const builtFiles = { atlas: 'atlas.json', json: 'graph.json', gexf: 'graph.gexf', report: 'report.md' };

/** Far enough into a file to see what it is. */
const headLength = 1 << 12;

/** Whether a file is an atlas, told from its head; one that can't be read is none. */
export async function isAtlasFile(file: InputFile): Promise<boolean> {
  const decoder = new TextDecoder();
  let head = '';
  try {
    for await (const bytes of file.open()) {
      head += decoder.decode(bytes, { stream: true });
      if (head.length >= headLength) break;
    }
  } catch {
    return false;
  }
  return head.trimStart().startsWith('{') && head.slice(0, headLength).includes(`"${atlasFormat}"`);
}

/**
 * Reads an `atlas.json`.
 * @throws UserError `not-an-atlas` when it is something else, damaged, or of another version.
 */
export async function readAtlas(file: InputFile): Promise<Atlas> {
  let value: unknown;
  try {
    value = JSON.parse(await new Response(file.open()).text());
  } catch (error) {
    throw notAnAtlas(file, `not readable as JSON (${(error as Error).message})`);
  }
  if (isAtlas(value)) {
    if (isWhole(value)) return value;
    throw notAnAtlas(file, 'an atlas with parts missing');
  }
  const { format, version } = (value ?? {}) as Partial<Record<keyof Atlas, unknown>>;
  if (format === atlasFormat) {
    const { message, next } = otherVersion(version);
    throw new UserError('not-an-atlas', `${file.name}: ${message} ${next}`);
  }
  throw notAnAtlas(file, 'not an atlas');
}

/** Whether every part is there and the nodes have a theme and a place; the parts themselves are trusted. */
function isWhole(atlas: Atlas): boolean {
  const { papers, concepts, themes, layout, mentions, network, abbreviations, notices, overlaps } =
    atlas as Partial<Atlas>;
  return (
    Array.isArray(papers) &&
    Array.isArray(concepts) &&
    Array.isArray(notices) &&
    Array.isArray(mentions?.paper) &&
    Array.isArray(network?.mentions?.source) &&
    Array.isArray(network?.related?.source) &&
    Array.isArray(themes?.themes) &&
    Array.isArray(overlaps?.pairs) &&
    abbreviations?.length === papers.length &&
    themes.ofPaper?.length === papers.length &&
    themes.ofConcept?.length === concepts.length &&
    layout?.x?.length === papers.length + concepts.length
  );
}

function notAnAtlas(file: InputFile, what: string): UserError {
  return new UserError(
    'not-an-atlas',
    `${file.name}: ${what}. Make one from papers with: conceptscape build <papers> --out map`,
  );
}
