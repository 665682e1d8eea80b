import { describe, expect, test } from 'vitest';
import { plantedAtlas } from '../fixtures/planted-atlas.ts';
import { coloursAt, distance, labels, overlapping, rgb, settled, whereIs } from './page.ts';
import { usePages } from './pages.ts';

const atlas = plantedAtlas();
const first = { kind: 'concept', index: 0 } as const;
const { open, visit } = usePages({ atlas });

/** What has been seen of the words on the map since `watchLabels`. */
interface Watching {
  watched(): { frames: number; most: number; overlaps: string[] };
}

/** Runs in the page: looks at the words of every frame from now on. */
function watchLabels(): void {
  const seen = { frames: 0, most: 0, overlaps: new Set<string>() };
  const look = () => {
    const now = window.conceptscape!.labels();
    seen.frames++;
    seen.most = Math.max(seen.most, now.length);
    now.forEach(({ box: a, text }, i) => {
      for (const { box: b, text: other } of now.slice(0, i)) {
        const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        if (!isApart) seen.overlaps.add(`${text} | ${other}`);
      }
    });
    requestAnimationFrame(look);
  };
  look();
  Object.assign(window, {
    watched: () => ({ ...seen, overlaps: [...seen.overlaps] }),
  });
}

/** The theme's colour of a concept. */
const colourOf = (concept: number) => rgb(atlas.themes.themes[atlas.themes.ofConcept[concept]!]!.colour);
/** Concepts with a theme, whose marks are large. */
const hubs = atlas.concepts.flatMap((_, i) => (atlas.themes.ofConcept[i] === null ? [] : [i])).slice(0, 12);
/** A concept that shares no paper with another. */
function strangerTo(concept: number): number {
  const { source, target } = atlas.network.mentions;
  const papers = new Set(source.filter((_, row) => target[row] === concept));
  return hubs.find((hub) => hub !== concept && !source.some((paper, row) => target[row] === hub && papers.has(paper)))!;
}

describe('seeing', () => {
  test('the map shows each large concept as a disc in the colour of its theme', async () => {
    const { page, errors } = await visit();
    const places = await Promise.all(hubs.map((index) => whereIs(page, { kind: 'concept', index })));
    const colours = await coloursAt(page, places);
    const right = hubs.filter((hub, i) => distance(colours[i]!, colourOf(hub)) < 12);
    // A word may lie on a disc; most have none on them.
    expect(right.length).toBeGreaterThan(hubs.length * 0.7);
    expect(errors).toEqual([]);
  });

  test('at first all papers and 60 to 150 concepts of at least two papers are drawn, the others by zooming in', async () => {
    const { page } = await visit();
    const drawn = (kind: 'paper' | 'concept', all: number) =>
      page.evaluate(
        ({ kind, all }) => {
          const { whereIs } = (window as unknown as { conceptscape: { whereIs(of: object): { drawn: boolean } } })
            .conceptscape;
          return Array.from({ length: all }, (_, index) => index).filter((index) => whereIs({ kind, index }).drawn);
        },
        { kind, all },
      );
    expect(await drawn('paper', atlas.papers.length)).toHaveLength(atlas.papers.length);
    const concepts = await drawn('concept', atlas.concepts.length);
    expect(concepts.length).toBeGreaterThanOrEqual(60);
    expect(concepts.length).toBeLessThanOrEqual(150);
    expect(Math.min(...concepts.map((index) => atlas.concepts[index]!.papers))).toBeGreaterThanOrEqual(2);

    for (let click = 0; click < 5; click++) await page.getByRole('button', { name: 'Zoom in' }).click();
    await settled(page);
    expect(await drawn('concept', atlas.concepts.length)).toHaveLength(atlas.concepts.length);
    await page.getByRole('button', { name: 'Show the whole map' }).click();
    await settled(page);
    expect(await drawn('concept', atlas.concepts.length)).toEqual(concepts);
  });

  test('all themes are named on the first picture, and many concepts', async () => {
    const { page } = await visit();
    const all = await labels(page);
    expect(all.filter(({ kind }) => kind === 'theme')).toHaveLength(atlas.themes.themes.length);
    expect(all.filter(({ kind }) => kind === 'concept').length).toBeGreaterThan(30);
  });

  test.each([[[800, 600]], [[360, 640]]] as [[number, number]][])(
    'on the way in and out, at %s pixels, no word ever lies on another',
    async (size) => {
      const { page } = await open({ size });
      await page.evaluate(watchLabels);
      await page.mouse.move(size[0] * 0.68, size[1] * 0.45);
      for (let turn = 0; turn < 5; turn++) {
        await page.mouse.wheel(0, -150);
        await page.waitForTimeout(200);
      }
      await settled(page);
      const inwards = await page.evaluate(() => (window as unknown as Watching).watched());
      expect(inwards.frames).toBeGreaterThan(5);
      expect(inwards.most).toBeGreaterThan(20);
      expect(inwards.overlaps).toEqual([]);
      for (let turn = 0; turn < 5; turn++) {
        await page.mouse.wheel(0, 200);
        await page.waitForTimeout(100);
      }
      await settled(page);
      expect((await page.evaluate(() => (window as unknown as Watching).watched())).overlaps).toEqual([]);
    },
  );

  test('a word that has come stays while one zooms in on it', async () => {
    const { page } = await visit();
    const before = (await labels(page)).filter(({ kind }) => kind === 'concept');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await settled(page);
    const after = new Set((await labels(page)).map(({ kind, of }) => `${kind}${of}`));
    const inView = before.filter(({ box }) => box.left > 600 && box.right < 1040 && box.top > 200 && box.bottom < 600);
    expect(inView.length).toBeGreaterThan(5);
    for (const { kind, of } of inView) expect(after).toContain(`${kind}${of}`);
  });

  test('a dark system gets a dark ground; the button turns it over, and that is remembered', async () => {
    const { page } = await open({ scheme: 'dark' });
    const corner = { x: 1270, y: 10 };
    const [dark] = await coloursAt(page, [corner]);
    expect(Math.max(...dark!)).toBeLessThan(60);
    await page.getByRole('button', { name: 'Light ground' }).click();
    const [light] = await coloursAt(page, [corner]);
    expect(Math.min(...light!)).toBeGreaterThan(230);
    await page.reload();
    await settled(page);
    const [remembered] = await coloursAt(page, [corner]);
    expect(remembered).toEqual(light);
  });

  test('a new size of the window shows the whole map again, without an error', async () => {
    const { page, errors } = await open();
    await page.setViewportSize({ width: 900, height: 600 });
    await settled(page);
    for (const index of hubs) {
      const { x, y } = await whereIs(page, { kind: 'concept', index });
      expect(x > 360 && x < 900 && y > 0 && y < 600).toBe(true);
    }
    expect(errors).toEqual([]);
  });

  test('a filter set before the map has taken on a new size of the window is drawn, without an error', async () => {
    const { page, errors } = await open();
    const theme = atlas.themes.ofConcept[hubs[0]!]!;
    const members = hubs.filter((hub) => atlas.themes.ofConcept[hub] === theme);
    const places = await Promise.all(members.map((index) => whereIs(page, { kind: 'concept', index })));
    const before = await coloursAt(page, places);
    const name = `Show ${atlas.themes.themes[theme]!.name}`;
    await page.getByRole('checkbox', { name }).evaluate((box: HTMLElement) => {
      window.dispatchEvent(new Event('resize'));
      box.click();
    });
    await settled(page);
    const after = await coloursAt(page, places);
    for (const [i, colour] of after.entries()) expect(distance(colour, before[i]!)).toBeGreaterThan(30);
    expect(errors).toEqual([]);
  });

  test('a drawing context that is taken away comes back', async () => {
    const { page } = await open();
    // It is said for a moment only.
    const said = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const observer = new MutationObserver(() => {
            const words = document.querySelector('.trouble')?.textContent;
            if (!words) return;
            observer.disconnect();
            resolve(words);
          });
          observer.observe(document.body, { childList: true, subtree: true });
          const canvas = document.querySelector<HTMLCanvasElement>('.sigma-nodes')!;
          canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
        }),
    );
    expect(said).toContain('The browser took the drawing away');
    await page.locator('.trouble').waitFor({ state: 'detached' });
    await settled(page);
    const places = await Promise.all(hubs.map((index) => whereIs(page, { kind: 'concept', index })));
    const colours = await coloursAt(page, places);
    expect(hubs.filter((hub, i) => distance(colours[i]!, colourOf(hub)) < 12).length).toBeGreaterThan(hubs.length / 2);
  });
});

describe('pointing and choosing', () => {
  test.each([1, 2])('pointing at a concept leaves its disc and takes the rest back, at density %s', async (density) => {
    const { page } = density === 1 ? await visit() : await open({ density });
    const hub = hubs[0]!;
    const stranger = strangerTo(hub);
    const [here, there] = [
      await whereIs(page, { kind: 'concept', index: hub }),
      await whereIs(page, { kind: 'concept', index: stranger }),
    ];
    const beside = { x: here.x - here.radius * 0.6, y: here.y };
    const [, before] = await coloursAt(page, [beside, there]);
    await page.mouse.move(here.x, here.y);
    await settled(page);
    const [lit, after] = await coloursAt(page, [beside, there]);
    const ground = [250, 248, 243];
    expect(distance(lit!, colourOf(hub))).toBeLessThan(12);
    expect(distance(after!, ground)).toBeLessThan(0.5 * distance(before!, ground));
    await page.mouse.move(640, 795);
    await settled(page);
    expect((await coloursAt(page, [there]))[0]).toEqual(before);
  });

  test('a click on a concept opens it, Escape closes it, and the browser goes back and forward', async () => {
    const { page } = await visit();
    const { x, y } = await whereIs(page, first);
    await page.mouse.click(x, y);
    const heading = page.getByRole('heading', { level: 2, name: atlas.concepts[0]!.label, exact: true });
    await heading.waitFor();
    expect(new URL(page.url()).hash).toContain(`concept=${atlas.concepts[0]!.id}`);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'conceptscape' }).waitFor();
    expect(new URL(page.url()).hash).not.toContain('concept=');
    await page.goBack();
    await heading.waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'conceptscape' }).waitFor();
    await page.goForward();
    await heading.waitFor();
  });

  test('an address that names a concept opens it and shows it with all its neighbours', async () => {
    const lonely = atlas.concepts.findIndex(({ papers }) => papers === 1);
    const { page } = await visit(`#concept=${atlas.concepts[lonely]!.id}`);
    await page.getByRole('heading', { level: 2, name: atlas.concepts[lonely]!.label }).waitFor();
    const { x, y, drawn } = await whereIs(page, { kind: 'concept', index: lonely });
    expect(drawn).toBe(true);
    expect(x > 360 && x < 1280 && y > 0 && y < 800).toBe(true);
  });

  test('the place on the map is kept in the address', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await settled(page);
    await page.waitForURL(/at=/);
    const before = await whereIs(page, first);
    await page.reload();
    await settled(page);
    const after = await whereIs(page, first);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  });

  test('the legend takes a theme off the map, its marks and its name, and brings it back', async () => {
    const { page } = await visit();
    const theme = atlas.themes.themes[atlas.themes.ofConcept[hubs[0]!]!]!;
    const hub = { kind: 'concept', index: hubs[0]! } as const;
    const at = await whereIs(page, hub);
    const beside = { x: at.x - at.radius * 0.6, y: at.y };
    await page.getByRole('checkbox', { name: `Show ${theme.name}` }).click();
    await settled(page);
    expect((await whereIs(page, hub)).drawn).toBe(false);
    expect((await labels(page)).some(({ kind, of }) => kind === 'theme' && of === theme.id)).toBe(false);
    expect(distance((await coloursAt(page, [beside]))[0]!, rgb(theme.colour))).toBeGreaterThan(60);
    expect(new URL(page.url()).hash).toContain(`off=${theme.id}`);

    await page.reload();
    await settled(page);
    expect((await whereIs(page, hub)).drawn).toBe(false);
    await page.getByRole('button', { name: 'Show all' }).click();
    await settled(page);
    expect(distance((await coloursAt(page, [beside]))[0]!, rgb(theme.colour))).toBeLessThan(12);
  });

  test('the name of a theme opens it and lights up its ground', async () => {
    const { page } = await visit();
    const theme = atlas.themes.themes[3]!;
    await page.getByRole('link', { name: theme.name }).click();
    await page.getByRole('heading', { level: 2, name: theme.name }).waitFor();
    await settled(page);
    expect((await labels(page)).some(({ kind, of }) => kind === 'theme' && of === 3)).toBe(true);
    expect(await overlapping(page)).toEqual([]);
  });
});
