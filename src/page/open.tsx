import './style/page.css';
import './style/column.css';
import './style/panel.css';
import './style/filters.css';
import './style/bring.css';
import './style/reading.css';
import './style/correct.css';
import './style/table.css';
import { render } from 'preact';
import { UserError } from '../model/index.ts';
import { LoadError } from './state/load.ts';
import { Frame } from './frame.tsx';
import './state/scheme.ts';
import type { Source } from './state/source.ts';
import type { Stage } from './map/stage.ts';

declare global {
  interface Window {
    /** The map, once it is drawn; the browser tests ask it what is where. */
    conceptscape?: Stage | null;
  }
}

const page = document.getElementById('page')!;

/** Says in the middle of the page what is going on. */
export function say(title: string, next = '', role: 'status' | 'alert' = 'status'): void {
  render(
    <div class="message" role={role}>
      <h1>{title}</h1>
      {next && <p>{next}</p>}
    </div>,
    page,
  );
}

/** Shows the page of a source as soon as it is filled; what goes wrong is said in the middle of the page. */
export async function open(source: Source, fill: () => void | Promise<void>): Promise<void> {
  try {
    await fill();
    render(<Frame source={source} onStage={(stage) => (window.conceptscape = stage)} />, page);
  } catch (error) {
    console.error(error);
    if (error instanceof LoadError) say(error.message, error.next, 'alert');
    else if (error instanceof UserError) say('The map could not be read.', error.message, 'alert');
    else say('The map could not be shown.', 'Reload the page; if it happens again, it is worth a bug report.', 'alert');
  }
}
