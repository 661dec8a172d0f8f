import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../model/problem';
import {toFrozenProblem} from './frozen-problem';
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
  const cure =
    'restore it from the repository; if Docusaurus’ docs:version made this edition, undo that, and cut it';
  return [toFrozenProblem(file, name, what, cure)];
}
