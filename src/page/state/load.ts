import { parseAtlas } from '../../atlas/read.ts';
import type { Atlas } from '../../model/index.ts';

/** What went wrong and what to do next, in words for the reader of the page. */
export class LoadError extends Error {
  readonly next: string;
  constructor(message: string, next: string) {
    super(message);
    this.name = 'LoadError';
    this.next = next;
  }
}

/**
 * Fetches the atlas that lies beside the page; `null` where the program serves none.
 * @throws LoadError when it can't be fetched; UserError as `parseAtlas` does
 */
export async function loadAtlas(address: string): Promise<Atlas | null> {
  const again = 'Start it again with: conceptscape view <files or folders>';
  let response: Response;
  let text: string;
  try {
    response = await fetch(address);
    text = await response.text();
  } catch {
    throw new LoadError('The map could not be fetched: the program that serves it does not answer.', again);
  }
  if (response.status === 204) return null;
  if (!response.ok) throw new LoadError(`There is no map at ${address} (status ${response.status}).`, again);
  return parseAtlas(text, address);
}
