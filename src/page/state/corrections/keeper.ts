import { UserError, type Atlas, type Curation, type CurationChange, type CurationEntry } from '../../../model/index.ts';
import { applyChange, entriesOf } from '../../../curation/change.ts';
import { usualCuration } from '../../../curation/sections.ts';
import { parseAtlas } from '../../../atlas/read.ts';

/** Where corrections go. */
export interface Keeper {
  /** `file`: into the curation file, by themselves; `download`: they last as long as the page, and can be downloaded. */
  kind: 'file' | 'download';
  /** What the file is called. */
  file: string;
  /** Whether the map follows. */
  rebuilds: boolean;
  entries: CurationEntry[];
  /**
   * Keeps a change; resolves to what was done and what then holds.
   * @throws UserError where it can't be kept as it is; Error where it could not be kept now.
   */
  keep(change: CurationChange): Promise<{ done: CurationChange; entries: CurationEntry[] }>;
  /**
   * Shows the map with all that was kept. `again`: after it failed.
   * @throws UserError where the last change can't be obeyed; Error where it could not be built now.
   */
  rebuild(again: boolean): Promise<void>;
}

interface State {
  file: string;
  entries: CurationEntry[];
}

/** Corrections go to the program that serves the page; `null` where it takes none. */
export async function serverKeeper(show: (atlas: Atlas) => void): Promise<Keeper | null> {
  const response = await fetch('./corrections').catch(() => null);
  const isJson = response?.ok && response.headers.get('content-type')?.includes('json');
  if (!isJson) return null;
  const state = (await response.json()) as State;
  const nothing: CurationChange = { remove: [], add: [] };

  const keep: Keeper['keep'] = async (change) => {
    const response = await ask('./corrections', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Conceptscape': 'correction' },
      body: JSON.stringify(change),
    });
    return (await response.json()) as { done: CurationChange; entries: CurationEntry[] };
  };
  return {
    ...{ kind: 'file', file: state.file, rebuilds: true, entries: state.entries },
    keep,
    async rebuild(again) {
      if (again) await keep(nothing);
      const response = await ask('./corrections/atlas');
      if (response.status === 200) show(parseAtlas(await response.text(), 'The map built again'));
    },
  };
}

/** Asks the program; what it can't do comes as an error in its own words. */
async function ask(address: string, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch {
    throw new Error('The program that serves this page does not answer. Start it again, and then try again.');
  }
  if (response.ok) return response;
  const { message } = (await response.json().catch(() => ({}))) as { message?: string };
  const said = message ?? `The program that serves this page refuses (status ${response.status}).`;
  throw response.status === 422 ? new UserError('bad-curation', said) : new Error(said);
}

/** Corrections stay in the page, on top of those that came with the papers. */
export function pageKeeper(given: Curation, rebuild: ((curation: Curation) => Promise<void>) | null): Keeper {
  let curation = given;
  return {
    ...{ kind: 'download', file: usualCuration, rebuilds: rebuild !== null, entries: entriesOf(curation) },
    async keep(change) {
      const applied = applyChange(curation, change);
      curation = applied.curation;
      return { done: applied.done, entries: entriesOf(curation) };
    },
    async rebuild() {
      await rebuild?.(curation);
    },
  };
}
