import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stage } from '../../map/stage.ts';
import { useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { freePart } from './free-part.ts';
import { useMapKeys } from './map-keys.ts';

const noWebGl =
  'This browser draws no WebGL, so there is no map. Themes, concepts and papers can all be read in the column; for the map, try another browser or turn hardware acceleration on.';
const broken =
  'The map could not be drawn. Themes, concepts and papers can all be read in the column; reloading may help.';
const lost = 'The browser took the drawing away (it may be short of graphics memory). Drawing again …';

interface MapProps {
  /** Told of the stage when there is one, and of null when it goes. */
  onStage(stage: Stage | null): void;
}

/** The map: a stage in a box that fills the window, or words about why there is none. */
export function Map({ onStage }: MapProps) {
  const store = useStore();
  const box = useRef<HTMLDivElement>(null);
  const trouble = useSignal<string | null>(null);
  const said = useSignal('');
  const drawn = useRef<Stage | null>(null);
  useMapKeys(box, store, () => drawn.current, (words) => (said.value = words)); // prettier-ignore
  const [turn, setTurn] = useState(0);
  const { papers, concepts, themes } = store.atlas;

  useEffect(() => {
    let stage: Stage | null = null;
    let gone = false;
    let timer = 0;
    const onLost = () => {
      trouble.value = lost;
      timer = window.setTimeout(() => setTurn(turn + 1), 600);
    };
    const draw = async () => {
      if (!document.createElement('canvas').getContext('webgl2')) {
        trouble.value = noWebGl;
        return;
      }
      const { createStage } = await import('../../map/stage.ts');
      if (gone) return;
      try {
        stage = createStage(box.current!, store, { free: freePart, onLost });
        trouble.value = null;
        drawn.current = stage;
        onStage(stage);
      } catch (error) {
        console.error(error);
        trouble.value = broken;
      }
    };
    void draw();
    return () => {
      gone = true;
      clearTimeout(timer);
      drawn.current = null;
      onStage(null);
      stage?.destroy();
    };
  }, [store, turn]);

  return (
    <>
      <div
        ref={box}
        class={store.table.value ? 'map aside' : 'map'}
        role="application"
        aria-roledescription="map"
        aria-label={`Map of ${count(papers.length, 'paper')} and ${count(concepts.length, 'concept')} in ${count(themes.themes.length, 'theme')}; arrow keys walk on it, Enter reads. All of it is in the tables too.`}
      />
      <p class="unseen" role="status">
        {said.value}
      </p>
      {trouble.value && (
        <p class="trouble" role="status">
          {trouble.value}
        </p>
      )}
    </>
  );
}
