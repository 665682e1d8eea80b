import { batch, signal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BroughtFile, Changes } from '../../build/run/browser-client.ts';
import {
  UserError,
  type Atlas,
  type BuildOptions,
  type Context,
  type Curation,
  type Notice,
  type Stage,
} from '../../model/index.ts';
import type { Brought } from './brought.ts';
import { carryAddress } from './corrections/carry.ts';
import { createStore, type Store } from './store.ts';
import { addressOf, syncAddress, toHash } from './url.ts';

type Files = readonly BroughtFile[];

/** Where the atlas on the page came from. */
export type Origin =
  /** The program that serves the page. */
  | { kind: 'served' }
  /** What the reader handed over: papers, or an atlas. `curation` as it stands in their file, if there was one. */
  | { kind: 'dropped'; curation: Curation | null }
  /** The page itself: one HTML file with all in it. */
  | { kind: 'file' };

/** What the page is doing with what the reader handed over. */
export type Work =
  | { kind: 'building'; stage: Stage; done: number; total: number | null }
  /** What went wrong, what to do next, and what was wrong where in which file. */
  | { kind: 'failed'; message: string; next: string; notices: readonly Notice[] };

/** What a page that can build is given; all of it is loaded on use. */
export interface Engine {
  /** See `buildInWorker`. */
  build(files: Files, options: Partial<BuildOptions>, context: Context): Promise<Atlas>;
  /** See `rebuildInWorker`. */
  rebuild(atlas: Atlas, changes: Changes, context: Context): Promise<Atlas>;
  /** See `sortBrought`. */
  sort(files: Files): Promise<Brought>;
  /** The example papers. */
  example(): Promise<Files>;
}

/** The atlas on the page, where it came from, and how another takes its place. */
export interface Source {
  /** `null` while the page is empty. */
  store: Signal<Store | null>;
  origin: Signal<Origin | null>;
  work: Signal<Work | null>;
  /** Whether the reader asked to hand something over. */
  isAsking: Signal<boolean>;
  /** `null` where this page can't build: one HTML file. */
  engine: Engine | null;
  /** Shows an atlas. `keepView` (false): what the address says holds for it too, as for the same papers built again. */
  show(atlas: Atlas, origin: Origin, options?: { keepView?: boolean }): void;
  /** Shows the atlas of files: read, where one of them is an atlas, else built. What goes wrong is told in `work`. */
  bring(files: Files | Promise<Files>): Promise<void>;
  /**
   * Shows the atlas that a build of the same papers gives, where the reader was. Only one build runs: it ends any other, as
   * another ends it. Rejects as the build does.
   */
  rebuild(build: (context: Context) => Promise<Atlas>): Promise<void>;
  /** Ends a build, or puts away what went wrong. */
  cancel(): void;
}

export function createSource(engine: Engine | null): Source {
  const store = signal<Store | null>(null);
  const origin = signal<Origin | null>(null);
  const work = signal<Work | null>(null);
  const isAsking = signal(false);
  let running: AbortController | null = null;
  let stopSync = () => {};

  function begin(): AbortSignal {
    running?.abort();
    running = new AbortController();
    return running.signal;
  }

  function fail(message: string, next: string, notices: readonly Notice[] = []): void {
    work.value = { kind: 'failed', message, next, notices };
  }

  function show(atlas: Atlas, from: Origin, { keepView = false } = {}): void {
    const before = keepView ? store.peek() : null;
    stopSync();
    if (before) history.replaceState(null, '', toHash(atlas, carryAddress(before.atlas, atlas, addressOf(before))));
    else if (!keepView && location.hash.length > 1) history.pushState(null, '', '#');
    const next = createStore(atlas);
    stopSync = syncAddress(next);
    if (before) carryView(before, next);
    batch(() => {
      origin.value = from;
      store.value = next;
      work.value = null;
      isAsking.value = false;
    });
  }

  async function bring(files: Files | Promise<Files>): Promise<void> {
    if (!engine) return;
    const signal = begin();
    const progress: Context['progress'] = (stage, done, total) =>
      (work.value = { kind: 'building', stage, done, total });
    progress('read', 0, null);
    try {
      const { atlas: read, papers, options } = await engine.sort(await files);
      signal.throwIfAborted();
      const atlas = read ?? (await engine.build(papers, options, { progress, signal }));
      if (atlas.papers.length === 0)
        return fail(
          'No paper was found.',
          atlas.notices.length ? why : `Files that can be read are ${READABLE}.`,
          atlas.notices,
        );
      show(atlas, { kind: 'dropped', curation: options.curation ?? null });
      const isLacking = atlas.notices.some(({ severity }) => severity === 'error');
      if (isLacking && !read) store.peek()!.page.value = 'notices';
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof UserError) return fail('This could not be read.', error.message);
      console.error(error);
      fail('The map could not be made.', `It is a mistake of this program, and worth a report: ${String(error)}`);
    }
  }

  async function rebuild(build: (context: Context) => Promise<Atlas>): Promise<void> {
    const from = origin.peek();
    if (!from) throw new Error('rebuild: there is no atlas');
    const signal = begin();
    const atlas = await build({ signal });
    signal.throwIfAborted();
    show(atlas, from, { keepView: true });
  }

  function cancel(): void {
    running?.abort();
    work.value = null;
  }

  return { store, origin, work, isAsking, engine, show, bring, rebuild, cancel };
}

/** What the address does not keep: where the map is before it is drawn, and what is open in the column. */
function carryView(before: Store, next: Store): void {
  next.place.value = before.place.peek();
  next.page.value = before.page.peek();
  next.filtersOpen.value = before.filtersOpen.peek();
  next.sheetUp.value = before.sheetUp.peek();
}

const why = 'This is why, file by file; put it right there and hand it over again.';

export const SourceContext = createContext<Source | null>(null);

export function useSource(): Source {
  const source = useContext(SourceContext);
  if (!source) throw new Error('useSource: outside of a SourceContext');
  return source;
}
