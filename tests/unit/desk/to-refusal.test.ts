import {request} from 'node:http';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createDeskServer, type RunningDesk} from '../../../src/desk/server/create-desk-server';
import {toRefusal} from '../../../src/desk/server/to-refusal';

interface Reply {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

const asked: unknown[] = [];
let desk: RunningDesk;
let origin = '';
let token = '';
let port = 0;

beforeAll(async () => {
  desk = await createDeskServer(
    {echo: (body: unknown) => (asked.push(body), {body})},
    {'desk.js': Buffer.from('1'), 'desk.css': Buffer.from('a{}')},
  );
  const url = new URL(desk.url);
  [origin, token, port] = [url.origin, url.hash.slice(1), Number(url.port)];
});
afterAll(() => desk.close());

/** A request with headers that a browser would not let a page set. */
function send(
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '{}',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const made = request(
      {host: '127.0.0.1', port, path, method, headers, agent: false},
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({status: response.statusCode ?? 0, headers: response.headers, body: text}),
        );
      },
    );
    made.on('error', reject);
    made.end(method === 'GET' ? undefined : body);
  });
}

const ours = (): Record<string, string> => ({
  host: `127.0.0.1:${port}`,
  origin,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  authorization: `Bearer ${token}`,
});

describe('the desk answers', () => {
  it('its own page', async () => {
    const {status, body} = await send('POST', '/api/echo', ours(), '{"a":1}');
    expect([status, body]).toEqual([200, '{"body":{"a":1}}']);
  });

  it('on this machine alone, by an address with a token of 256 bits', () => {
    expect(origin).toBe(`http://127.0.0.1:${port}`);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('a person who opens the address, without a word of the edition and without the token', async () => {
    const {status, headers, body} = await send('GET', '/', {
      host: `127.0.0.1:${port}`,
      'sec-fetch-site': 'none',
    });
    expect(status).toBe(200);
    expect(body).not.toContain(token);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('each page with a nonce of its own', async () => {
    const get = async () => (await send('GET', '/', {host: `127.0.0.1:${port}`})).body;
    expect(await get()).not.toBe(await get());
  });
});

describe('the desk does nothing for', () => {
  const others: [string, string, string, Record<string, string>, number][] = [
    ['a name that leads here (DNS rebinding)', 'POST', '/api/echo', {host: 'evil.example:80'}, 421],
    ['localhost, which another program may own', 'GET', '/', {host: 'localhost'}, 421],
    ['a page of another site', 'POST', '/api/echo', {origin: 'https://evil.example'}, 403],
    ['a page of another port', 'POST', '/api/echo', {origin: 'http://127.0.0.1:1'}, 403],
    ['a file opened from the disk', 'POST', '/api/echo', {origin: 'null'}, 403],
    [
      'a request that another site caused',
      'POST',
      '/api/echo',
      {'sec-fetch-site': 'cross-site'},
      403,
    ],
    ['a script tag on another site', 'GET', '/desk.js', {'sec-fetch-site': 'cross-site'}, 403],
    ['a form on another site', 'POST', '/api/echo', {'content-type': 'text/plain'}, 415],
    ['somebody without the token', 'POST', '/api/echo', {authorization: 'Bearer wrong'}, 401],
    ['a question before a request of another site', 'OPTIONS', '/api/echo', {}, 405],
    ['a link', 'GET', '/api/echo', {}, 405],
  ];
  it.each(others)('%s', async (_, method, path, headers, status) => {
    const before = asked.length;
    const reply = await send(method, path, {...ours(), ...headers});
    expect(reply.status).toBe(status);
    expect(asked).toHaveLength(before);
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual(
      [],
    );
  });

  it('a request that does not say where it comes from', () => {
    const {origin: _, ...headers} = ours();
    expect(toRefusal({method: 'POST', url: '/api/echo', headers}, {port, token})?.status).toBe(403);
  });

  it('a name that every object has', async () => {
    expect((await send('POST', '/api/constructor', ours())).status).toBe(404);
    expect((await send('GET', '/../package.json', {host: `127.0.0.1:${port}`})).status).toBe(404);
  });

  it('what is too large, or is not JSON', async () => {
    expect((await send('POST', '/api/echo', ours(), '{')).status).toBe(400);
    expect((await send('POST', '/api/echo', ours(), '"'.padEnd(4_100_000, 'x'))).status).toBe(400);
  });
});
