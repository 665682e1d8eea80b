import { atlasFormat, isAtlas, otherVersion, type Atlas } from '../../model/index.ts';

/** What went wrong and what to do next, in words for the reader of the page. */
export class LoadError extends Error {
  readonly next: string;
  constructor(message: string, next: string) {
    super(message);
    this.name = 'LoadError';
    this.next = next;
  }
}

/** Fetches the atlas that lies beside the page; `null` where the program serves none. Throws a LoadError that says what to do. */
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

/** Reads the text of an atlas; `name` is what to call it. Throws a LoadError that says what to do. */
export function parseAtlas(text: string, name: string): Atlas {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LoadError(
      `${name} is not JSON; it may have been cut off.`,
      'Build the atlas again and reload this page.',
    );
  }
  if (isAtlas(value)) return value;
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format === atlasFormat) {
    const { message, next } = otherVersion(version);
    throw new LoadError(message, next);
  }
  throw new LoadError(
    `${name} is no atlas of conceptscape.`,
    'Give it the atlas.json that `conceptscape build` writes.',
  );
}
