import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import sirv from 'sirv';
import { UserError } from '../model/index.ts';
import { pageFolder } from './page-assets.ts';

export interface ServerOptions {
  /** The port asked for; `0` is any free one. Default: 4747, or the next free one after it. */
  port?: number;
  /** The folder of the built page. Default: the one of this installation. */
  page?: string;
  /** Is asked first, on this machine's requests only; answers `false` for what it does not know. */
  handle?(request: IncomingMessage, response: ServerResponse): boolean;
}

/** A running server; it holds a port until it is closed. */
export interface RunningServer {
  url: string;
  /** Serves another atlas, once it is packed; of several the last one. */
  show(atlas: string): Promise<void>;
  close(): Promise<void>;
}

const firstPort = 4747;
const portsTried = 20;
const loopback = '127.0.0.1';
const localNames = new Set(['localhost', loopback, '[::1]']);

/** Only what the page itself needs, its engine in a worker too; nothing from another host, nothing inline. */
const securityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the page and `/atlas.json` on loopback only; `null`: there is no atlas (204), and the page opens empty.
 * @throws UserError `port-in-use`, or `no-page` when the page has not been built.
 */
export async function serveAtlas(atlas: string | null, options: ServerOptions = {}): Promise<RunningServer> {
  const page = options.page ?? pageFolder();
  const zip = async (text: string | null) => ({ text, zipped: await promisify(gzip)(text ?? '') });
  let served = await zip(atlas);
  let latest: Promise<unknown> | null = null;
  const files = sirv(page, { etag: true, setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache') });

  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', securityPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    if (!isLocal(request)) return refuse(response, 403, 'Only this machine may ask, by the name localhost.');
    if (options.handle?.(request, response)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.');
    if (request.url === '/atlas.json') return sendAtlas(request, response, served.text, served.zipped);
    files(request, response, () => refuse(response, 404, 'Not found.'));
  });
  const port = await listen(server, options.port);
  return {
    url: `http://${loopback}:${port}/`,
    async show(text) {
      const own = zip(text);
      latest = own;
      const zipped = await own;
      if (latest === own) served = zipped;
    },
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

function sendAtlas(request: IncomingMessage, response: ServerResponse, atlas: string | null, zipped: Buffer): void {
  if (atlas === null) return void response.writeHead(204, { 'Cache-Control': 'no-store' }).end();
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
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      return error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    };
    server.once('error', failed).once('listening', listening).listen(port, loopback);
  });
}
