import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

/** Where a browser is, and what it needs in its environment. */
export interface Installed {
  executablePath: string;
  env?: Record<string, string>;
}

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const unpacked = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

/** The system's fonts where it has any, and the one font that comes along. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/** A WebGL that needs no graphics card, pixels that do not hang on the machine's fonts, and no other host. */
const args = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

/**
 * For tests: the processor puts the layers of a page together, which takes half the time that emulating a graphics card for
 * it does. WebGL is drawn as before. For measuring frames it would be wrong.
 */
export const compositingWithoutGpu = '--disable-gpu-compositing';

/**
 * A real Chromium with WebGL 2: the one `CHROME_PATH` names, else an installed Chrome or Chromium, else Playwright's own,
 * else (Linux on x64) the one that comes with `npm ci`. The caller closes it.
 */
export async function launchBrowser(...more: string[]): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    args: [...args, ...more],
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

export async function findBrowser(): Promise<Installed> {
  const given = process.env['CHROME_PATH'];
  if (given) return { executablePath: given };
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  for (const path of [...onPath, ...wellKnown, chromium.executablePath()]) {
    if (await isExecutable(path)) return { executablePath: path };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBundled();
  throw new Error('No browser for the browser tests: install Chrome or Chromium, or set CHROME_PATH to one.');
}

/**
 * Unpacks the browser of `@sparticuz/chromium` once, with the libraries that it needs; several test processes may do so at
 * the same time.
 */
async function unpackBundled(): Promise<Installed> {
  if (!(await isExecutable(join(unpacked, 'chromium')))) {
    await mkdir(dirname(unpacked), { recursive: true });
    const folder = await mkdtemp(`${unpacked}-`);
    // The package is made for a cloud service: it unpacks its libraries only there, and all of it into the system's
    // temporary folder, where it takes whatever it finds for a whole browser.
    const before = { ...process.env };
    Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    try {
      const { default: bundled } = await import('@sparticuz/chromium');
      await bundled.executablePath();
      await writeFile(join(folder, 'fonts', 'fonts.conf'), fontsConf);
    } finally {
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
    }
    await rename(folder, unpacked).catch(() => rm(folder, { recursive: true })); // another process was first
  }
  return {
    executablePath: join(unpacked, 'chromium'),
    env: { FONTCONFIG_PATH: join(unpacked, 'fonts'), LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') },
  };
}

async function isExecutable(path: string): Promise<boolean> {
  if (!path) return false;
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
