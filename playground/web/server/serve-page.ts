import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { IMPORT_PATH, type PlaygroundData } from '../playground-data';
import { importFile } from './import-file';

const TYPES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'main.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'page-bridge.js': 'text/javascript; charset=utf-8',
};

/**
 * The content security policy: everything comes from this server. Inline scripts are allowed because
 * the add-on's script and pages arrive as texts, and eval for `host.evaluate`.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  'font-src data:',
].join('; ');

/** A running playground. */
export interface PlaygroundServer {
  /** Such as 'http://127.0.0.1:5173'. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Folder of the built page. */
  readonly folder: string;
  readonly data: PlaygroundData;
  /** The preferred port; a free one is used instead if it is taken, unless `insist` is set. */
  readonly port: number;
  readonly insist?: boolean;
}

/**
 * Serves the playground on this machine only.
 * @throws Error with code EADDRINUSE if `insist` is set and the port is taken
 */
export async function servePage(options: ServeOptions): Promise<PlaygroundServer> {
  const files = new Map<string, string | Buffer>();
  for (const name of Object.keys(TYPES)) {
    files.set(name, await readFile(join(options.folder, name)));
  }
  files.set('playground.json', JSON.stringify(options.data));
  const server = createServer((request, response) => {
    // Refuses other host names, by which a foreign page could reach the deals (DNS rebinding).
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (host !== '127.0.0.1' && host !== 'localhost') return refuse(response, 403);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = url.pathname.slice(1);
    if (path === IMPORT_PATH && isFileOfThePage(request)) {
      answerImport(request, url.searchParams.get('name') ?? '', response);
      return;
    }
    const name = path === '' ? 'index.html' : path;
    const content = files.get(name);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (content === undefined || !isRead) return refuse(response, 404);
    response.writeHead(200, {
      'Content-Type': TYPES[name] ?? 'application/json; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(content);
  });
  await listen(server, options.port, options.insist ?? false);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A foreign page cannot send this type without asking first, and is answered nothing. */
function isFileOfThePage({ method, headers }: IncomingMessage): boolean {
  return method === 'POST' && headers['content-type'] === 'application/octet-stream';
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

async function answerImport(
  request: IncomingMessage,
  name: string,
  response: ServerResponse,
): Promise<void> {
  try {
    const content = await bytesOf(request);
    const answer = await importFile(name, content);
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(answer));
  } catch (thrown) {
    console.error(thrown);
    refuse(response, 500);
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' });
  response.end();
}

function listen(server: Server, port: number, insist: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || insist) reject(error);
      else listen(server, 0, true).then(resolve, reject);
    });
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
