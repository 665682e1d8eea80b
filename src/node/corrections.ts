import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { UserError, type Curation, type CurationChange, type CurationEntry } from '../model/index.ts';
import { applyChange, entriesOf, isNothing } from '../curation/change.ts';
import { noCuration, usualCuration } from '../curation/sections.ts';
import { readChange } from '../curation/read-change.ts';
import { readCuration, writeCuration } from '../curation/file.ts';
import { curationText } from './user-files.ts';
import { writeFiles } from './write.ts';

export interface CorrectionOptions {
  /** The curation file that the user asked for. Default: the usual one, in the working folder. */
  file?: string | undefined;
  /** What holds while there is no file, and goes into it with the first correction: the corrections that the map was made with. */
  initial?: Curation | null;
  /** Throws a UserError where a curation can't be obeyed; it is then not written. */
  check(curation: Curation): void | Promise<void>;
  /** Resolves to the text of the atlas with these corrections. It must leave this thread free. */
  rebuild(curation: Curation, signal: AbortSignal): Promise<string>;
}

/** What the page is told of the corrections. */
export interface CorrectionState {
  /** The file that they are in, as the user knows it. */
  file: string;
  entries: CurationEntry[];
}

/** A map under way, or the last that there is. */
interface Build {
  /** The corrections it is for. */
  entries: string;
  atlas: Promise<string>;
  abort: AbortController;
  hasFailed: boolean;
}

/** Takes corrections from the page. */
export interface Corrections {
  /** Answers a request for one of its addresses; `false` for any other. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Makes a change in the file and begins to build the map again; resolves to what was done as soon as the file is written. */
  make(change: CurationChange): Promise<CurationChange>;
  state(): Promise<CorrectionState>;
}

/** Corrections are small. */
const longestBody = 1 << 18;

/**
 * Keeps the corrections that the page sends in the curation file, each at once, and has the map built again; a later one ends
 * the build of an earlier one. The addresses, with JSON both ways:
 *   GET  /corrections        {@link CorrectionState}
 *   POST /corrections        a {@link CurationChange}; answers { done, ...state } when it is in the file
 *   GET  /corrections/atlas  waits for the map with all corrections; 204 where none is being built
 * What goes wrong is { message }: 422 for what the user can mend.
 */
export function createCorrections({ file, initial, check, rebuild }: CorrectionOptions): Corrections {
  const path = file ?? usualCuration;
  const name = basename(path);
  let lastTurn: Promise<unknown> = Promise.resolve();
  let building: Build | null = null;

  const load = async (): Promise<{ text: string; curation: Curation }> => {
    const text = (await curationText(file))?.text;
    if (text === undefined) return { text: '', curation: initial ?? noCuration(name) };
    return { text, curation: text === '' ? noCuration(name) : await readCuration(text, name) };
  };
  const state = async (): Promise<CorrectionState> => {
    const { curation } = await load();
    return { file: path, entries: entriesOf(curation) };
  };

  async function makeNow(change: CurationChange): Promise<CurationChange> {
    const { text, curation } = await load();
    const { curation: next, done } = applyChange(curation, change);
    await check(next);
    if (!isNothing(done)) await writeFiles([{ path, content: [await writeCuration(next, text)] }]);
    begin(next);
    return done;
  }

  /** Has the map with these corrections built, unless that is under way or done. */
  function begin(curation: Curation): void {
    const entries = JSON.stringify(entriesOf(curation));
    if (building?.entries === entries && !building.hasFailed) return;
    building?.abort.abort();
    const abort = new AbortController();
    const own: Build = { entries, atlas: rebuild(curation, abort.signal), abort, hasFailed: false };
    own.atlas.catch(() => (own.hasFailed = true)); // whoever asks for the atlas is told
    building = own;
  }

  /** The atlas of the latest build, even where it was begun while waiting. */
  async function latest(): Promise<string | null> {
    for (;;) {
      const awaited = building;
      if (!awaited) return null;
      const outcome = await awaited.atlas.then(
        (text) => ({ text }),
        (error: unknown) => ({ error }),
      );
      if (awaited !== building) continue;
      if ('error' in outcome) throw outcome.error;
      return outcome.text;
    }
  }

  const make = (change: CurationChange): Promise<CurationChange> => {
    const turn = lastTurn.then(() => makeNow(change));
    lastTurn = turn.catch(() => {});
    return turn;
  };

  function handle(request: IncomingMessage, response: ServerResponse): boolean {
    const answer = answers[`${request.method} ${request.url}`];
    if (!answer) return false;
    answer(request).then(
      (body) => send(response, body === null ? 204 : 200, body ?? ''),
      (error: unknown) => {
        const status = error instanceof Refusal ? error.status : error instanceof UserError ? 422 : 500;
        if (status === 500) console.error(error);
        send(response, status, JSON.stringify({ message: messageOf(error) }));
      },
    );
    return true;
  }

  const answers: Record<string, (request: IncomingMessage) => Promise<string | null>> = {
    'GET /corrections': async () => JSON.stringify(await state()),
    'POST /corrections': async (request) => {
      mustBeThePage(request);
      const done = await make(readChange(await readBody(request)));
      return JSON.stringify({ done, ...(await state()) });
    },
    'GET /corrections/atlas': latest,
  };
  return { handle, make, state };
}

class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Only the page itself may change the file: a page of another origin can't send its Origin as ours, nor JSON with a header of
 * our own without asking first, which is never granted.
 */
function mustBeThePage({ headers }: IncomingMessage): void {
  const site = headers['sec-fetch-site'];
  const isOurs = headers.origin === `http://${headers.host}` && (site === undefined || site === 'same-origin');
  if (!isOurs || headers['x-conceptscape'] !== 'correction')
    throw new Refusal(403, 'Only the page that is served here may correct.');
  if (headers['content-type'] !== 'application/json') throw new Refusal(415, 'A correction is JSON.');
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > longestBody) throw new Refusal(413, 'This is too much for a correction.');
    pieces.push(piece);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)));
  } catch {
    throw new Refusal(400, 'This is no JSON.');
  }
}

function messageOf(error: unknown): string {
  if (error instanceof UserError || error instanceof Refusal) return error.message;
  return 'The program that serves the page met a mistake of its own; what it says in its window is worth a report.';
}

function send(response: ServerResponse, status: number, body: string): void {
  if (response.destroyed) return;
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    ...(status !== 204 && { 'Content-Type': 'application/json', 'Content-Length': bytes.length }),
    ...(status === 413 && { Connection: 'close' }),
  });
  response.end(bytes);
}
