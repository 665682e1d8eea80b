import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { itemsOf, type Selection } from '../../../atlas/lookup.ts';
import { useStore } from '../../state/store.ts';
import { columnsOf, type Column } from '../../state/table/columns.ts';
import { tableKinds, type TableKind } from '../../state/table/kinds.ts';
import { ordered, rowFor, rowsOf } from '../../state/table/rows.ts';
import { count } from '../../../words/count.ts';
import { EntityLink, Mark } from '../../parts/entity-link.tsx';

const names: Record<TableKind, string> = {
  papers: 'Papers',
  concepts: 'Concepts',
  themes: 'Themes',
  overlaps: 'Overlaps',
};
/** Rows of a page. */
const most = 100;

/** How a table is ordered: by a column, or (`null`) as the atlas is. */
interface Order {
  column: number;
  descending: boolean;
}

/** What the map shows as tables, filtered as it is, with the same selection. */
export function TableView({ kind }: { kind: TableKind }) {
  const store = useStore();
  return (
    <section class="tables" aria-label="Tables">
      <p class="which" role="group" aria-label="Which table">
        {tableKinds.map((each) => (
          <button key={each} type="button" aria-pressed={each === kind} onClick={() => (store.table.value = each)}>
            {names[each]}
          </button>
        ))}
      </p>
      <Table key={kind} kind={kind} />
    </section>
  );
}

function Table({ kind }: { kind: TableKind }) {
  const store = useStore();
  const { atlas, lookup, filters, narrowed, facets } = store;
  const order = useSignal<Order | null>(null);
  const page = useSignal(0);
  const body = useRef<HTMLTableSectionElement>(null);

  const columns = useMemo(() => columnsOf(kind, { atlas, lookup, facets: facets.value }), [kind, facets.value]);
  const rows = useMemo(() => {
    const left = rowsOf(kind, atlas, filters.value, narrowed.value, facets.value);
    return order.value ? ordered(left, columns[order.value.column]!, order.value.descending) : left;
  }, [columns, narrowed.value, order.value]);
  const own = rowFor(atlas, store.selection.value);
  const selected = own?.kind === kind ? own.row : null;
  const pages = Math.max(1, Math.ceil(rows.length / most));
  const first = Math.min(page.value, pages - 1) * most;

  useEffect(() => {
    // What is selected is shown, on whatever page it stands.
    const at = selected === null ? -1 : rows.indexOf(selected);
    if (at >= 0) page.value = Math.floor(at / most);
  }, [selected, rows]);
  useLayoutEffect(() => {
    body.current!.addEventListener('keydown', walkRows);
  }, []);
  useEffect(() => {
    body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, rows, page.value]);

  return (
    <>
      <div class="rows">
        <table>
          <caption class="unseen">
            {count(rows.length, 'row')}, {orderInWords(columns, order.value)}
          </caption>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <Heading key={column.name} column={column} at={at} order={order} />
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.slice(first, first + most).map((row) => (
              <tr key={row} aria-current={row === selected || undefined}>
                {columns.map((column, at) => (
                  <Cell key={column.name} of={column.cell(row)} isHead={at === 0} isFigure={isFigure(column)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p class="meta">The filters leave nothing of it.</p>}
      </div>
      <p class="pager">
        <span role="status">
          {rows.length > 0 && `${first + 1}–${Math.min(first + most, rows.length)} of ${count(rows.length, 'row')}`}
        </span>
        {pages > 1 && (
          <>
            <button type="button" class="choice" disabled={first === 0} onClick={() => (page.value = first / most - 1)}>
              Earlier
            </button>
            <button
              type="button"
              class="choice"
              disabled={first + most >= rows.length}
              onClick={() => (page.value = first / most + 1)}
            >
              Later
            </button>
          </>
        )}
      </p>
    </>
  );
}

/** A heading that orders by its column: figures from high to low first, words from A to Z; a third click lets go. */
function Heading({ column, at, order }: { column: Column; at: number; order: Signal<Order | null> }) {
  const now = order.value?.column === at ? order.value : null;
  const turn = () => {
    if (!now) order.value = { column: at, descending: isFigure(column) };
    else order.value = now.descending === isFigure(column) ? { column: at, descending: !now.descending } : null;
  };
  return (
    <th
      scope="col"
      class={isFigure(column) ? 'number' : ''}
      aria-sort={now ? (now.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" title={column.explained} onClick={turn}>
        {column.name}
        <span aria-hidden="true">{now ? (now.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

function Cell({ of, isHead, isFigure }: { of: ReturnType<Column['cell']>; isHead: boolean; isFigure: boolean }) {
  const isOpening = of !== null && typeof of === 'object';
  const words = isOpening ? <Opening to={of} /> : <bdi>{of}</bdi>;
  return isHead ? <th scope="row">{words}</th> : <td class={isFigure ? 'number' : ''}>{words}</td>;
}

function Opening({ to }: { to: Selection }) {
  const [item, ...others] = itemsOf(to);
  return (
    <span class="opening">
      {item && !others.length && <Mark of={item} />}
      <EntityLink to={to} />
    </span>
  );
}

function isFigure({ key }: Column): boolean {
  return typeof key(0) === 'number';
}

function orderInWords(columns: readonly Column[], order: Order | null): string {
  if (!order) return 'in the order of the map’s data';
  return `by ${columns[order.column]!.name.toLowerCase()}, ${order.descending ? 'descending' : 'ascending'}`;
}

/** Up and down go from row to row, to the link that opens it. */
function walkRows(event: KeyboardEvent): void {
  const row = event.target instanceof Element ? event.target.closest('tr') : null;
  const other = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[event.key];
  const link = other?.querySelector('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
}
