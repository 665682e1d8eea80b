import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { filesOf } from '../../state/dropped-files.ts';
import { useSource } from '../../state/source.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DropField } from './drop-field.tsx';
import { DropProgress } from './drop-progress.tsx';

/** What takes a drop anywhere on the page, and the dialog in which a reader hands papers over and sees them being read. */
export function DropLayer() {
  const source = useSource();
  const isOver = useDrop();
  const [work, isEmpty] = [source.work.value, source.store.value === null];
  const isOpen = source.isAsking.value || (work !== null && !isEmpty);
  return (
    <>
      {isOver && (
        <div class="drop-here" aria-hidden="true">
          <p>
            {source.engine
              ? 'Drop them: a map is made here, and nothing leaves this machine'
              : 'This file holds one map. To map other papers, start the program: conceptscape view'}
          </p>
        </div>
      )}
      {isOpen && <BringDialog />}
    </>
  );
}

function BringDialog() {
  const source = useSource();
  const work = source.work.value;
  const close = () => {
    source.cancel();
    source.isAsking.value = false;
  };
  return (
    <Dialog title="Your own papers" onClose={close}>
      {work && <DropProgress work={work} />}
      {work?.kind !== 'building' && <DropField />}
    </Dialog>
  );
}

/** Listens for files that are dragged over the page and dropped on it; whether some are over it now. */
function useDrop(): boolean {
  const source = useSource();
  const isOver = useSignal(false);
  useEffect(() => {
    const listening = new AbortController();
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) => {
      const listen = (event: DragEvent) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault(); // or the browser opens the file in place of the page
        act(event);
      };
      addEventListener(type, listen, { signal: listening.signal });
    };
    on('dragenter', () => (isOver.value = true));
    on('dragover', ({ dataTransfer }) => (dataTransfer!.dropEffect = source.engine ? 'copy' : 'none'));
    on('dragleave', ({ relatedTarget }) => (isOver.value = relatedTarget !== null));
    on('drop', async ({ dataTransfer }) => {
      isOver.value = false;
      if (source.engine) await source.bring(await filesOf(dataTransfer!));
    });
    return () => listening.abort();
  }, [source]);
  return isOver.value;
}
