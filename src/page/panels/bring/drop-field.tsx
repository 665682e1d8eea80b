import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { namedFiles } from '../../state/dropped-files.ts';
import { useSource } from '../../state/source.ts';

/** The ways to hand papers over: drop, files, a folder, or a text that is pasted; `children` are further buttons. */
export function DropField({ children }: { children?: ComponentChildren }) {
  const isPasting = useSignal(false);
  return (
    <div class="drop-field">
      <p class="invite">
        Drop files or folders anywhere on this page. They are read here, in your browser: nothing leaves this machine.
      </p>
      <div class="choices">
        <Choose label="Choose files" />
        <Choose label="Choose a folder" folder />
        <button type="button" class="choice" aria-expanded={isPasting} onClick={() => (isPasting.value = true)}>
          Paste text
        </button>
        {children}
      </div>
      {isPasting.value && <Paste />}
      <p class="meta">
        What can be read: {READABLE}. Also the atlas.json of an earlier build, and a conceptscape.yaml with corrections.
      </p>
    </div>
  );
}

/** A box for a text, and the button that takes it. */
function Paste() {
  const source = useSource();
  const text = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => text.current?.focus(), []);
  const take = (event: Event) => {
    event.preventDefault();
    const pasted = text.current!.value;
    if (pasted.trim() === '') text.current!.focus();
    else void source.bring([{ name: 'pasted text', blob: new Blob([pasted]) }]);
  };
  return (
    <form class="paste" onSubmit={take}>
      <label>
        <span class="meta">
          References, titles, or titles with their abstracts, each on a line; or the text of any file that can be read:
        </span>
        <textarea ref={text} rows={8} spellcheck={false} dir="auto" />
      </label>
      <button type="submit" class="choice">
        Make the map
      </button>
    </form>
  );
}

/** A button that asks the system for files. */
function Choose({ label, folder = false }: { label: string; folder?: boolean }) {
  const source = useSource();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="choice" onClick={() => input.current!.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={label}
        {...(folder && { webkitdirectory: true })}
        onChange={({ currentTarget }) => {
          const files = namedFiles(currentTarget.files ?? []).filter(({ name }) => !/(^|\/)\./.test(name));
          currentTarget.value = ''; // the same files may be chosen again
          if (files.length > 0) void source.bring(files);
        }}
      />
    </>
  );
}
