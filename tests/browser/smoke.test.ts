import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('the browser draws with WebGL 2', async () => {
  const page = await browser.newPage();
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
