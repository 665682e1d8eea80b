import { signal, type Signal } from '@preact/signals';
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { openCorrections } from '../../state/corrections/open.ts';
import type { Corrections } from '../../state/corrections/session.ts';
import type { Source } from '../../state/source.ts';

const CorrectionsContext = createContext<Signal<Corrections | null>>(signal(null));

/** The corrections of the map on the page; `null` before it is known where they go. */
export const useCorrections = (): Corrections | null => useContext(CorrectionsContext).value;

/** Lets what is within correct the map, and takes Ctrl+Z and Ctrl+Shift+Z. */
export function Correcting({ source, children }: { source: Source; children: ComponentChildren }) {
  const corrections = useMemo(() => signal<Corrections | null>(null), []);
  const origin = source.origin.value;
  useEffect(() => {
    let isGone = false;
    if (origin) void openCorrections(source, origin).then((opened) => isGone || (corrections.value = opened));
    return () => {
      isGone = true;
      corrections.value = null;
    };
  }, [origin]); // the same papers built again have the same origin
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (typing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) corrections.peek()?.undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) corrections.peek()?.redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return <CorrectionsContext.Provider value={corrections}>{children}</CorrectionsContext.Provider>;
}
