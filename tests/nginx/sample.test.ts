import {connect} from 'node:net';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {findEditions, NEXT} from '../../src/edition';
import {assembleSite} from '../../src/site/assemble-site';
import {readBuiltEdition} from '../../src/site/edition-cache';
import {digestCode, editionKey} from '../../src/site/edition-key';
import {toShortAddresses} from '../../src/site/short-addresses';
import {DEFAULT_SETTINGS} from '../../src/site/site-settings';
import {startNginx, type Answer, type RunningNginx} from './start-nginx';

/** The sample of hosting/ as it is copied, with the site as it is built, under a path of a host and as a host of its own. */
const root = join(__dirname, '../..');
const code = digestCode(root);
const names = findEditions(root).map(({name}) => name);
const [current = NEXT, previous] = names.filter((name) => name !== NEXT);
const built = [NEXT, current, previous].flatMap((name) =>
  name === undefined ? [] : (readBuiltEdition(root, name, editionKey(root, name, code)) ?? []),
);

const PLACES = [
  {host: 'guidance.example', path: '/'},
  {host: 'intranet.example', path: '/guidance/'},
] as const;
const UNDER_PATH = PLACES[1];

let folder: string;
let logs: string;
let nginx: RunningNginx;

/** A new copy of the site, as an update brings it: whole, before the link leads to it. */
function addCopy(name: string, path: string, hasNext: boolean): void {
  const copy = join(folder, 'srv', name);
  mkdirSync(copy, {recursive: true});
  assembleSite(built, copy, {settings: {...DEFAULT_SETTINGS, path, hasNext}});
  writeFileSync(join(copy, '.built-from'), 'a note of the build');
}

/** `ln -s`, then `mv -T`, as the guide says. */
function linkTo(name: string): void {
  symlinkSync(name, join(folder, 'srv/new'));
  renameSync(join(folder, 'srv/new'), join(folder, 'srv/current'));
}

const get = (path: string, headers?: Record<string, string>): Promise<Answer> =>
  nginx.get(UNDER_PATH.host, `${UNDER_PATH.path}${path}`, headers);

beforeAll(async () => {
  if (built.length < 2)
    throw new Error('There is no build of these sources; run npm test -- --only build,nginx');
  folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  logs = join(folder, 'run/logs');
  mkdirSync(join(folder, 'run'));
  mkdirSync(join(folder, 'log'));
  addCopy('first', UNDER_PATH.path, false);
  addCopy('second', UNDER_PATH.path, true);
  linkTo('first');
  const sample = readFileSync(join(root, 'hosting/nginx.conf'), 'utf8')
    .replaceAll('/srv/guidance', join(folder, 'srv'))
    .replaceAll('/var/log/nginx', logs)
    .replace(/default \d+\.\d+;/, `default ${current};`);
  nginx = await startNginx(join(folder, 'run'), sample);
});
afterAll(async () => {
  await nginx?.stop();
  if (folder) rmSync(folder, {recursive: true, force: true});
});

test.each(PLACES)(
  '$host at $path gives out pages, and adds the slash to folders',
  async (place) => {
    const at = (path: string): Promise<Answer> => nginx.get(place.host, `${place.path}${path}`);
    for (const path of ['', 'editions/', `${current}/`, `${current}/report/un-personnel/`]) {
      const {status, headers, body} = await at(path);
      expect(status, path).toBe(200);
      expect(headers['content-type'], path).toMatch(/^text\/html/);
      expect(body.toString(), path).toContain('</html>');
    }
    const folderAlone = await at(`${current}/report`);
    expect(folderAlone.status).toBe(301);
    expect(folderAlone.headers.location).toBe(`${place.path}${current}/report/`);
  },
);

test('the path without its slash leads to the site', async () => {
  const {status, headers} = await nginx.get(UNDER_PATH.host, '/guidance');
  expect([status, headers.location]).toEqual([301, '/guidance/']);
});

test('files come with their types, and the store of the search as the bytes it is', async () => {
  const types = {
    'assets/page.css': /^text\/css/,
    'assets/page.js': /javascript/,
    'editions.json': /^application\/json/,
    'changes.atom': /^application\/atom\+xml/,
    [`downloads/guidance-package-${current}.zip`]: /^application\/zip/,
  };
  for (const [path, type] of Object.entries(types)) {
    const {status, headers} = await get(path);
    expect(status, path).toBe(200);
    expect(headers['content-type'], path).toMatch(type);
  }
  const store = readdirSync(join(folder, 'srv/first', current, 'store')).find((file) =>
    file.endsWith('.bin'),
  );
  const {headers, body} = await get(`${current}/store/${store}`, {'accept-encoding': 'gzip'});
  expect(headers['content-encoding']).toBeUndefined();
  const bytes = readFileSync(join(folder, 'srv/first', current, 'store', store ?? ''));
  expect(body.equals(bytes)).toBe(true);
});

test.each(PLACES)(
  '$host at $path leads every address without an edition to a page of the current one, and old records on',
  async ({host, path: at}) => {
    const editions = built.map(({about}) => about).filter(({name}) => name !== NEXT);
    const short = toShortAddresses(editions)
      .map(([path]) => path.replace(/index\.html$/, ''))
      .filter((path) => !path.startsWith('search/a-to-z/'));
    expect(short.length).toBeGreaterThan(50);
    for (const path of short) {
      const {status, headers} = await nginx.get(host, at + path);
      expect([status, headers.location], path).toEqual([302, `${at}${current}/${path}`]);
      expect((await nginx.get(host, headers.location ?? '')).status, path).toBe(200);
    }
    const kept = await nginx.get(host, `${at}records/${current}/agencies/iom.json`);
    expect([kept.status, kept.headers.location]).toEqual([
      301,
      `${at}${current}/records/agencies/iom.json`,
    ]);
    expect((await nginx.get(host, kept.headers.location ?? '')).status).toBe(200);
    const letters = await nginx.get(host, `${at}search/a-to-z/${current}/`);
    expect([letters.status, letters.headers.location]).toEqual([
      301,
      `${at}${current}/search/a-to-z/`,
    ]);
  },
);

test('an address that has no page gets one that leads on, with the status 404', async () => {
  for (const path of ['nowhere/', `${current}/report/nowhere/a/b`, 'next/report/']) {
    const {status, body} = await get(path);
    expect(status, path).toBe(404);
    const links = [...body.toString().matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href ?? '');
    expect(links.length, path).toBe(3);
    for (const href of links)
      expect((await nginx.get(UNDER_PATH.host, href)).status, href).toBe(200);
  }
});

test('notes of the build and files for other servers are not given out', async () => {
  for (const path of ['.built-from', '_headers', '_redirects', `${current}/.git/config`])
    for (const {host, path: at} of PLACES)
      expect((await nginx.get(host, at + path)).status, host + path).toBe(404);
});

test.each(PLACES)(
  '$host at $path sends the same headers with whatever it answers',
  async (place) => {
    const wanted = readFileSync(join(folder, 'srv/first/_headers'), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
        return name === '' ? [] : [[name.toLowerCase(), value] as const];
      });
    expect(wanted.map(([name]) => name)).toEqual([
      'content-security-policy',
      'referrer-policy',
      'x-content-type-options',
      'x-robots-tag',
    ]);
    const page = `${place.path}${current}/report/`;
    const first = await nginx.get(place.host, page);
    const again = await nginx.get(place.host, page, {'if-none-match': first.headers.etag ?? ''});
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    const answers = [
      first,
      again,
      await nginx.get(place.host, `${place.path}nowhere/`),
      await nginx.get(place.host, `${place.path}report/`),
      await nginx.get(place.host, `${place.path}${current}/assets/page.css`),
      await nginx.get(place.host, `${place.path}${current}/records/agencies/iom.json`),
    ];
    expect(answers.map(({status}) => status)).toEqual([200, 304, 404, 302, 200, 200]);
    for (const {status, headers} of answers) {
      for (const [name, value] of wanted) expect(headers[name], `${status} ${name}`).toBe(value);
      expect(headers['cache-control'], String(status)).toMatch(/^(no-cache|max-age=600)$/);
      expect(headers.server, String(status)).toBe('nginx');
      expect(headers['set-cookie']).toBeUndefined();
    }
    expect(answers[0]?.headers['cache-control']).toBe('no-cache');
    expect(answers[4]?.headers['cache-control']).toBe('max-age=600');
  },
);

test('texts are compressed for those who ask, and are the same', async () => {
  for (const path of [
    `${current}/report/`,
    `${current}/assets/page.css`,
    `${current}/assets/page.js`,
    'editions.json',
    'changes.atom',
  ]) {
    const plain = await get(path);
    const small = await get(path, {'accept-encoding': 'gzip'});
    expect(small.headers['content-encoding'], path).toBe('gzip');
    expect(small.headers.vary, path).toMatch(/accept-encoding/i);
    expect(gunzipSync(small.body).equals(plain.body), path).toBe(true);
    expect(small.body.length, path).toBeLessThan(plain.body.length);
  }
});

test('nothing of a reader is written down: no address, no page, no query, of the computer or of a fault', async () => {
  const SECRET = 'passport-taken-away';
  const from = {referer: `http://${SECRET}.example/`, 'user-agent': SECRET};
  for (const {host, path} of PLACES)
    for (const asked of [
      `${current}/report/?q=${SECRET}`,
      `report/?q=${SECRET}`,
      `${SECRET}/`,
      `${current}/${SECRET}.html`,
      `a/%2e%2e/${SECRET}`,
      `.${SECRET}`,
      `${current}/report/${'x'.repeat(300)}${SECRET}`,
    ])
      await nginx.get(host, path + asked, from);
  await nginx.get(UNDER_PATH.host, `/guidance?q=${SECRET}`, from);
  // A page of the same host that is not ours: there the log of the test sees what it should.
  await nginx.get(UNDER_PATH.host, '/beside-the-guidance', from);
  // What is no request at all is answered by the server that stands first.
  await send(`GET /${SECRET} HTTP/9.9\r\n\r\n`);
  await send(`NONSENSE ${SECRET}\r\n\r\n`);
  await send(`GET /${SECRET}${'y'.repeat(20_000)} HTTP/1.1\r\nHost: guidance.example\r\n\r\n`);
  const written = readdirSync(logs).map((file) => readFileSync(join(logs, file), 'utf8'));
  const lines = written.join('').split('\n').filter(Boolean);
  expect(lines.some((line) => line.includes('"GET /beside-the-guidance HTTP/1.1"'))).toBe(true);
  const ours = lines.filter((line) => !line.includes('/beside-the-guidance'));
  expect(ours.filter((line) => /passport|guidance|report|127\.0\.0\.1|yyy/.test(line))).toEqual([]);
});

/** Words that need not be a request. */
function send(words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(nginx.port, '127.0.0.1', () => socket.end(words));
    socket.on('data', () => undefined);
    // Some of it is answered by the end of the connection.
    socket.on('error', ({code: why}: NodeJS.ErrnoException) =>
      why === 'ECONNRESET' || why === 'EPIPE' ? resolve() : reject(new Error(why)),
    );
    socket.on('close', () => resolve());
  });
}

test('an update by a link is never half an edition: while readers go on reading, each answer is of one copy', async () => {
  const old = readFileSync(join(folder, 'srv/first/editions.json'), 'utf8');
  const fresh = readFileSync(join(folder, 'srv/second/editions.json'), 'utf8');
  expect(fresh).not.toBe(old);
  const seen: string[] = [];
  const read = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index++) {
      const {status, body} = await get('editions.json');
      expect(status).toBe(200);
      seen.push(body.toString());
    }
  };
  await read(20);
  const reading = Promise.all([read(100), read(100)]);
  linkTo('second');
  await reading;
  await read(1);
  expect(new Set(seen)).toEqual(new Set([old, fresh]));
  expect(seen.at(-1)).toBe(fresh);
  // Back to the copy before, in the same way.
  linkTo('first');
  expect((await get('editions.json')).body.toString()).toBe(old);
});
