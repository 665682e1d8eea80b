import type { Atlas } from '../../model/index.ts';
import { atlasText } from './atlas-json.ts';
import type { Format } from './format.ts';

/** The built page as three texts: one script (a module without imports), one style sheet, and its icon as SVG. */
export interface PageAssets {
  script: string;
  style: string;
  icon: string;
}

/** An atlas, and the page that shows it. */
export interface MapPage {
  atlas: Atlas;
  assets: PageAssets;
}

/**
 * One HTML file with map, data and page in it, in pieces. It opens from a disk or an e-mail and asks for nothing: its
 * policy allows no connection, and no script and style but its own two, by their hashes.
 */
export async function htmlText(atlas: Atlas, assets: PageAssets): Promise<Iterable<string>> {
  const [script, style] = [safeScript(assets.script), assets.style];
  if (/<\/style/i.test(style)) throw new Error('htmlText: the style sheet would end its element');
  const policy = [
    "default-src 'none'",
    `script-src '${await hash(script)}'`,
    `style-src '${await hash(style)}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const icon = `data:image/svg+xml,${encodeURIComponent(assets.icon)}`;
  return pieces(atlas, { script, style, icon, policy });
}

function* pieces(atlas: Atlas, page: PageAssets & { policy: string }): Generator<string> {
  const { script, style, icon, policy } = page;
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="conceptscape">
<title>conceptscape</title>
<link rel="icon" href="${icon}">
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<noscript>This page draws a map and needs JavaScript.</noscript>
<script type="application/json" id="atlas">`;
  for (const piece of atlasText(atlas)) yield safeJson(piece);
  yield '</script>\n<script type="module">';
  yield script;
  yield '</script>\n</body>\n</html>\n';
}

/** JSON that means the same, and in which no text can end or open an element. */
function safeJson(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** A script that means the same, with nothing in its strings and patterns that HTML would take for the script's end. */
function safeScript(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3c');
}

/** The source of a Content-Security-Policy that allows this text and no other. */
async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

export const html: Format<'page', MapPage> = {
  ...{ name: 'html', label: 'One HTML file' },
  purpose: 'Opens from a disk or an e-mail, without this program and without a network',
  ...{ file: 'map', ending: '.html', media: 'text/html' },
  takes: 'page',
  write: ({ atlas, assets }) => htmlText(atlas, assets),
};
