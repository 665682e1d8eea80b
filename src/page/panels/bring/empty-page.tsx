import { useSource } from '../../state/source.ts';
import { DropField } from './drop-field.tsx';
import { DropProgress } from './drop-progress.tsx';

/** The page before there is a map. */
export function EmptyPage() {
  const source = useSource();
  const work = source.work.value;
  return (
    <main class="empty">
      <h1>conceptscape</h1>
      <p class="what">
        Hand over a pile of paper abstracts, or for a start the example papers on brains and machines, and read it as a
        map: the concepts they share, the themes those form, and where the themes meet.
      </p>
      {work && <DropProgress work={work} />}
      {work?.kind !== 'building' && (
        <DropField>
          <button type="button" class="choice first" onClick={() => source.bring(source.engine!.example())}>
            Map the example papers
          </button>
        </DropField>
      )}
    </main>
  );
}
