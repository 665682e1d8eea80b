import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageAssets } from '../formats/write/html.ts';
import { UserError } from '../model/index.ts';

/**
 * `dist/page` of the package this module is in, whether it runs from its source or from its build.
 * @throws UserError `no-page` when it has not been built.
 */
export function pageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const page = join(folder, 'dist', 'page');
    if (existsSync(join(page, 'index.html'))) return page;
    if (dirname(folder) === folder) break;
    folder = dirname(folder);
  }
  throw new UserError('no-page', 'the page has not been built: run npm run build.');
}

/** The page as one script, one style sheet and its icon, to be written into one HTML file. */
export async function pageAssets(folder = pageFolder()): Promise<PageAssets> {
  const [script, style, icon] = await Promise.all(
    ['one-file/page.js', 'one-file/page.css', 'favicon.svg'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  return { script: script!, style: style!, icon: icon! };
}
