import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DISK, listFiles} from '../edition/freeze/file-system';
import {MANIFEST_FILE, parseManifest} from '../edition/freeze/manifest';
import {checkPaths} from './package-path';
import {SUMS, toSums} from './sums';
import {toVerifyText, VERIFY} from './verify-text';
import {toZip} from './zip';

/** The built folder of a published edition, and what its package says of it. Days read `2004-12-31`. */
export interface PackInput {
  folder: string;
  edition: string;
  published: string;
  asOf: string;
  title: string;
  /** A mission's own copy, with the records that are not for everybody. */
  mission?: boolean;
}

export interface Packed {
  archive: Uint8Array;
  /** `guidance-package-2.1.zip` */
  name: string;
}

/**
 * The package of an edition: its folder as it is, the list of hashes, and how to check a copy.
 * @throws Error where the folder holds what cannot be packed, or another edition
 */
export function packEdition({folder, mission = false, ...about}: PackInput): Packed {
  const name = `guidance-package-${about.edition}${mission ? '-mission' : ''}`;
  const files = readFolder(folder);
  const manifest = parseManifest(Buffer.from(files.get(MANIFEST_FILE) ?? '').toString('utf8'));
  if (manifest?.edition !== about.edition || manifest.published !== about.published)
    throw new Error(
      `${join(folder, MANIFEST_FILE)} must be the edition.json of edition ${about.edition}, ` +
        `published ${about.published}. Build again: npm run build.`,
    );
  files.set(VERIFY, Buffer.from(toVerifyText(about, name)));
  files.set(SUMS, Buffer.from(toSums(files)));
  return {archive: toZip(files, name, about.published), name: `${name}.zip`};
}

function readFolder(folder: string): Map<string, Uint8Array> {
  const {files, others} = listFiles(DISK, folder);
  const faults = [
    ...others.map((path) => `${path} is a link or something else that is not a file`),
    ...files
      .filter((path) => path === VERIFY || path === SUMS)
      .map((path) => `${path} has the name of a file that the package adds`),
    ...checkPaths(files),
  ];
  if (faults.length > 0) throw new Error(`${folder} cannot be packed: ${faults.join('; ')}.`);
  return new Map(files.map((path) => [path, readFileSync(join(folder, path))]));
}
