import type { Overlap } from '../../../model/index.ts';
import { overlapOf } from '../../../atlas/lookup.ts';
import { overlapInWords, pairKinds, timesChance } from '../../../words/pairs.ts';
import { useStore } from '../../state/store.ts';
import { nameInWords } from '../../state/names.ts';
import { EntityLink, Mark } from '../../parts/entity-link.tsx';
import { Figure } from '../../parts/figure.tsx';
import { Interval } from './interval.tsx';
import { LongList } from '../../parts/long-list.tsx';

interface PairListProps {
  pairs: readonly Overlap[];
  first: number;
  /** The theme whose panel it is in: only the other one is named. */
  of?: number;
}

/** Pairs of themes, each the way to its panel, with how much they share against chance. */
export function PairList({ pairs, first, of }: PairListProps) {
  const { atlas } = useStore();
  return (
    <LongList items={pairs} first={first} class="entries pairs">
      {(pair) => {
        const themes = [pair.a, pair.b].filter((theme) => theme !== of);
        return (
          <>
            <div>
              <EntityLink to={overlapOf(pair.a, pair.b)}>
                {themes.map((index) => (
                  <span key={index} class="end">
                    <Mark of={{ kind: 'theme', index }} />
                    <span>{nameInWords(atlas, { kind: 'theme', index })}</span>
                  </span>
                ))}
              </EntityLink>
              {pair.kind !== 'overlap' && <span class="meta">{pairKinds[pair.kind]}</span>}
            </div>
            <Figure value={timesChance(pair.log2Ratio)} title={overlapInWords(pair)} />
            <Interval overlap={pair} />
          </>
        );
      }}
    </LongList>
  );
}
