/** What a person does and what it costs, run in the page. */

export interface Probes {
  pan: typeof pan;
  takeTasks: typeof takeTasks;
}

declare global {
  interface Window {
    probes: Probes;
  }
}

const frame = () => new Promise(requestAnimationFrame);

/** Waits until all that was to be drawn is drawn: a pixel that is read back comes after it. */
function drawnToTheEnd(): void {
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.sigma-nodes, .sigma-edges')) {
    const gl = canvas.getContext('webgl2')!;
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

/** Drags the map about; how long a frame takes meanwhile, in milliseconds. */
async function pan(frames: number): Promise<number> {
  const layer = document.querySelector('.sigma-mouse')!;
  let step = 0;
  const mouse = (type: string) => {
    const [clientX, clientY] = [800 + 60 * Math.cos(step / 9), 400 + 60 * Math.sin(step / 9)];
    layer.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, composed: true }));
    step++;
  };
  const drag = async (times: number) => {
    for (let i = 0; i < times; i++) {
      mouse('mousemove');
      await frame();
      drawnToTheEnd();
    }
  };
  mouse('mousedown');
  await drag(6);
  const start = performance.now();
  await drag(frames);
  const time = (performance.now() - start) / frames;
  mouse('mouseup');
  await frame();
  return time;
}

const tasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) tasks.push(duration);
}).observe({ type: 'longtask' });

/** Tasks that kept the page from answering for more than 50 ms, in milliseconds, since this script came or was last asked. */
function takeTasks(): number[] {
  return tasks.splice(0);
}

window.probes = { pan, takeTasks };
