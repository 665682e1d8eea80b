import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

interface OneLineProps {
  /** What the field holds, in words. */
  name: string;
  value: string;
  onSave(text: string): void;
}

/** A field for a name, with what it has now, and a button that saves it. */
export function OneLine({ name, value, onSave }: OneLineProps) {
  const text = useSignal(value);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      class="one-line"
      onSubmit={(event) => {
        event.preventDefault();
        const given = text.value.replace(/\s+/g, ' ').trim();
        if (given) onSave(given);
      }}
    >
      <input
        ref={input}
        type="text"
        aria-label={name}
        dir="auto"
        maxLength={200}
        autocomplete="off"
        value={text.value}
        onInput={(event) => (text.value = event.currentTarget.value)}
      />
      <button type="submit" class="choice">
        Save
      </button>
    </form>
  );
}
