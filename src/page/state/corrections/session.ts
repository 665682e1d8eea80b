import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { UserError, type CurationChange, type CurationEntry } from '../../../model/index.ts';
import { changeEntries, inverse, isNothing } from '../../../curation/change.ts';
import type { Keeper } from './keeper.ts';

/** What becomes of the last correction. */
export type Progress =
  /** It is on its way to where it is kept. */
  | { step: 'keeping' }
  /** It is kept, and the map is built again. */
  | { step: 'building' }
  /** It could not be kept, or the map not built: it waits, to be tried again. */
  | { step: 'failed'; message: string }
  /** It was not made, and why. */
  | { step: 'refused'; message: string };

/** The corrections of the map on the page: made, undone and redone one after the other, and none lost. */
export interface Corrections {
  keeper: Keeper;
  /** Those that hold, with what is on its way to be kept. */
  entries: ReadonlySignal<readonly CurationEntry[]>;
  /** `null`: all is done. */
  progress: ReadonlySignal<Progress | null>;
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  make(change: CurationChange): void;
  undo(): void;
  redo(): void;
  /** Tries again what failed. */
  retry(): void;
  /** Gives up what could not be kept, or puts a message away. */
  dismiss(): void;
}

/** A step that waits to be kept, and on which pile it then goes. */
interface Step {
  change: CurationChange;
  how: 'make' | 'undo' | 'redo';
}

export function createCorrections(keeper: Keeper): Corrections {
  const kept: Signal<readonly CurationEntry[]> = signal(keeper.entries);
  const waiting = signal<readonly Step[]>([]);
  const entries = computed(() =>
    waiting.value.reduce(
      (all, { change }) => changeEntries(all, change).entries as readonly CurationEntry[],
      kept.value,
    ),
  );
  const progress = signal<Progress | null>(null);
  const [done, undone] = [signal<readonly CurationChange[]>([]), signal<readonly CurationChange[]>([])];
  let isKeeping = false;
  let builds = 0;

  function add(step: Step): void {
    waiting.value = [...waiting.peek(), step];
    void keepAll();
  }

  /** Keeps what waits, in order; stops where something can't be kept now. */
  async function keepAll(): Promise<void> {
    if (isKeeping) return;
    isKeeping = true;
    let hasChanged = false;
    for (let step = waiting.peek()[0]; step; step = waiting.peek()[0]) {
      progress.value = { step: 'keeping' };
      try {
        // oxlint-disable-next-line no-await-in-loop -- in order
        const answer = await keeper.keep(step.change);
        hasChanged ||= !isNothing(answer.done);
        batch(() => {
          waiting.value = waiting.peek().slice(1);
          kept.value = answer.entries;
          pile(step.how, answer.done);
        });
      } catch (error) {
        isKeeping = false;
        if (error instanceof UserError) waiting.value = waiting.peek().slice(1);
        const step = error instanceof UserError ? 'refused' : 'failed';
        progress.value = { step, message: messageOf(error) };
        if (hasChanged) void build(false, progress.value);
        return;
      }
    }
    isKeeping = false;
    if (hasChanged) await build(false);
    else progress.value = null;
  }

  function pile(how: Step['how'], change: CurationChange): void {
    if (how === 'undo') undone.value = [...undone.value, inverse(change)];
    else if (!isNothing(change)) done.value = [...done.value, change];
    if (how === 'make') undone.value = [];
  }

  /** Has the map built; a later build takes the place of an earlier one. `message`: what is to be said besides. */
  async function build(again: boolean, message: Progress | null = null): Promise<void> {
    const own = ++builds;
    if (!keeper.rebuilds) {
      progress.value = message;
      return;
    }
    if (!message) progress.value = { step: 'building' };
    try {
      await keeper.rebuild(again);
      if (own === builds && !isKeeping) progress.value = message;
    } catch (error) {
      if (own !== builds || isKeeping) return;
      if (error instanceof UserError) return takeBack(error.message);
      progress.value = { step: 'failed', message: messageOf(error) };
    }
  }

  /** What was kept turned out to contradict something: it goes again, and the map stays as it is. */
  async function takeBack(message: string): Promise<void> {
    const last = done.value.at(-1);
    if (last) {
      done.value = done.value.slice(0, -1);
      kept.value = (await keeper.keep(inverse(last))).entries;
    }
    progress.value = { step: 'refused', message };
  }

  return {
    keeper,
    entries,
    progress,
    canUndo: computed(() => done.value.length > 0),
    canRedo: computed(() => undone.value.length > 0),
    make: (change) => add({ change, how: 'make' }),
    undo() {
      const last = done.peek().at(-1);
      if (!last) return;
      done.value = done.peek().slice(0, -1);
      add({ change: inverse(last), how: 'undo' });
    },
    redo() {
      const last = undone.peek().at(-1);
      if (!last) return;
      undone.value = undone.peek().slice(0, -1);
      add({ change: last, how: 'redo' });
    },
    retry() {
      if (waiting.peek().length > 0) void keepAll();
      else void build(true);
    },
    dismiss() {
      waiting.value = [];
      progress.value = null;
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
