import {connect} from 'node:net';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {createLiveServer, type LiveServer} from '../../../src/live/create-live-server';
import {applyChange, makeSite} from '../../fixtures/make-site';

const site = makeSite();
const said: string[] = [];
let server: LiveServer;
beforeAll(async () => {
  server = await createLiveServer(site.dir, 0, (text) => said.push(text));
});
afterAll(async () => {
  await server.close();
  site.remove();
});

const get = async (path: string): Promise<{status: number; type: string; text: string}> => {
  const response = await fetch(new URL(path, server.url), {redirect: 'manual'});
  const type = response.headers.get('content-type') ?? '';
  return {status: response.status, type, text: await response.text()};
};

test('a page is drawn with its frame, and with the script that follows what is saved', async () => {
  const {status, type, text} = await get('signs/');
  expect({status, type}).toEqual({status: 200, type: 'text/html; charset=utf-8'});
  expect(text).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr">/);
  expect(text).toContain('<script src="/live.js" defer="">');
  expect(text).toContain('id="contents"');
  expect(text).not.toContain('<!--site:');
});

test('the same page stands at its file, and an address without its slash leads there', async () => {
  expect((await get('signs/index.html')).text).toBe((await get('signs/')).text);
  expect((await get('signs')).status).toBe(302);
});

test('what a page loads is there: styles, scripts, records, the search', async () => {
  for (const [path, type] of [
    ['assets/page.css', 'text/css'],
    ['assets/page.js', 'text/javascript'],
    ['records/index.json', 'application/json'],
    ['store/first.bin', 'application/octet-stream'],
    ['/live.js', 'text/javascript'],
    ['search/', 'text/html'],
    ['search/a-to-z/', 'text/html'],
  ] as const) {
    const found = await get(path);
    expect(found.status, path).toBe(200);
    expect(found.type, path).toContain(type);
  }
});

test('an address without a page says what can be read', async () => {
  const {status, text} = await get('nothing-here/');
  expect(status).toBe(404);
  expect(text).toContain('npm run build');
});

test('an address that is none, and one under another name, are turned away', async () => {
  expect((await get('%')).status).toBe(404);
  const {port} = new URL(server.url);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.setEncoding('utf8').once('data', (text) => {
      socket.destroy();
      resolve(String(text));
    });
    socket.write('GET /next/ HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n');
  });
  expect(answer).toMatch(/^HTTP\/1\.1 421 /);
});

test('a page shows what is saved, and one with a fault says so while the others go on', async () => {
  const page = {file: 'docs/signs.md'};
  applyChange(site.dir, {...page, find: '---\n\n', replace: '---\n\nZebras are new here.\n\n'});
  expect((await get('signs/')).text).toContain('Zebras are new here.');
  applyChange(site.dir, {...page, find: 'Zebras are new here.', replace: '::zebra'});
  const {status, text} = await get('signs/');
  expect(status).toBe(200);
  expect(text).toContain('This page cannot be shown before its fault is mended');
  expect((await get('')).status).toBe(200);
  applyChange(site.dir, {...page, find: '::zebra\n\n', replace: ''});
});

test('a slip in the settings of a page stops nothing', async () => {
  const page = {file: 'docs/signs.md'};
  applyChange(site.dir, {...page, find: 'topic: signs', replace: 'topic: sings'});
  expect((await get('signs/')).status).toBe(200);
  expect((await get('')).status).toBe(200);
  applyChange(site.dir, {...page, find: 'topic: sings', replace: 'topic: signs'});
});
