import { headLength, isAtlasHead, parseAtlas } from '../atlas/read.ts';
import { atlasJson } from '../formats/write/atlas-json.ts';
import { fileName } from '../formats/write/format.ts';
import { gexf } from '../formats/write/gexf.ts';
import { graphJson } from '../formats/write/graph-json.ts';
import { report } from '../formats/write/report.ts';
import { UserError, type Atlas, type InputFile } from '../model/index.ts';
import { reasonOf } from './reasons.ts';

/** What a build writes to its folder. */
export const builtFormats = [atlasJson, graphJson, gexf, report];

/** What its files are called. */
export const builtFiles = builtFormats.map(fileName);
export const atlasFile = fileName(atlasJson);

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
  return isAtlasHead(head.slice(0, headLength));
}

/**
 * Reads an `atlas.json`.
 * @throws UserError `not-an-atlas` when it is something else, damaged, or of another version; `unreadable`
 */
export async function readAtlas(file: InputFile): Promise<Atlas> {
  let text: string;
  try {
    text = await new Response(file.open()).text();
  } catch (error) {
    throw new UserError('unreadable', `${file.name}: ${reasonOf(error)}`);
  }
  return parseAtlas(text, file.name);
}
