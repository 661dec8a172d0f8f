import {spawn} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import {mkdirSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {join} from 'node:path';
import {ensureNginx} from '../../scripts/ensure-nginx';

export interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

export interface RunningNginx {
  port: number;
  get(host: string, path: string, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * Runs nginx on this machine only, with one sample of configuration, until it is stopped. Every log
 * that the sample does not switch off is written to the folder.
 * @param folder an empty folder for what nginx writes
 * @param sample what stands inside `http { … }`; the place of `listen 80` is taken by a free port
 */
export async function startNginx(folder: string, sample: string): Promise<RunningNginx> {
  const port = await findFreePort();
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  mkdirSync(join(folder, 'logs'));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
master_process off;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'logs/error.log')} info;
events {}
http {
  ${places.join('\n  ')}
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  log_format whole '$remote_addr "$request" $status "$http_referer" "$http_user_agent"';
  access_log ${join(folder, 'logs/access.log')} whole;
  ${sample.replaceAll('listen 80;', `listen 127.0.0.1:${port};`)}
}
`,
  );
  const early = join(folder, 'logs/start.log');
  const child = spawn(ensureNginx(), ['-e', early, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const get: RunningNginx['get'] = (host, path, headers = {}) => ask(port, host, path, headers);
  await Promise.race([
    untilItAnswers(() => get('nobody.example', '/')),
    ended.then((code) => {
      throw new Error(`nginx ended with ${code}; what it said stands above`);
    }),
  ]);
  return {
    port,
    get,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 200; ; tries--) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function ask(
  port: number,
  host: string,
  path: string,
  headers: Record<string, string>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {host: '127.0.0.1', port, path, headers: {...headers, host}, agent: false};
    const asked = request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Answer['headers'],
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}
