import './style/page.css';
import './style/column.css';
import './style/panel.css';
import { render } from 'preact';
import { loadAtlas, LoadError } from './load.ts';
import { App } from './panels/app.tsx';
import './scheme.ts';
import type { Stage } from './stage/stage.ts';
import { createStore } from './store.ts';
import { syncAddress } from './url.ts';

declare global {
  interface Window {
    /** The map, once it is drawn; the browser tests ask it what is where. */
    conceptscape?: Stage | null;
  }
}

const page = document.getElementById('page')!;

/** Says in the middle of the page what is going on. */
function say(title: string, next = '', role: 'status' | 'alert' = 'status'): void {
  render(
    <div class="message" role={role}>
      <h1>{title}</h1>
      {next && <p>{next}</p>}
    </div>,
    page,
  );
}

async function start(): Promise<void> {
  say('Reading the map …');
  // The map's code comes while the atlas does; whether it can run here is asked when it is needed.
  import('./stage/stage.ts').catch(() => {});
  const store = createStore(await loadAtlas('./atlas.json'));
  syncAddress(store);
  render(<App store={store} onStage={(stage) => (window.conceptscape = stage)} />, page);
}

start().catch((error: unknown) => {
  console.error(error);
  if (error instanceof LoadError) say(error.message, error.next, 'alert');
  else say('The map could not be shown.', 'Reload the page; if it happens again, it is worth a bug report.', 'alert');
});
