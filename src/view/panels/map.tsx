import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stage } from '../stage/stage.ts';
import { useStore } from '../store.ts';
import { count } from '../words.ts';
import { freePart } from './free-part.ts';

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
      const { createStage } = await import('../stage/stage.ts');
      if (gone) return;
      try {
        stage = createStage(box.current!, store, { free: freePart, onLost });
        trouble.value = null;
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
      onStage(null);
      stage?.destroy();
    };
  }, [store, turn]);

  return (
    <>
      <div
        ref={box}
        class="map"
        role="img"
        aria-label={`Map of ${count(papers.length, 'paper')} and ${count(concepts.length, 'concept')} in ${count(themes.themes.length, 'theme')}; all that is on it can be read in the column.`}
      />
      {trouble.value && (
        <p class="trouble" role="status">
          {trouble.value}
        </p>
      )}
    </>
  );
}
