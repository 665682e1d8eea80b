import { atlasFormat, atlasVersion, isAtlas, type Atlas } from '../model/index.ts';

/** What went wrong and what to do next, in words for the reader of the page. */
export class LoadError extends Error {
  readonly next: string;
  constructor(message: string, next: string) {
    super(message);
    this.name = 'LoadError';
    this.next = next;
  }
}

/** Fetches the atlas that lies beside the page. Throws a LoadError that says what to do. */
export async function loadAtlas(address: string): Promise<Atlas> {
  const again = 'Start it again with: conceptscape view <files or folders>';
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new LoadError('The map could not be fetched: the program that serves it does not answer.', again);
  }
  if (!response.ok) throw new LoadError(`There is no map at ${address} (status ${response.status}).`, again);
  let value: unknown;
  try {
    value = await response.json();
  } catch {
    throw new LoadError(
      `${address} is not JSON; it may have been cut off.`,
      'Build the atlas again and reload this page.',
    );
  }
  if (isAtlas(value)) return value;
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  throw format === atlasFormat
    ? new LoadError(
        `This atlas has version ${String(version)}; this page reads version ${atlasVersion}.`,
        'Build it again with the same conceptscape that shows this page.',
      )
    : new LoadError(
        `${address} is no atlas of conceptscape.`,
        'Give it the atlas.json that `conceptscape build` writes.',
      );
}
