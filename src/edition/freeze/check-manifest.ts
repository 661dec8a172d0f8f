import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {FIRST} from '../read/line-index';
import type {Problem} from '../model/problem';
import {placesOf, type ReadManifest} from './manifest';

/** A published edition has a manifest, and it is its own. @param found what was read in its place */
export function checkManifest(
  siteDir: string,
  name: string,
  found: ReadManifest | undefined,
): Problem[] {
  if (found?.manifest.edition === name) return [];
  const {manifest: file} = placesOf(name);
  const what = existsSync(join(siteDir, file))
    ? 'is not the manifest of this edition'
    : 'is missing, so this edition was not cut with npm run edition -- cut';
  return [
    {
      file,
      ...FIRST,
      where: name,
      what,
      cure: 'restore it from the repository; if Docusaurus’ docs:version made this edition, undo that, and cut it',
      rule: 'frozen',
    },
  ];
}
