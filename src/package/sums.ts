import {createHash} from 'node:crypto';
import {isPackagePath} from './package-path';

/** Files of a package by their path in it. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

export const SUMS = 'SHA256SUMS';

const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const digests = (files: PackageFiles): [path: string, hash: string][] =>
  [...files]
    .filter(([path]) => path !== SUMS)
    .map(([path, content]): [string, string] => [path, digest(content)]);

/** The list of hashes in the form of `sha256sum`: every file but the list itself, sorted by path. */
export const toSums = (files: PackageFiles): string =>
  digests(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('');

/** Path to hash; undefined where a line is not one of the list, or names a path again. */
export function parseSums(text: string): Map<string, string> | undefined {
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  const sums = new Map(
    lines.flatMap((line): [string, string][] => {
      const [, hash = '', path = ''] = line ?? [];
      return isPackagePath(path) ? [[path, hash]] : [];
    }),
  );
  return sums.size === lines.length ? sums : undefined;
}

/** In plain words, each file that is not as the list says: changed, missing, renamed or added. */
export function compareSums(files: PackageFiles, sums: ReadonlyMap<string, string>): string[] {
  const actual = new Map(digests(files));
  const added = new Map([...actual].filter(([path]) => !sums.has(path)));
  const faults = [...sums].flatMap(([path, expected]) => {
    const is = actual.get(path);
    if (is === expected) return [];
    if (is !== undefined) return [`${path} has changed since it was packaged`];
    const renamed = [...added].find(([, hash]) => hash === expected)?.[0];
    if (renamed === undefined) return [`${path} is missing`];
    added.delete(renamed);
    return [`${renamed} was renamed; it was packaged as ${path}`];
  });
  return [...faults, ...[...added.keys()].map((path) => `${path} was added after it was packaged`)];
}
