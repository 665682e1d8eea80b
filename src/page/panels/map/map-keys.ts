import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isNode } from '../../../atlas/lookup.ts';
import type { Stage } from '../../map/stage.ts';
import type { Direction } from '../../map/walk.ts';
import type { Store } from '../../state/store.ts';
import { itemInFull } from '../../state/names.ts';

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The keys of the map while it has the focus. `say` is told what a step has led to, for who can't see it. */
export function useMapKeys(
  box: RefObject<HTMLElement | null>,
  store: Store,
  stage: () => Stage | null,
  say: (words: string) => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { key, shiftKey } = event;
      const direction = directions[key];
      if (direction) {
        stage()?.walk(direction, shiftKey ? 'near' : 'tied');
        const selection = store.selection.peek();
        if (isNode(selection)) say(itemInFull(store.atlas, selection));
      } else if (key === '+' || key === '=') stage()?.zoomBy(1.6);
      else if (key === '-') stage()?.zoomBy(1 / 1.6);
      else if (key === '0') store.destination.value = { to: 'whole' };
      else if (key === 'Enter') document.querySelector<HTMLElement>('.sheet :is(h1, h2)')?.focus();
      else return;
      event.preventDefault();
    };
    const map = box.current!;
    map.tabIndex = 0;
    map.addEventListener('keydown', onKeyDown);
    return () => map.removeEventListener('keydown', onKeyDown);
  }, [store]);
}
