import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const browser = useBrowser();
let command: ChildProcess;
let url: string;

/** The command as `npm run build` made it, on the papers of the repository. */
beforeAll(async () => {
  const args = ['dist/node/cli.js', 'view', 'seeds', '--port', '0', '--no-open'];
  command = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  for await (const chunk of command.stdout!.iterator({ destroyOnReturn: false })) {
    printed += chunk;
    if (printed.includes('\n')) break;
  }
  url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)![0];
});
afterAll(() => command?.kill());

test('view serves the page, which asks no other host and breaks no rule of its Content-Security-Policy', async () => {
  const page = await browser().newPage();
  const asked: string[] = [];
  const trouble: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  await page.goto(url);
  await page.waitForSelector('canvas');
  await page.waitForLoadState('networkidle');
  expect(asked).toContain(`${url}atlas.json`);
  expect(asked.filter((address) => !address.startsWith(url) && !/^(data|blob):/.test(address))).toEqual([]);
  expect(trouble).toEqual([]);
  await page.close();
});

test('the icons, the manifest and the card for links that the page names are served, and the browser may read them', async () => {
  const page = await browser().newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  await page.goto(url);
  const named = await page.evaluate(() => [
    ...[
      ...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest]'),
    ].map(({ href }) => href),
    new URL(document.querySelector<HTMLMetaElement>('meta[property="og:image"]')!.content, location.href).href,
  ]);
  const types = await Promise.all(
    named.map(async (address) => {
      const answer = await fetch(address);
      return `${answer.status} ${answer.headers.get('content-type')}`;
    }),
  );
  expect(types).toEqual([
    '200 image/png',
    '200 image/svg+xml',
    '200 image/png',
    '200 application/manifest+json',
    '200 image/png',
  ]);
  const shown = await page.evaluate(async (addresses) => {
    const pictures = addresses.filter((address) => !address.endsWith('.webmanifest'));
    for (const address of pictures) {
      const image = new Image();
      image.src = address;
      await image.decode();
    }
    return pictures.length;
  }, named);
  expect(shown).toBe(4);
  const browserSide = await page.context().newCDPSession(page);
  const manifest = await browserSide.send('Page.getAppManifest');
  expect(manifest).toMatchObject({ errors: [], data: expect.stringContaining('"name": "conceptscape"') });
  expect(trouble).toEqual([]);
  await page.close();
});

test('the atlas it serves is the one it built', async () => {
  const atlas = (await (await fetch(`${url}atlas.json`)).json()) as { papers: unknown[] };
  expect(atlas.papers).toHaveLength(147);
});

test('without inputs it serves a page to drop papers on', async () => {
  const args = ['dist/node/cli.js', 'view', '--port', '0', '--no-open'];
  const empty = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const [printed] = (await once(empty.stdout!, 'data')) as [Buffer];
  const answer = await fetch(new URL('atlas.json', /http:\S+/.exec(printed.toString())![0]));
  expect(answer.status).toBe(204);
  empty.kill();
});

test('Ctrl-C ends it with exit code 130 and frees the port', async () => {
  const ended = new Promise((resolve) => command.on('exit', resolve));
  command.kill('SIGINT');
  expect(await ended).toBe(130);
  await expect(fetch(url)).rejects.toThrow();
});
