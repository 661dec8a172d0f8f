import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {checkBuiltSite} from '../../../src/plugin/check-built-site';
import {sealPages} from '../../../src/plugin/seal-pages';

let folder = '';
afterEach(() => rmSync(folder, {recursive: true}));

function faults(files: Record<string, string>): string[] {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  sealPages(folder);
  return checkBuiltSite(folder).map(({file, what, rule}) => `${file}: ${what} [${rule}]`);
}

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

test('a sound site has no fault', () => {
  expect(
    faults({
      'index.html': page(
        '<h1 id=top>A</h1><a href=/next/#b>b</a><a href=#top>t</a><a href=https://example.org/>e</a>',
        '<link rel=stylesheet href=/a.css>',
      ),
      'next/index.html': page('<p id=b>B</p><a href=../>up</a>'),
      'a.css': 'p{color:red}',
    }),
  ).toEqual([]);
});

test('broken links and anchors, doubled ids, foreign resources and handlers are each named', () => {
  expect(
    faults({
      'index.html': page(
        '<a href=/gone/>x</a><a href=/next/#nowhere>x</a><p id=a></p><p id=a></p><img src=https://example.org/x.png><iframe></iframe><p onclick="x()">x</p>',
        '<script src=//example.org/x.js></script><link rel=stylesheet href=/a.css>',
      ),
      'next/index.html': page('x'),
      'a.css': '@import url(https://example.org/b.css);',
    }),
  ).toEqual([
    'build/index.html: embeds another document [built-foreign]',
    'build/index.html: fetches //example.org/x.js [built-foreign]',
    'build/index.html: fetches https://example.org/x.png [built-foreign]',
    'build/index.html: has a style sheet that fetches from elsewhere (/a.css) [built-foreign]',
    'build/index.html: holds an inline handler (onclick) [built-handler]',
    'build/index.html: uses the id a twice [built-id]',
    'build/index.html: links to /gone/, which was not built [built-link]',
    'build/index.html: links to /next/#nowhere, and there is no such place on that page [built-link]',
  ]);
});

test('a page that is too heavy to read on a weak line is refused', () => {
  const noise = Array.from({length: 20000}, (_, i) =>
    ((i * 2654435761) % 4294967296).toString(36),
  ).join(' ');
  expect(faults({'index.html': page(`<p>${noise}</p>`)})[0]).toMatch(/weighs \d+ kB compressed/);
});
