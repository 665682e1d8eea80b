import { useRef } from 'preact/hooks';
import { binsOf, rangeOf, type Bin } from '../facets/bins.ts';
import type { Range } from '../facets/range.ts';

interface HistogramProps {
  /** What its values are, as in `year`. */
  name: string;
  bins: readonly Bin[];
  /** How much there is in each bar, and how much the other filters leave. */
  all: readonly number[];
  left: readonly number[];
  range: Range | null;
  onRange(range: Range | null): void;
  /** What a bar says on hover, of how much is left in it. */
  barInWords(bin: Bin, left: number): string;
  /** A colour for a bar. Default that of ink. */
  colourOf?: ((bin: Bin) => string) | undefined;
}

/** Bars with a brush: drag over them, or move its two ends, which are sliders. Heights are square roots, so that small bars are seen. */
export function Histogram({ name, bins, all, left, range, onRange, barInWords, colourOf }: HistogramProps) {
  const bars = useRef<HTMLDivElement>(null);
  /** The bar that a drag started from: what is chosen reaches from it to the pointer. */
  const anchor = useRef<number | null>(null);
  const [first, last] = binsOf(bins, range);
  const tallest = Math.sqrt(Math.max(1, ...all));
  const height = (count: number) => `${count ? Math.max(4, (Math.sqrt(count) / tallest) * 100) : 0}%`;

  const barAt = (event: PointerEvent) => {
    const { left: start, width } = bars.current!.getBoundingClientRect();
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((event.clientX - start) / width) * bins.length)));
  };
  const grab = (event: PointerEvent, from: number) => {
    if (event.button !== 0) return;
    anchor.current = from;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent) => {
    if (anchor.current !== null) onRange(rangeOf(bins, anchor.current, barAt(event)));
  };
  const drop = () => (anchor.current = null);
  const dragging = { onPointerMove: drag, onPointerUp: drop, onPointerCancel: drop };

  return (
    <div class="histogram">
      <div
        ref={bars}
        class="bars"
        {...dragging}
        onPointerDown={(event) => {
          const bar = barAt(event);
          // A second click on the only bar that is chosen lets go of it.
          if (range && first === last && first === bar) return onRange(null);
          grab(event, bar);
          drag(event);
        }}
      >
        {bins.map((bin, i) => (
          <span
            key={bin.from}
            class={i >= first && i <= last ? 'bar' : 'bar out'}
            title={barInWords(bin, left[i]!)}
            style={colourOf ? { '--bar': colourOf(bin) } : undefined}
          >
            <i class="whole" style={{ height: height(all[i]!) }} />
            <i class="left" style={{ height: height(left[i]!) }} />
          </span>
        ))}
      </div>
      {([0, 1] as const).map((end) => {
        const at = end ? last : first;
        const [least, most] = end ? [first, bins.length - 1] : [0, last];
        const value = end ? bins[at]!.to : bins[at]!.from;
        const move = (to: number) => {
          const kept = Math.max(least, Math.min(most, to));
          onRange(end ? rangeOf(bins, first, kept) : rangeOf(bins, kept, last));
        };
        return (
          <div
            key={end}
            class="thumb"
            role="slider"
            tabIndex={0}
            aria-label={end ? `Last ${name}` : `First ${name}`}
            aria-valuemin={bins[least]!.from}
            aria-valuemax={bins[most]!.to}
            aria-valuenow={value}
            style={{ left: `${((at + end) / bins.length) * 100}%` }}
            onPointerDown={(event) => grab(event, end ? first : last)}
            {...dragging}
            onKeyDown={(event) => {
              const to = stepTo(event.key, at, bins.length - 1);
              if (to === null) return;
              event.preventDefault();
              move(to);
            }}
          />
        );
      })}
    </div>
  );
}

/** Where a key takes a slider that is at some bar; `null`: nowhere. */
function stepTo(key: string, at: number, last: number): number | null {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 }; // prettier-ignore
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return key in steps ? at + steps[key]! : null;
}
