import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {readSbom, toSbom} from '../../../src/package/sbom';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sbom-'));
});
afterEach(() => {
  rmSync(dir, {recursive: true, force: true});
  vi.unstubAllEnvs();
});

const PRODUCT = {name: 'a-package', version: '0.0.0'};
const locked = (version: string, dev = {}): object => ({
  version,
  integrity: `sha512-${Buffer.alloc(64, version).toString('base64')}`,
  license: 'MIT',
  ...dev,
});

/** A project with nothing but its two files. */
function makeProject(folder: string): string {
  const path = join(dir, folder);
  mkdirSync(path);
  const own = {
    ...PRODUCT,
    dependencies: {b: '1.0.0', '@a/b': '2.0.0'},
    devDependencies: {t: '3.0.0'},
  };
  const packages = {
    '': own,
    'node_modules/b': locked('1.0.0'),
    'node_modules/@a/b': locked('2.0.0', {optional: true}),
    'node_modules/t': locked('3.0.0', {dev: true}),
  };
  writeFileSync(join(path, 'package.json'), JSON.stringify(own));
  writeFileSync(
    join(path, 'package-lock.json'),
    JSON.stringify({...PRODUCT, lockfileVersion: 3, requires: true, packages}),
  );
  return path;
}

test('the same lock file gives the same bytes in any folder, without a network and without node_modules', () => {
  vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9/');
  const first = readSbom(makeProject('one'));
  vi.stubEnv('npm_config_omit', 'optional');
  expect(readSbom(makeProject('another'))).toBe(first);
  expect(first).not.toMatch(/another|timestamp|urn:uuid|127\.0/);
  expect(first).not.toContain(dir);
  const {bomFormat, metadata, components} = JSON.parse(first);
  expect({bomFormat, of: metadata.component}).toEqual({
    bomFormat: 'CycloneDX',
    of: {type: 'application', ...PRODUCT},
  });
  expect(components).toEqual([
    expect.objectContaining({purl: 'pkg:npm/%40a/b@2.0.0'}),
    {
      type: 'library',
      name: 'b',
      version: '1.0.0',
      purl: 'pkg:npm/b@1.0.0',
      licenses: [{license: {id: 'MIT'}}],
      hashes: [{alg: 'SHA-512', content: Buffer.alloc(64, '1.0.0').toString('hex')}],
    },
  ]);
});

test('number, time, tools and order of what npm printed do not count', () => {
  const component = (name: string, more = {}): object => ({
    name,
    version: '1.0.0',
    purl: `pkg:npm/${name}@1.0.0`,
    ...more,
  });
  const raw = (components: object[], more = {}): string =>
    JSON.stringify({bomFormat: 'CycloneDX', specVersion: '1.5', components, ...more});
  const [b, c] = [
    component('b', {properties: [{name: 'cdx:npm:package:path', value: 'x'}]}),
    component('c'),
  ];
  expect(toSbom(raw([c, b, c], {serialNumber: 'urn:uuid:1', metadata: {tools: []}}), PRODUCT)).toBe(
    toSbom(raw([component('b'), c]), PRODUCT),
  );
});

test('an npm that does not know it, and one that prints something else, is said with the cure', () => {
  const project = makeProject('one');
  const npm = join(dir, 'npm-cli.js');
  vi.stubEnv('npm_execpath', npm);
  writeFileSync(npm, `console.error('Unknown command: "sbom"'); process.exit(1)`);
  expect(() => readSbom(project)).toThrow(
    'could not be made by npm sbom: Unknown command: "sbom". Use the npm that comes with Node 20.19 or newer',
  );
  writeFileSync(npm, `console.log('{"components": []}')`);
  expect(() => readSbom(project)).toThrow('no list of software as CycloneDX; update npm');
});
