import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import sirv from 'sirv';
import { UserError } from '../model/index.ts';

export interface ServerOptions {
  /** The port asked for; `0` is any free one. Default: 4747, or the next free one after it. */
  port?: number;
  /** The folder of the built page. Default: the one of this installation. */
  page?: string;
}

/** A running server; it holds a port until it is closed. */
export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

const firstPort = 4747;
const portsTried = 20;
const loopback = '127.0.0.1';
const localNames = new Set(['localhost', loopback, '[::1]']);

/** Only what the page itself needs; nothing from another host, nothing inline. */
const securityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the page and `/atlas.json` on loopback only.
 * @throws UserError `port-in-use`, or `no-page` when the page has not been built.
 */
export async function serveAtlas(atlas: string, options: ServerOptions = {}): Promise<RunningServer> {
  const page = options.page ?? pageFolder();
  const zipped = await promisify(gzip)(atlas);
  const files = sirv(page, { etag: true, setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache') });

  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', securityPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    if (!isLocal(request)) return refuse(response, 403, 'Only this machine may ask, by the name localhost.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.');
    if (request.url === '/atlas.json') return sendAtlas(request, response, atlas, zipped);
    files(request, response, () => refuse(response, 404, 'Not found.'));
  });
  const port = await listen(server, options.port);
  return {
    url: `http://${loopback}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Another site can point its own name at loopback (DNS rebinding); its requests then carry that name. */
function isLocal(request: IncomingMessage): boolean {
  return localNames.has((request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase());
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}

function sendAtlas(request: IncomingMessage, response: ServerResponse, atlas: string, zipped: Buffer): void {
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const body = takesGzip ? zipped : Buffer.from(atlas);
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
    ...(takesGzip && { 'Content-Encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function listen(server: Server, asked: number | undefined): Promise<number> {
  const ports = asked === undefined ? [...Array.from({ length: portsTried }, (_, i) => firstPort + i), 0] : [asked];
  for (const port of ports) {
    const got = await tryPort(server, port);
    if (got !== null) return got;
  }
  throw new UserError('port-in-use', `port ${asked} is taken: choose another with --port, or leave --port out.`);
}

function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error);
    server.once('error', failed);
    server.listen(port, loopback, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** `dist/page` of the package this module is in, whether it runs from its source or from its build. */
function pageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const page = join(folder, 'dist', 'page');
    if (existsSync(join(page, 'index.html'))) return page;
    if (dirname(folder) === folder) break;
    folder = dirname(folder);
  }
  throw new UserError('no-page', 'the page has not been built: run npm run build.');
}
