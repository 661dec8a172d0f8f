import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {readManifest} from '../edition/freeze/manifest';
import {writePackage} from '../package/write-package';
import type {RenderedEdition} from '../plugin/rendered-edition';
import {PARTS} from './finish-edition';
import type {Download} from './site-edition';

/**
 * Packs the folder of a published edition for readers to take along; an edition that is being written has no package.
 * Signs it where the environment names a key (`SIGNING_KEY`).
 */
export function writeEditionPackage(
  siteDir: string,
  outDir: string,
  {edition, release}: RenderedEdition,
): Download | undefined {
  const found = readManifest(siteDir, edition.folders.name);
  if (!found) return undefined;
  const into = join(outDir, PARTS.package);
  mkdirSync(into, {recursive: true});
  return writePackage(into, {
    folder: join(outDir, PARTS.edition),
    edition: edition.about.edition,
    published: found.manifest.published,
    asOf: edition.about.as_of,
    title: edition.about.title,
    mission: release === 'mission',
  });
}
