import { useEffect, useRef } from 'preact/hooks';
import { useSource, type Work } from '../../state/source.ts';
import { howFar } from '../../../words/steps.ts';
import { count } from '../../../words/count.ts';
import { LongList } from '../../parts/long-list.tsx';

/** What goes on with what the reader handed over: how far it is, or what was wrong with it. */
export function DropProgress({ work }: { work: Work }) {
  return work.kind === 'building' ? <Building {...work} /> : <Failure {...work} />;
}

function Building({ stage, done, total }: Extract<Work, { kind: 'building' }>) {
  const source = useSource();
  const cancel = useRef<HTMLButtonElement>(null);
  const { words, count, part } = howFar(stage, done, total);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div class="building">
      <p role="status">{words} …</p>
      <progress aria-label="The map" value={part} max={1} />
      <div class="count">
        <span class="meta">{count}</span>
        <button ref={cancel} type="button" class="choice" onClick={() => source.cancel()}>
          Cancel
        </button>
      </div>
    </div>
  );
}

function Failure({ message, next, notices }: Extract<Work, { kind: 'failed' }>) {
  const worst = notices.filter(({ severity }) => severity !== 'info');
  return (
    <div class="failure" role="alert">
      <h2>{message}</h2>
      <p dir="auto">{next}</p>
      {worst.length > 0 && (
        <section aria-label={count(worst.length, 'note')}>
          <LongList items={worst} first={6} class="notices">
            {({ file, line, message }) => (
              <>
                <span class="meta">
                  <bdi>{file}</bdi>
                  {line !== null && `, line ${line}`}
                </span>
                <span dir="auto">{message}</span>
              </>
            )}
          </LongList>
        </section>
      )}
    </div>
  );
}
