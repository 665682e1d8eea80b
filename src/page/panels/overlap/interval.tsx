import type { Overlap } from '../../../model/index.ts';
import { certaintyInWords } from '../../../words/pairs.ts';

/** The powers of two that fit on either side of chance. */
const reach = 4;

/** An effect with its 95 % interval, on a line with chance in its middle; what it says in words is on hover. */
export function Interval({ overlap }: { overlap: Overlap }) {
  const said = certaintyInWords(overlap);
  const at = (log2Ratio: number) => 50 + (50 * Math.max(-reach, Math.min(reach, log2Ratio))) / reach;
  const [low, high] = [at(overlap.low), at(overlap.high)];
  return (
    <span class={`interval ${overlap.kind}`} title={said}>
      <span class="span" style={{ left: `${low}%`, width: `${high - low}%` }} />
      <span class="dot" style={{ left: `${at(overlap.log2Ratio)}%` }} />
      <span class="unseen">{said}</span>
    </span>
  );
}
