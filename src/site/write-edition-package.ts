import {basename, join} from 'node:path';
import {readManifest} from '../edition/freeze/manifest';
import {writePackage} from '../package/write-package';
import type {RenderedEdition} from '../plugin/rendered-edition';
import {PARTS} from './edition-parts';
import type {Download} from './site-edition';

/**
 * Packs the folder of a published edition for readers to take along; an edition that is being written has no package.
 * It is signed when the site is put together.
 */
export function writeEditionPackage(
  siteDir: string,
  outDir: string,
  {edition, release}: RenderedEdition,
): Download | undefined {
  const found = readManifest(siteDir, edition.folders.name);
  if (!found) return undefined;
  const {file, ...rest} = writePackage(join(outDir, PARTS.package), {
    folder: join(outDir, PARTS.edition),
    edition: edition.about.edition,
    published: found.manifest.published,
    asOf: edition.about.as_of,
    title: edition.about.title,
    mission: release === 'mission',
  });
  return {...rest, file: basename(file)};
}
