import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {existsSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import sirv from 'sirv';
import {NEXT} from '../edition';
import {CODE_ROOT} from '../editing/code-root';
import {loadAssets} from '../site/load-assets';
import {bundleFollowing} from './bundle-following';
import {createNews} from './create-news';
import {LIVE_SCRIPT} from './draw-document';
import {openLiveEdition} from './open-live-edition';

export interface LiveServer {
  /** Of the edition being written. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the edition being written on this machine only, each page as its files stand when it is
 * asked for; and the other editions as they were built last.
 * @param port 0 takes any free one
 * @param say prints what the check says
 * @throws ProblemsError where the edition cannot be read at all
 * @throws Error where the port is taken
 */
export async function createLiveServer(
  siteDir: string,
  port: number,
  say: (text: string) => void,
): Promise<LiveServer> {
  const edition = openLiveEdition(siteDir);
  const assets = await loadAssets(CODE_ROOT);
  const script = await bundleFollowing();
  const built = existsSync(join(siteDir, 'build'))
    ? sirv(join(siteDir, 'build'), {dev: true})
    : undefined;
  const news = createNews(siteDir, edition, say);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A page of another site can send requests here under a name of its own, which it makes the browser look up anew.
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? ''))
      return reply(response, 421, '/', 'This address is not served here.');
    const path = toPath(request.url ?? '/');
    if (path === '/live-events') return news.listen(response);
    if (path === LIVE_SCRIPT) return reply(response, 200, path, script);
    const content =
      assets.get(path.replace(`/${NEXT}/`, '/').slice(1)) ?? (await edition.open(path));
    if (content !== undefined) return reply(response, 200, path, content);
    if (!path.endsWith('/') && (await edition.open(`${path}/`)) !== undefined)
      return void response.writeHead(302, {Location: `${path}/`}).end();
    const missing = (): void => reply(response, 404, '/', NOTHING);
    if (built && !path.startsWith(`/${NEXT}/`)) built(request, response, missing);
    else missing();
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      reply(response, 500, 'error.txt', `The server made a mistake: ${(error as Error).message}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const {port: taken} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/${NEXT}/`,
    close: () => {
      news.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

const NOTHING = `<!DOCTYPE html><html lang="en"><title>Nothing here</title><p>There is nothing at this address. The other editions can be read here once they are built: npm run build.</p><p><a href="/${NEXT}/">The edition being written</a></p></html>`;

/** The path of an address, without the name of a page's file; one that is no address is that of nothing. */
function toPath(url: string): string {
  try {
    const {pathname} = new URL(`http://127.0.0.1${url}`);
    return decodeURI(pathname).replace(/\/index\.html$/, '/');
  } catch {
    return '/%';
  }
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

function reply(
  response: ServerResponse,
  status: number,
  path: string,
  content: string | Uint8Array,
): void {
  const ending = path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '');
  const type = TYPES[ending] ?? (typeof content === 'string' ? 'text/plain' : undefined);
  response.writeHead(status, {
    'Content-Type': type ? `${type}; charset=utf-8` : 'application/octet-stream',
    'Cache-Control': 'no-store',
  });
  response.end(content);
}
