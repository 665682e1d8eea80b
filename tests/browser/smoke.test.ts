import { expect, test } from 'vitest';
import { useBrowser } from './pages.ts';

const browser = useBrowser();

test('the browser draws with WebGL 2', async () => {
  const page = await browser().newPage();
  const pixel = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2', { preserveDrawingBuffer: true });
    if (!gl) return null;
    gl.clearColor(1, 0, 0.2, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const rgba = new Uint8Array(4);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
    return [...rgba];
  });
  expect(pixel).toEqual([255, 0, 51, 255]);
});
