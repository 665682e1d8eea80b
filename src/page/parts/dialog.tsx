import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface DialogProps {
  title: string;
  /** Told when the reader closes it, by Escape or by its button. */
  onClose(): void;
  children: ComponentChildren;
}

/** A dialog above the page; focus goes into it, stays there, and is back where it was when it closes. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-label={title}
      onKeyDown={(event) => event.stopPropagation()} // keys of the page mean nothing in here
      onClose={onClose}
    >
      <header>
        <h1>{title}</h1>
        <button
          type="button"
          class="icon close"
          aria-label="Close"
          title="Close (Esc)"
          onClick={() => dialog.current?.close()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      {children}
    </dialog>
  );
}
