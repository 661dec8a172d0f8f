import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {gzipSync} from 'node:zlib';
import {createSlowLine, type Line} from './slow-line';

/** A body that was sent. */
export interface Sent {
  path: string;
  /** Of the body as it travelled; headers do not count. None where the browser's copy was still good. */
  bytes: number;
}

export interface CountingServer {
  url: string;
  /** Everything sent so far, in the order in which it ended. */
  sent: readonly Sent[];
  /** Resolves when all these have been sent, counted from now on. */
  whenSent(paths: readonly string[]): Promise<void>;
  /** From now on everything goes over this line; without one as fast as it can. */
  use(line: Line | undefined): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.bin': 'application/octet-stream',
  '.xml': 'text/xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const COMPRESSED = ['.html', '.js', '.css', '.json', '.svg', '.xml'];
/** A name that holds the hash of its content. */
const HASHED = /[._-][0-9a-zA-Z]{8,}(?:\.[a-z_]+)+$/;

/**
 * Serves a folder as a careful host does: gzip 9 for text, names with a hash for ever, the others
 * to be asked for anew.
 */
export async function serveCounted(folder: string): Promise<CountingServer> {
  const sent: Sent[] = [];
  const waiting = new Set<() => void>();
  const packed = new Map<string, Uint8Array>();
  let send = (response: ServerResponse, body: Uint8Array): Promise<void> =>
    new Promise((resolve) => response.end(body, resolve));
  const straight = send;
  const server = createServer((request, response) => void answer(request, response));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const {status, headers, body} = toReply(folder, path, request, packed);
    response.writeHead(status, headers);
    await send(response, body);
    sent.push({path, bytes: body.length});
    waiting.forEach((look) => look());
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    use(line) {
      send = line ? createSlowLine(line) : straight;
    },
    whenSent: (paths) =>
      new Promise((resolve) => {
        const before = sent.length;
        const look = (): void => {
          if (!paths.every((path) => sent.slice(before).some((each) => each.path === path))) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param packed what has been compressed so far, by its ETag */
function toReply(
  folder: string,
  path: string,
  {headers: asked}: IncomingMessage,
  packed: Map<string, Uint8Array>,
): {status: number; headers: Record<string, string>; body: Uint8Array} {
  const own = join(folder, normalize(path));
  const file = existsSync(own) && statSync(own).isDirectory() ? join(own, 'index.html') : own;
  // An empty page where a folder has none of its own: engines need one to run in.
  if (!existsSync(file))
    return {
      status: path === '/' ? 200 : 404,
      headers: {'Content-Type': 'text/html'},
      body: Buffer.from('<!doctype html><title>Bench</title>'),
    };
  const content = readFileSync(file);
  const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
  const cacheControl = HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
  if (asked['if-none-match'] === etag)
    return {
      status: 304,
      headers: {ETag: etag, 'Cache-Control': cacheControl},
      body: Buffer.alloc(0),
    };
  const isCompressed =
    COMPRESSED.includes(extname(file)) && /\bgzip\b/.test(String(asked['accept-encoding']));
  if (isCompressed && !packed.has(etag)) packed.set(etag, gzipSync(content, {level: 9}));
  const body = isCompressed ? packed.get(etag)! : content;
  const headers = {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': cacheControl,
    ETag: etag,
    'Content-Length': String(body.length),
  };
  return {
    status: 200,
    headers: isCompressed ? {...headers, 'Content-Encoding': 'gzip'} : headers,
    body,
  };
}
