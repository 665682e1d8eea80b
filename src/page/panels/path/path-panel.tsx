import { useMemo } from 'preact/hooks';
import { conceptPaths, pathLimits, type ConceptPath } from '../../../atlas/concept-paths.ts';
import { edgeBetween, type PathEnds } from '../../../atlas/lookup.ts';
import { select, useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { ConceptPicker } from '../concept/concept-picker.tsx';
import { Ends, Why } from '../../parts/entity-link.tsx';
import { Figure } from '../../parts/figure.tsx';
import { ConceptLine, PaperLine } from '../../parts/lines.tsx';
import { Panel } from '../../parts/panel.tsx';

/** How many papers of a step are named. */
const mostPapers = 2;

/** The strongest ways from one concept to another, with the papers on the way. */
export function PathPanel({ ends }: { ends: PathEnds }) {
  const store = useStore();
  const { atlas, lookup } = store;
  const { from, to } = ends;
  const concept = (index: number) => ({ kind: 'concept' as const, index });
  const paths = useMemo(() => conceptPaths(atlas, lookup, from, to), [atlas, lookup, from, to]);
  return (
    <Panel kind="The way from one concept to another" title={<Ends of={[concept(from), concept(to)]} joint="→" />}>
      <p class="meta">
        {paths.length
          ? 'Each step joins two concepts that papers name together. Concepts that are everywhere are passed by.'
          : `No way of ${pathLimits.hops} steps or fewer leads from one to the other, but by concepts that are everywhere.`}
      </p>
      {paths.map((path, i) => (
        <section key={i}>
          <h3>
            <span>
              {i === 0 ? 'Strongest way' : `Way ${i + 1}`}, {count(path.concepts.length - 1, 'step')}
            </span>
            <Figure
              value={percent(path.strength)}
              title={`strength ${percent(path.strength)}: the cosines of its steps multiplied, halved for each step after the first`}
            />
          </h3>
          <Steps path={path} />
        </section>
      ))}
      <section>
        <h3 id="way-elsewhere-name">
          <span>
            From <bdi>{atlas.concepts[from]!.label}</bdi> to another concept
          </span>
        </h3>
        <ConceptPicker
          id="way-elsewhere"
          except={from}
          onPick={(other) => select(store, { kind: 'path', from, to: other })}
        />
      </section>
    </Panel>
  );
}

/** The concepts of a path one below the other, between them the papers that name both. */
function Steps({ path: { concepts, papers } }: { path: ConceptPath }) {
  return (
    <ol class="steps">
      {concepts.map((concept, i) => {
        const next = concepts[i + 1];
        const between = papers[i] ?? [];
        return (
          <li key={concept}>
            <p class="stop">
              <ConceptLine index={concept} />
            </p>
            {next !== undefined && (
              <div class="between">
                <p class="meta">
                  together in {count(between.length, 'paper')}{' '}
                  <Why edge={edgeBetween({ kind: 'concept', index: concept }, { kind: 'concept', index: next })} />
                </p>
                <ul>
                  {between.slice(0, mostPapers).map((paper) => (
                    <li key={paper}>
                      <PaperLine index={paper} />
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function percent(part: number): string {
  return part < 0.01 ? 'under 1 %' : `${Math.round(100 * part)} %`;
}
