import { effect, signal } from '@preact/signals';

/** Light or dark ground. */
export type Scheme = 'light' | 'dark';

const key = 'conceptscape-scheme';
const system = matchMedia('(prefers-color-scheme: dark)');

/** The ground the page is drawn on: what the reader chose here, else what the system says. */
export const scheme = signal<Scheme>(remembered() ?? fromSystem());

system.addEventListener('change', () => {
  if (!remembered()) scheme.value = fromSystem();
});
effect(() => {
  document.documentElement.dataset['scheme'] = scheme.value;
});

/** Turns the ground over and remembers it, unless it is then what the system says anyway. */
export function toggleScheme(): void {
  scheme.value = scheme.peek() === 'dark' ? 'light' : 'dark';
  try {
    if (scheme.peek() === fromSystem()) localStorage.removeItem(key);
    else localStorage.setItem(key, scheme.peek());
  } catch {
    // No storage here (a private window): the choice lasts as long as the page.
  }
}

function fromSystem(): Scheme {
  return system.matches ? 'dark' : 'light';
}

function remembered(): Scheme | null {
  try {
    const value = localStorage.getItem(key);
    return value === 'dark' || value === 'light' ? value : null;
  } catch {
    return null;
  }
}
