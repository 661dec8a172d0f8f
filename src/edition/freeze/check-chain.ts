import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../model/problem';
import {ARCHIVE, type ArchiveFile} from './archive-file';
import {toFrozenProblem} from './frozen-problem';
import {placesOf, type Manifest, type ReadManifest} from './manifest';

/** The editions that are there. */
export interface Chain {
  /** The numbers that `versions.json` lists. */
  listed: readonly string[];
  live: ReadonlyMap<string, ReadManifest>;
  archive: readonly ArchiveFile[];
}

/**
 * Each manifest holds the hash of the one before it, so that an edition edited or taken away afterwards is missed
 * by the next.
 */
export function checkChain(
  siteDir: string,
  {edition, previous}: Manifest,
  {listed, live, archive}: Chain,
): Problem[] {
  if (!previous) return [];
  const upon = `edition ${previous.edition}`;
  const {data, manifest} = placesOf(previous.edition);
  const archived = `${ARCHIVE}/${previous.edition}.json`;
  const found =
    live.get(previous.edition) ?? archive.find((other) => other.edition === previous.edition);
  if (found?.sha256 === previous.sha256) return [];
  if (found)
    return [
      toFrozenProblem(
        live.has(previous.edition) ? manifest : archived,
        upon,
        `is not the edition that edition ${edition} was cut upon`,
      ),
    ];
  // What is listed and broken, there and not listed, or cannot be read in the archive, is said by the checks of these.
  const isSaid =
    listed.includes(previous.edition) ||
    [data, archived].some((path) => existsSync(join(siteDir, path)));
  const what = `is missing: edition ${edition} was cut upon ${upon}, which is neither live nor archived`;
  return isSaid ? [] : [toFrozenProblem(archived, upon, what)];
}
