import {randomBytes} from 'node:crypto';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {ChangeStopped} from '../../edition/freeze/staging';
import {PlanOutdatedError} from '../../editing/apply-plan';
import {EditingError} from '../../editing/edit-yaml';
import type {DeskAssets} from './bundle-desk';
import {toDeskPage, toPolicy} from './desk-page';
import {AskedWrongly, readJson} from './read-json';
import {originOf, toRefusal, type Admission} from './to-refusal';

/** What the desk can be asked, by name: a question comes in as JSON, and so does the answer. */
export type Answers = Readonly<Record<string, (asked: never) => unknown>>;

export interface RunningDesk {
  /** With the token behind `#`, where no server and no other page ever sees it. */
  url: string;
  close(): Promise<void>;
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** What is no fault of the desk: the person at it is told, and can do something about it. */
const TOLD = [AskedWrongly, ChangeStopped, EditingError, PlanOutdatedError] as const;

const TYPES = {'desk.js': 'text/javascript', 'desk.css': 'text/css'} as const;

/**
 * Serves the desk on this machine only.
 * @param port 0 takes any free one
 * @throws Error where the port is taken
 */
export async function createDeskServer(
  answers: Answers,
  assets: DeskAssets,
  port = 0,
): Promise<RunningDesk> {
  const admission: Admission = {port: 0, token: randomBytes(32).toString('base64url')};
  const server = createServer((request, response) => {
    serve(request, response, answers, assets, admission).catch((error: unknown) => {
      // A fault of the desk: the person is told, and the terminal shows where it is.
      console.error(error);
      reply(response, 500, {error: `The desk made a mistake: ${(error as Error).message}`});
    });
  });
  admission.port = await listen(server, port);
  return {
    url: `${originOf(admission.port)}/#${admission.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answers: Answers,
  assets: DeskAssets,
  admission: Admission,
): Promise<void> {
  const refusal = toRefusal(request, admission);
  if (refusal) return reply(response, refusal.status, {error: refusal.why});
  const {url = '/'} = request;
  if (url.startsWith('/api/')) return answer(request, response, answers, url.slice('/api/'.length));
  if (url === '/') {
    const nonce = randomBytes(16).toString('base64');
    response.writeHead(200, {
      ...HEADERS,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': toPolicy(nonce),
    });
    response.end(toDeskPage(nonce));
    return;
  }
  const name = url.slice(1);
  if (name !== 'desk.js' && name !== 'desk.css')
    return reply(response, 404, {error: 'There is nothing here.'});
  response.writeHead(200, {...HEADERS, 'Content-Type': `${TYPES[name]}; charset=utf-8`});
  response.end(assets[name]);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  answers: Answers,
  name: string,
): Promise<void> {
  const ask = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (!ask) return reply(response, 404, {error: `The desk does not know ${name}.`});
  try {
    reply(response, 200, (await ask((await readJson(request)) as never)) ?? {});
  } catch (error) {
    if (!TOLD.some((kind) => error instanceof kind)) throw error;
    reply(response, 400, {error: (error as Error).message});
  }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, {...HEADERS, 'Content-Type': 'application/json; charset=utf-8'});
  response.end(JSON.stringify(body));
}
