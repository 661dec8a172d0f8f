import {join} from 'node:path';
import type {Edition} from '../model/edition';
import {pageAddress} from '../model/page-address';
import {ARCHIVE, toArchiveText, toSeal, type ArchiveFile} from './archive-file';
import type {FileSystem} from './file-system';
import {isPublic} from '../model/is-public';
import {recordTitle} from '../model/record-title';
import {abandonCut, clearStaging, makeMoves, STAGING, writeJournal, type Move} from './journal';
import {placesOf, sha256, type ReadManifest} from './manifest';

export interface ArchiveInput {
  siteDir: string;
  edition: Edition;
  manifest: ReadManifest;
  /** The package that holds the edition, already checked. */
  archive: Buffer;
  file: string;
  /** Numbers of the published editions, newest first. */
  published: readonly string[];
}

/** Retires an edition into its package: its folders leave the live site in the same safe way in which a cut puts them there. Call it with the lock. */
export function archiveEdition(input: ArchiveInput, fs: FileSystem): void {
  const {siteDir, edition, archive, file, published} = input;
  const {name} = edition.folders;
  const {docs, data, sidebars} = placesOf(name);
  try {
    fs.makeFolder(join(siteDir, STAGING));
    const put = (from: string, to: string, content: Buffer | string): Move => {
      const replaces = fs.exists(join(siteDir, to)) ? sha256(fs.readFile(join(siteDir, to))) : null;
      fs.writeFile(join(siteDir, STAGING, from), content);
      return {from: `${STAGING}/${from}`, to, replaces};
    };
    const moves = [
      put('package.zip', `${ARCHIVE}/${file}`, archive),
      put('archive.json', `${ARCHIVE}/${name}.json`, toArchiveText(toArchiveFile(input))),
      put(
        'versions.json',
        'versions.json',
        `${JSON.stringify(
          published.filter((other) => other !== name),
          null,
          2,
        )}\n`,
      ),
      ...[docs, data, sidebars].map((from, index): Move => ({
        from,
        to: `${STAGING}/retired-${index}`,
        replaces: null,
        retires: true,
      })),
    ];
    writeJournal(siteDir, fs, {verb: 'archive', edition: name, moves});
  } catch (error) {
    abandonCut(siteDir, fs);
    throw error;
  }
  makeMoves(siteDir, fs);
  clearStaging(siteDir, fs);
}

function toArchiveFile({
  edition,
  manifest: {manifest, sha256: hash},
  archive,
  file,
}: ArchiveInput): ArchiveFile {
  const content: Omit<ArchiveFile, 'seal'> = {
    format: 1,
    edition: edition.folders.name,
    title: manifest.title,
    as_of: manifest.as_of,
    published: manifest.published,
    sha256: hash,
    counts: manifest.counts,
    package: {file, bytes: archive.length, sha256: sha256(archive)},
    pages: edition.pages.map(({path, settings}) => ({
      path,
      address: pageAddress(edition.folders.name, path, settings.slug),
      title: settings.title,
    })),
    titles: [
      ...new Set([
        ...edition.pages.map(({settings}) => settings.title),
        ...[...edition.records.values()].filter(isPublic).map((entry) => recordTitle(entry)),
      ]),
    ],
    records: Object.fromEntries(
      [...edition.records.values()].map(({id, collection}) => [id, collection]),
    ),
  };
  return {...content, seal: toSeal(content)};
}
