import { useStore } from '../state/store.ts';
import { count } from '../../words/count.ts';
import { countYears, type YearCount } from '../../atlas/years.ts';

/** Papers by year as small columns; each says its count on hover and to a screen reader. */
export function YearChart({ papers }: { papers: readonly number[] }) {
  const { columns, undated } = countYears(useStore().atlas, papers);
  const most = Math.max(...columns.map((column) => column.papers));
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last || most <= 0) return null;
  return (
    <section>
      <h3 title="The years are those of all papers of the map.">
        <span>Papers by year</span>
        {undated > 0 && <span class="light">{undated} without a year</span>}
      </h3>
      <ol class="years">
        {columns.map((column) => (
          <li key={column.from} title={said(column)}>
            <span class="unseen">{said(column)}</span>
            <span class="column-bar" style={{ height: `${(100 * column.papers) / most}%` }} />
          </li>
        ))}
      </ol>
      <p class="axis" aria-hidden="true">
        <span>{first.from}</span>
        <span>{last.to > first.from && last.to}</span>
      </p>
    </section>
  );
}

function said({ from, to, papers }: YearCount): string {
  return `${from === to ? from : `${from}–${to}`}: ${count(papers, 'paper')}`;
}
