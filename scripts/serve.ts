import {createServer} from 'node:http';
import {existsSync, readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import sirv from 'sirv';

export interface Serving {
  /** For example `http://127.0.0.1:3000`, without a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on this machine only. Port 0 takes any free one; a port in use is followed by
 * the next, up to ten.
 * @param path where the site stands on the server, `/` or `/a/b/`
 * @throws Error where none of the ports is free
 */
export async function serve(dir: string, port: number, path = '/'): Promise<Serving> {
  const missing = join(dir, '404.html');
  const notFound = existsSync(missing) ? readFileSync(missing) : Buffer.from('Not found');
  const files = sirv(dir, {
    dev: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8'}).end(notFound);
    },
  });
  const server = createServer((request, response) => {
    // Outside of its path the server has nothing.
    if (request.url?.startsWith(path)) request.url = request.url.slice(path.length - 1);
    else request.url = '/404';
    files(request, response);
  });
  const tries = port === 0 ? 1 : 10;
  for (let attempt = 0; attempt < tries; attempt++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port === 0 ? 0 : port + attempt, '127.0.0.1', () => resolve(undefined));
    });
    if (!error) {
      const {port: taken} = server.address() as AddressInfo;
      return {
        url: `http://127.0.0.1:${taken}${path.slice(0, -1)}`,
        close: () => new Promise((resolve) => server.close(() => resolve())),
      };
    }
    if (error.code !== 'EADDRINUSE') throw error;
  }
  throw new Error(`Ports ${port} to ${port + tries - 1} are in use; set PORT to a free one`);
}
