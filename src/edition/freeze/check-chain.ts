import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {FIRST} from '../read/line-index';
import type {Problem} from '../model/problem';
import {ARCHIVE, toArchiveProblem, type ArchiveFile} from './archive-file';
import {placesOf, type Manifest, type ReadManifest} from './manifest';

/** The editions that are there. */
export interface Chain {
  /** The numbers that `versions.json` lists. */
  listed: readonly string[];
  live: ReadonlyMap<string, ReadManifest>;
  archive: readonly ArchiveFile[];
}

/** Each manifest holds the hash of the one before it, so that an edition edited or taken away afterwards is missed by the next. */
export function checkChain(
  siteDir: string,
  {edition, previous}: Manifest,
  {listed, live, archive}: Chain,
): Problem[] {
  if (!previous) return [];
  const upon = `edition ${previous.edition}`;
  const {data, manifest: file} = placesOf(previous.edition);
  const archiveFile = `${ARCHIVE}/${previous.edition}.json`;
  const found = live.get(previous.edition);
  if (found) {
    return found.sha256 === previous.sha256
      ? []
      : [
          {
            file,
            ...FIRST,
            where: upon,
            what: `is not the manifest that edition ${edition} was cut upon`,
            cure: `a published edition never changes; restore it: git checkout -- ${file}`,
            rule: 'frozen',
          },
        ];
  }
  const archived = archive.find((other) => other.edition === previous.edition);
  if (archived)
    return archived.sha256 === previous.sha256
      ? []
      : [
          toArchiveProblem(
            archiveFile,
            upon,
            `is not of the edition that edition ${edition} was cut upon`,
          ),
        ];
  // What is listed and broken, there and not listed, or cannot be read in the archive, is said by the checks of these.
  if (
    listed.includes(previous.edition) ||
    [data, archiveFile].some((path) => existsSync(join(siteDir, path)))
  )
    return [];
  return [
    toArchiveProblem(
      archiveFile,
      upon,
      `is missing: edition ${edition} was cut upon edition ${previous.edition}, which is neither live nor archived`,
    ),
  ];
}
