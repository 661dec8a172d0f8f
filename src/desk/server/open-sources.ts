import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions, loadEdition} from '../../edition';
import {toEditionIndex, type EditionIndex} from '../../edition/model/edition-index';
import {readManifest} from '../../edition/freeze/manifest';
import {openCheckCache} from '../../edition/read/check-cache';
import {listFolder} from '../../edition/read/list-folder';
import type {Sources} from '../../editing/sources';
import type {DeskEdition} from './open-desk-edition';

/** Texts that name pages by their address stand beside the edition, too. */
const FOLDERS = ['docs', 'data', 'src/words', 'src/components'];
const TEXT = /\.(md|ya?ml|tsx?)$/;

/** What plans are made from, without reading again what the desk has read already. */
export function openSources(siteDir: string, desk: DeskEdition): Sources {
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

/** The check in the background has judged published editions, and kept what later ones must know of them. */
function readPublished(siteDir: string): EditionIndex[] {
  const cache = openCheckCache(siteDir);
  return findEditions(siteDir)
    .slice(1)
    .flatMap((folders) => {
      const judge = () => {
        const {edition, problems} = loadEdition(siteDir, folders);
        return {problems, index: edition && toEditionIndex(edition)};
      };
      const sha256 = readManifest(siteDir, folders.name)?.sha256;
      return (sha256 ? cache.verdictOn(sha256, judge) : judge()).index ?? [];
    });
}
