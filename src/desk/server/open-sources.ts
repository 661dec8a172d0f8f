import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions} from '../../edition';
import type {EditionIndex} from '../../edition/model/edition-index';
import {readManifest} from '../../edition/freeze/manifest';
import {listFolder} from '../../edition/read/list-folder';
import {readIndex, type Sources} from '../../editing/sources';
import type {WrittenEdition} from '../../editing/open-written-edition';

/** Texts that name pages by their address stand beside the edition, too. */
const FOLDERS = ['docs', 'data', 'src/words', 'src/components'];
const TEXT = /\.(md|ya?ml|tsx?)$/;

/** What plans are made from, without reading again what the desk has read already. */
export function openSources(siteDir: string, desk: WrittenEdition): Sources {
  const paths = FOLDERS.flatMap((folder) => listFolder(siteDir, folder).files);
  return {
    edition: desk.current(),
    texts: new Map(
      paths
        .filter((path) => TEXT.test(path))
        .map((path) => [path, readFileSync(join(siteDir, path), 'utf8')]),
    ),
    schemas: desk.schemas,
    published: readPublished(siteDir),
  };
}

/** What later editions must know of a published one, by the hash of its files: these never change. */
const known = new Map<string, EditionIndex[]>();

function readPublished(siteDir: string): EditionIndex[] {
  return findEditions(siteDir)
    .slice(1)
    .flatMap((folders) => {
      const sha256 = readManifest(siteDir, folders.name)?.sha256;
      if (sha256 === undefined) return readIndex(siteDir, folders);
      const index = known.get(sha256) ?? readIndex(siteDir, folders);
      known.set(sha256, index);
      return index;
    });
}
