import { headLength, isAtlasHead, parseAtlas } from '../atlas/read.ts';
import { UserError, type Atlas, type InputFile } from '../model/index.ts';
import { reasonOf } from './reasons.ts';

/** What a build writes to its folder. */
export const builtFiles = { atlas: 'atlas.json', json: 'graph.json', gexf: 'graph.gexf', report: 'report.md' };

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
