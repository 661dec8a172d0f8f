import type {Edition} from '../model/edition';
import {pageAddress} from '../model/page-address';
import {VERSIONS_FILE} from '../read/read-versions';
import {packageFilesOf, toArchiveText, toPackageFile, type ArchiveFile} from './archive-file';
import type {FileSystem} from './file-system';
import {sha256, type ReadManifest} from './manifest';
import {finish, undoQuietly} from './repair';
import {openStaging, putFile, toVersionsText, type Change} from './staging';

export interface ArchiveInput {
  siteDir: string;
  edition: Edition;
  manifest: ReadManifest;
  /** The package that holds the edition, already checked, and its signature where it has one. */
  archive: Buffer;
  signature?: Buffer;
  /** Numbers of the published editions, newest first. */
  published: readonly string[];
}

/**
 * Retires an edition into its package. It is retired once `versions.json` names it no more; then its folders go.
 * Call it with the lock.
 */
export function archiveEdition(input: ArchiveInput, fs: FileSystem): void {
  const {siteDir, edition, archive, signature, published} = input;
  const {name} = edition.folders;
  const change: Change = {verb: 'archive', edition: name};
  const [description, file, signatureFile] = packageFilesOf(name);
  openStaging(siteDir, fs, change, [description, file, signatureFile]);
  try {
    putFile(siteDir, fs, change, file, archive);
    if (signature) putFile(siteDir, fs, change, signatureFile, signature);
    putFile(siteDir, fs, change, description, toArchiveText(toArchiveFile(input)));
    const others = published.filter((other) => other !== name);
    putFile(siteDir, fs, change, VERSIONS_FILE, toVersionsText(others));
  } catch (error) {
    undoQuietly(siteDir, fs, change);
    throw error;
  }
  finish(siteDir, fs, change);
}

function toArchiveFile({
  edition,
  manifest: {manifest, sha256: hash},
  archive,
}: ArchiveInput): ArchiveFile {
  const {name} = edition.folders;
  return {
    format: 1,
    edition: name,
    title: manifest.title,
    as_of: manifest.as_of,
    published: manifest.published,
    sha256: hash,
    package: {file: toPackageFile(name), bytes: archive.length, sha256: sha256(archive)},
    pages: edition.pages.map(({path, settings}) => ({
      address: pageAddress(name, path, settings.slug).slice(`/${name}/`.length),
      title: settings.title,
    })),
    records: Object.fromEntries(
      [...edition.records.values()].map(({id, collection}) => [id, collection]),
    ),
  };
}
