import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}
type Wanted = Record<'dependencies' | 'devDependencies', Record<string, string>>;

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(join(__dirname, '../..', file), 'utf8')) as T;
const {packages} = read<{packages: Record<string, Locked>}>('package-lock.json');
const locked = Object.entries(packages).filter(([path]) => path !== '');
const {dependencies, devDependencies} = read<Wanted>('package.json');

const pathsOf = (isFaulty: (entry: Locked) => boolean): string[] =>
  locked.filter(([, entry]) => isFaulty(entry)).map(([path]) => path);

test('every package is known by its hash, so that a registry cannot give another', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(pathsOf(({integrity}) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
});

test('every package is a version from the registry: no repository, no folder, no address', () => {
  expect(
    pathsOf(({link, version}) => link === true || !/^\d+\.\d+\.\d+/.test(version ?? '')),
  ).toEqual([]);
  expect(pathsOf(({resolved}) => /^(?:git|file|http:)|\.git/.test(resolved ?? ''))).toEqual([]);
});

test('what is asked for by name is pinned to one version', () => {
  const ranges = Object.entries({...dependencies, ...devDependencies}).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(ranges).toEqual([]);
});

/** Packages with a script that runs at installation. None of them needs it: all is installed with --ignore-scripts. */
const WITH_SCRIPTS = ['node_modules/@swc/core', 'node_modules/core-js', 'node_modules/esbuild'];

test('no further package wants to run something when it is installed', () => {
  expect(pathsOf(({hasInstallScript}) => hasInstallScript === true)).toEqual(WITH_SCRIPTS);
});
