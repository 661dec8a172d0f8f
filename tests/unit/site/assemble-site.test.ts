import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {slotOf, type SlotName} from '../../../src/remark/site-slots';
import {assembleSite, type BuiltEdition} from '../../../src/site/assemble-site';
import {DEFAULT_SETTINGS, type SiteSettings} from '../../../src/site/site-settings';
import type {SiteEdition} from '../../../src/site/site-edition';

const NOT_LISTED = '<meta name="robots" content="noindex">';
let root: string;
let outDir: string;
const read = (path: string): string => readFileSync(join(outDir, path), 'utf8');

const about = (name: string, published: string | null, paths: string[]): SiteEdition => ({
  name,
  edition: name === 'next' ? '3.0' : name,
  title: 'Guidance package',
  asOf: name === '1.0' ? '2004-12-31' : '2026-10-31',
  published,
  sha256: published && 'a'.repeat(64),
  records: 2,
  pages: paths.map((path) => ({path, title: `Page ${path}`})),
  redirects: name === '1.0' ? [] : [{from: 'old-signs/', to: 'signs/'}],
  feed: [
    {
      id: `urn:${name}`,
      title: `Edition ${name}`,
      path: `/${name}/`,
      description: 'A <day> &amp; more',
    },
  ],
});

/** An edition as a build leaves it: each page holds every place that a site fills. */
function built(edition: SiteEdition): BuiltEdition {
  const folder = join(root, 'built', edition.name);
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  };
  for (const {path} of edition.pages)
    put(
      `edition/${path}index.html`,
      `<head>${slotOf('canonical', '')}${slotOf('robots', NOT_LISTED)}</head>${slotOf('editions', `Edition ${edition.edition}`)}|${slotOf('notice', '')}|${slotOf('take', '')}|${slotOf('paper', '')}.`,
    );
  put('edition/records/guidance/g.json', edition.name);
  put('edition/assets/page.css', 'p{}');
  if (edition.name === 'next')
    put(
      'frame/editions/index.html',
      ['canonical', 'robots', 'list']
        .map((name) => slotOf(name as SlotName, name === 'robots' ? NOT_LISTED : ''))
        .join(''),
    );
  if (edition.name === '2.0') put('changes/1.0-to-2.0/index.html', 'changes');
  if (edition.published) put(`package/guidance-package-${edition.name}.zip`, 'zip');
  const download = edition.published
    ? {file: `guidance-package-${edition.name}.zip`, bytes: 3, sha256: 'b'.repeat(64)}
    : undefined;
  return {about: edition, folder, download};
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  outDir = join(root, 'out');
  mkdirSync(outDir);
  const editions = [
    about('next', null, ['', 'signs/']),
    about('2.0', '2026-11-25', ['', 'signs/', 'report/']),
    about('1.0', '2026-11-01', ['', 'old-signs/', 'gone/']),
  ];
  const settings = {...DEFAULT_SETTINGS, hasNext: true};
  assembleSite(editions.map(built), outDir, {settings});
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

test('editions.json lists every edition with its state, days, hash and package', () => {
  expect(JSON.parse(read('editions.json'))).toMatchObject([
    {edition: '3.0', state: 'next', published: null, path: 'next/', package: null},
    {edition: '2.0', state: 'current', published: '2026-11-25', sha256: 'a'.repeat(64)},
    {edition: '1.0', state: 'superseded', records_path: '1.0/records/', pages: 3},
  ]);
  expect(read('downloads/guidance-package-2.0.zip')).toBe('zip');
});

test('an old page says by what it was replaced, and leads to the same page, also where that has moved', () => {
  const page = read('1.0/old-signs/index.html');
  expect(page).toContain('Replaced by edition 2.0 on 25 November 2026.');
  expect(page).toContain(
    '<strong>Edition 1.0, a reconstruction, written in 2026 and never issued by the United Nations.</strong>',
  );
  expect(page).toContain('<a href="../../2.0/signs/index.html" data-keeps-place>');
  expect(page).toContain('<link rel="canonical" href="../../2.0/signs/">');
  expect(read('1.0/gone/index.html')).toContain('This page is not in edition 2.0. Start there');
  expect(read('2.0/signs/index.html')).not.toContain('Replaced');
  expect(read('next/signs/index.html')).not.toContain('Replaced');
});

test('what is printed alone says at its foot by what it was replaced', () => {
  expect(read('1.0/old-signs/index.html')).toMatch(
    /\|Replaced by edition 2\.0 on 25 November 2026\.\.$/,
  );
  for (const page of ['2.0/signs/index.html', 'next/signs/index.html'])
    expect(read(page)).toMatch(/\|\.$/);
});

test('the menu of editions leads to the same page in each, and says where there is none', () => {
  const page = read('2.0/report/index.html');
  expect(page).toContain('<summary>Edition 2.0</summary>');
  expect(page).toContain('<li>Edition 1.0, a reconstruction: this page is not in it</li>');
  expect(page).toContain('guidance-package-2.0.zip');
});

test('the built edition itself is left as it stands alone', () => {
  const alone = readFileSync(join(root, 'built/2.0/edition/report/index.html'), 'utf8');
  expect(alone).not.toContain('details');
});

test('addresses without an edition lead to the current one, with the place on the page, also from a page that is gone', () => {
  const page = read('report/index.html');
  expect(page).toContain('<a href="../2.0/report/index.html">');
  expect(page).toContain('location.hash');
  expect(page).toContain(
    '<noscript><meta http-equiv="refresh" content="0; url=../2.0/report/index.html">',
  );
  expect(read('old-signs/index.html')).toContain('../2.0/signs/index.html');
  expect(read('search/index.html')).toContain('../2.0/search/index.html');
});

test('the list of editions offers what exists, with its hash', () => {
  const list = read('editions/index.html');
  expect(list).toContain('href="../downloads/guidance-package-1.0.zip"');
  expect(list).toContain('b'.repeat(64));
  expect(list.match(/\.zip"/g)).toHaveLength(2);
  expect(list).toContain('href="../changes/1.0-to-2.0/index.html"');
});

test('the feed has what each edition says of itself, with links that count from the feed', () => {
  const feed = read('changes.atom');
  expect(feed.match(/<entry>/g)).toHaveLength(3);
  expect(feed).toContain('href="./2.0/"');
  expect(feed).toContain('2026-11-25T12:00:00.000Z');
});

test('a page for unknown addresses loads nothing, because it is shown at any depth', () => {
  expect(read('404.html')).not.toMatch(/<(script|link)/);
  expect(existsSync(join(outDir, '2.0/404.html'))).toBe(false);
});

/** The same editions with other settings, in a folder of their own. */
function assemble(
  settings: Partial<SiteSettings>,
  names = ['next', '2.0', '1.0'],
): (path: string) => string | undefined {
  const to = join(root, `out-${JSON.stringify(settings).length}-${names.length}`);
  mkdirSync(to);
  const all = [
    about('next', null, ['', 'signs/']),
    about('2.0', '2026-11-25', ['', 'signs/', 'report/']),
    about('1.0', '2026-11-01', ['', 'old-signs/', 'gone/']),
  ];
  assembleSite(all.filter(({name}) => names.includes(name)).map(built), to, {
    settings: {...DEFAULT_SETTINGS, ...settings},
  });
  return (path) => (existsSync(join(to, path)) ? readFileSync(join(to, path), 'utf8') : undefined);
}

test('the edition being written is not in a site unless the settings say so, and nothing leads to it', () => {
  const get = assemble({});
  expect(get('next/index.html')).toBeUndefined();
  for (const path of ['2.0/signs/index.html', 'editions/index.html', 'editions.json', '404.html'])
    expect(get(path), path).not.toMatch(/next\/|3\.0/);
  expect(get('changes.atom')?.match(/<entry>/g)).toHaveLength(2);
  expect(get('search/a-to-z/next/index.html')).toBeUndefined();
  // Its build still gives the pages around the editions.
  expect(get('editions/index.html')).toContain('guidance-package-2.0.zip');
  expect(get('2.0/signs/index.html')).toContain('Edition 1.0');
});

test('where nothing is published the edition being written is all there is', () => {
  expect(assemble({}, ['next'])('next/signs/index.html')).toBeDefined();
});

test('without an address nothing is listed, and no page names a full address', () => {
  const get = assemble({hasNext: true});
  expect(get('sitemap.xml')).toBeUndefined();
  expect(get('robots.txt')).toBe('User-agent: *\nDisallow:\n');
  expect(get('_headers')).toContain('  X-Robots-Tag: noindex\n');
  expect(get('2.0/signs/index.html')).toContain(NOT_LISTED);
  expect(get('2.0/signs/index.html')).toContain('<link rel="canonical" href="./">');
});

test('a listed site names full addresses, and lists the current edition alone', () => {
  const get = assemble({
    address: 'https://guidance.example',
    path: '/guidance/',
    isListed: true,
    hasNext: true,
  });
  const canonical = '<link rel="canonical" href="https://guidance.example/guidance/2.0/signs/">';
  for (const path of ['next', '2.0'])
    expect(get(`${path}/signs/index.html`), path).toContain(canonical);
  expect(get('2.0/signs/index.html')).not.toContain('noindex');
  expect(get('editions/index.html')).not.toContain('noindex');
  expect(get('editions/index.html')).toContain(
    'href="https://guidance.example/guidance/editions/"',
  );
  expect(get('next/signs/index.html')).toContain(NOT_LISTED);
  expect(get('1.0/old-signs/index.html')).toContain(NOT_LISTED);
  expect(
    [...(get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at),
  ).toEqual(
    ['', 'editions/', '2.0/', '2.0/signs/', '2.0/report/'].map(
      (path) => `https://guidance.example/guidance/${path}`,
    ),
  );
  expect(get('robots.txt')).toContain('Sitemap: https://guidance.example/guidance/sitemap.xml\n');
  expect(get('_headers')).toMatch(
    /^\/\*\n(?! {2}X-Robots)[^]*\/next\/\*\n {2}X-Robots-Tag: noindex\n\/1\.0\/\*\n/,
  );
  expect(get('404.html')).toContain('href="/guidance/2.0/report/"');
});

test('a draft is not listed, also where there is nothing else', () => {
  const get = assemble({address: 'https://guidance.example', isListed: true}, ['next']);
  expect(get('next/signs/index.html')).toContain(NOT_LISTED);
  expect(get('sitemap.xml')).toBeUndefined();
});

test('packages that lie elsewhere are linked there, from every page and for machines', () => {
  const get = assemble({packages: 'https://files.example/p/'});
  const file = 'https://files.example/p/guidance-package-2.0.zip';
  expect(get('2.0/signs/index.html')).toContain(`href="${file}"`);
  expect(get('editions/index.html')).toContain(`href="${file}.sha256"`);
  expect(get('editions.json')).toContain(`"path": "${file}"`);
  // They are made all the same, to be put there.
  expect(get('downloads/guidance-package-2.0.zip')).toBe('zip');
});
