import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {checkBuiltPages} from '../../../src/site/check-built-pages';

let folder = '';
afterEach(() => rmSync(folder, {recursive: true}));

function faults(files: Record<string, string>): string[] {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  return checkBuiltPages(folder, 'build/2.0')
    .map(({file, what, rule}) => `${file}: ${what} [${rule}]`)
    .sort();
}

const POLICY = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">';
const page = (body: string, head = POLICY) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

test('sound pages have no fault; links that leave the folder are not judged', () => {
  expect(
    faults({
      'index.html': page(
        '<h1 id=top>A</h1><a href=report/index.html#b>b</a><a href=#top>t</a><a href=https://example.org/>e</a><a href=../1.0/index.html>o</a>',
        `${POLICY}<link rel=stylesheet href=a.css>`,
      ),
      'report/index.html': page('<p id=b>B</p><a href=../index.html>up</a>'),
      'a.css': 'p{color:red}',
    }),
  ).toEqual([]);
});

test('broken links and anchors, doubled ids, foreign resources, handlers and a missing policy are each named', () => {
  expect(
    faults({
      'index.html': page(
        '<a href=gone/index.html>x</a><a href=report/index.html#nowhere>x</a><a href=/report/>x</a><p id=a></p><p id=a></p><img src=https://example.org/x.png><iframe></iframe><p onclick="x()">x</p>',
        '<script src=//example.org/x.js></script>',
      ),
      'report/index.html': page('x'),
    }),
  ).toEqual([
    'build/2.0/index.html: does not carry its policy [built-policy]',
    'build/2.0/index.html: holds <iframe> [built-forbidden]',
    'build/2.0/index.html: holds <img> [built-forbidden]',
    'build/2.0/index.html: holds onclick on <p> [built-forbidden]',
    'build/2.0/index.html: links to /report/, which counts from the root of a server [built-link]',
    'build/2.0/index.html: links to gone/index.html, which was not built [built-link]',
    'build/2.0/index.html: links to report/index.html#nowhere, and there is no such place on that page [built-link]',
    'build/2.0/index.html: loads //example.org/x.js [built-foreign]',
    'build/2.0/index.html: loads https://example.org/x.png [built-foreign]',
    'build/2.0/index.html: uses the id a twice [built-id]',
  ]);
});

test('the script and the styles of a tool are a part of the pages that have it', () => {
  expect(
    faults({
      'a/index.html': `<html><head>${POLICY}</head><body data-root="../"><p data-tool=lens></p></body></html>`,
    }),
  ).toEqual([
    'build/2.0/a/index.html: links to ../assets/lens.js, which was not built [built-link]',
    'build/2.0/a/index.html: links to ../assets/tools.css, which was not built [built-link]',
  ]);
});

test('a page that is too heavy to read on a weak line is refused, styles and script included', () => {
  const noise = (from: number): string =>
    Array.from({length: 9000}, (_, i) =>
      (((i + from) * 2654435761) % 4294967296).toString(36),
    ).join(' ');
  const found = faults({
    'index.html': page(`<p>${noise(0)}</p>`, `${POLICY}<script src=page.js></script>`),
    'page.js': `// ${noise(20000)}`,
    'light/index.html': page(`<p>${noise(0)}</p>`),
  });
  expect(found).toEqual([
    expect.stringMatching(/^build\/2\.0\/index\.html: weighs \d+ kB compressed/),
  ]);
});
