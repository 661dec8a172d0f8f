import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {
  findEditions,
  foldersOf,
  NEXT,
  ProblemsError,
  type Edition,
  type EditionFolders,
} from '../edition';
import {toEditionIndex, type EditionIndex} from '../edition/model/edition-index';
import {readEdition} from '../edition/read-edition';
import {openCheckCache} from '../edition/read/check-cache';
import {listFolder} from '../edition/read/list-folder';
import {loadSchemas} from '../edition/read/load-schemas';
import type {Schema} from '../edition/read/create-validator';

/** All that a plan looks at: the edition being written, its files as they stand, and what published ones had. */
export interface Sources {
  edition: Edition;
  /** Texts by path, byte for byte, of `docs/`, `data/` and the files around them that name pages. */
  texts: ReadonlyMap<string, string>;
  schemas: ReadonlyMap<string, Schema>;
  /** Newest first. */
  published: readonly EditionIndex[];
}

/** Texts that name pages by their address: the words of the home page, and the frame. */
const AROUND = ['src/words', 'src/components'];
const TEXT = /\.(md|ya?ml|tsx?)$/;

/**
 * Reads what plans are made from.
 * @throws ProblemsError where the edition being written cannot be read at all
 */
export function readSources(siteDir: string): Sources {
  const folders = foldersOf(NEXT);
  const {edition, problems} = readEdition(siteDir, folders, openCheckCache(siteDir).parse);
  if (!edition) throw new ProblemsError(problems);
  const paths = ['docs', 'data', ...AROUND.filter((folder) => existsSync(join(siteDir, folder)))]
    .flatMap((folder) => listFolder(siteDir, folder).files)
    .filter((path) => TEXT.test(path));
  return {
    edition,
    texts: new Map(paths.map((path) => [path, readFileSync(join(siteDir, path), 'utf8')])),
    schemas: loadSchemas(siteDir, folders).schemas,
    published: findEditions(siteDir)
      .slice(1)
      .flatMap((published) => readIndex(siteDir, published)),
  };
}

/** Ids and pages alone: the trees of published pages are not needed. */
export function readIndex(siteDir: string, folders: EditionFolders): EditionIndex[] {
  const {edition} = readEdition(siteDir, folders, () => ({type: 'root', children: []}));
  return edition ? [toEditionIndex(edition)] : [];
}
