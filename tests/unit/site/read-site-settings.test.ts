import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {formatProblem} from '../../../src/edition';
import {readSiteSettings, SETTINGS_FILE} from '../../../src/site/read-site-settings';
import {DEFAULT_SETTINGS} from '../../../src/site/site-settings';

let dir: string;
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'settings-'))));
afterEach(() => rmSync(dir, {recursive: true}));

function read(text: string | undefined, env: Record<string, string> = {}) {
  if (text !== undefined) writeFileSync(join(dir, SETTINGS_FILE), text);
  const {settings, problems} = readSiteSettings(dir, env);
  return {settings, lines: problems.map(formatProblem)};
}

test('without the file a site stands at the root, is listed nowhere, and shows no draft', () => {
  expect(read(undefined)).toEqual({settings: DEFAULT_SETTINGS, lines: []});
  expect(DEFAULT_SETTINGS).toEqual({
    address: undefined,
    path: '/',
    isListed: false,
    hasNext: false,
    packages: 'downloads/',
  });
});

test.each(['', '# all as it is\n\n'])('every line of the file may be left out', (text) => {
  expect(read(text)).toEqual({settings: DEFAULT_SETTINGS, lines: []});
});

test('a file that leads nowhere is refused, and not passed over', () => {
  symlinkSync('nowhere', join(dir, SETTINGS_FILE));
  expect(read(undefined).lines).toEqual([
    'site.yml:1:1  file  is a link to another file; put the file itself here  [files]',
  ]);
});

test('a name of a server has no empty part', () => {
  const [line = ''] = read('address: https://guidance..example\n').lines;
  expect(line).toContain('site.yml:1:10  address  is "https://guidance..example"; it must be');
});

test('the settings of this project are those, and its file can be read', () => {
  const {settings, problems} = readSiteSettings(join(__dirname, '../../..'), {});
  expect(problems).toEqual([]);
  expect(settings).toEqual(DEFAULT_SETTINGS);
});

test('the file says all, quoted or not, and a variable goes before its line', () => {
  const text =
    'address: https://guidance.example/\npath: /guidance/\nindex: yes\nnext: "yes"\npackages: https://files.example/p/\n';
  const said = {
    address: 'https://guidance.example',
    path: '/guidance/',
    isListed: true,
    hasNext: true,
    packages: 'https://files.example/p/',
  };
  expect(read(text)).toEqual({settings: said, lines: []});
  const env = {SITE_URL: 'http://127.0.0.1:8080', SITE_PATH: '/', SITE_INDEX: 'no', SITE_NEXT: ''};
  expect(read(text, env).settings).toEqual({
    ...said,
    address: 'http://127.0.0.1:8080',
    path: '/',
    isListed: false,
  });
});

test.each([
  [
    'adress: https://guidance.example\n',
    'site.yml:1:1  adress  has an unknown key "adress"; did you mean "address"?  [schema]',
  ],
  [
    'address: https://guidance.example/guidance/\n',
    'site.yml:1:10  address  is "https://guidance.example/guidance/"; it must be the address of the server alone, like https://guidance.example; what follows the name goes into path  [schema]',
  ],
  [
    'address: "javascript:alert(1)"\n',
    'site.yml:1:11  address  is "javascript:alert(1)"; it must be the address of the server alone, like https://guidance.example; what follows the name goes into path  [schema]',
  ],
  [
    'path: guidance\n',
    'site.yml:1:7  path  is "guidance"; it must begin and end with a slash, like / or /guidance/  [schema]',
  ],
  [
    'path: /../etc/\n',
    'site.yml:1:7  path  is "/../etc/"; it must begin and end with a slash, like / or /guidance/  [schema]',
  ],
  [
    'next: true\n',
    'site.yml:1:7  next  is true, which is not one of its words; the words are yes, no  [schema]',
  ],
  [
    'packages: files/\n',
    'site.yml:1:11  packages  is "files/"; it must be a full address that ends with a slash, like https://files.example/guidance/; leave it out for downloads/ in the site  [schema]',
  ],
  [
    'path: /\nindex: "yes"\n',
    'site.yml:2:9  index  is yes, and the address of the site is not known; add a line address: https://…, or set SITE_URL; search engines need full addresses  [site]',
  ],
])('%j is refused', (text, line) => {
  expect(read(text)).toEqual({settings: DEFAULT_SETTINGS, lines: [line]});
});

test('a variable is held to the same rules, and named', () => {
  expect(read('', {SITE_NEXT: 'yess'}).lines).toContain(
    'environment:1:1  SITE_NEXT  is "yess", which is not one of its words; did you mean "yes"?  [schema]',
  );
});
