import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Edition} from '../model/edition';
import type {EditionIndex} from '../model/edition-index';
import {isSame} from '../compare/field-changes';
import {kindOf} from '../read/kind-of';
import type {Problem} from '../model/problem';
import {ARCHIVE, toArchiveProblem, type ArchiveFile} from './archive-file';
import {checkChain, type Chain} from './check-chain';
import {MANIFEST_FILE, sha256, type ReadManifest} from './manifest';
import {readPackedManifest} from './read-packed-manifest';

/** Every retired edition still has its file and its package, as they were when it was retired, and follows the one it was cut upon. */
export function checkArchive(siteDir: string, chain: Chain): Problem[] {
  return chain.archive.flatMap((retired) => {
    const {
      edition,
      package: {file, sha256: expected},
    } = retired;
    const path = `${ARCHIVE}/${file}`;
    const refuse = (what: string): Problem[] => [
      toArchiveProblem(path, `edition ${edition}`, what),
    ];
    if (kindOf(join(siteDir, path)) !== 'file') return refuse('is missing');
    const content = readFileSync(join(siteDir, path));
    if (sha256(content) !== expected) return refuse('has changed since the edition was archived');
    const packed = readPackedManifest(content);
    if (!packed)
      return refuse(`is not the package of edition ${edition}: it holds no ${MANIFEST_FILE}`);
    return [...compareWithPackage(retired, packed), ...checkChain(siteDir, packed.manifest, chain)];
  });
}

/** What the file of a retired edition says otherwise than the package that holds it. */
function compareWithPackage(
  retired: ArchiveFile,
  {manifest, sha256: hash}: ReadManifest,
): Problem[] {
  const {edition, title, as_of, published, counts} = manifest;
  return Object.entries({edition, title, as_of, published, sha256: hash, counts}).flatMap(
    ([key, packed]) => {
      const said = retired[key as keyof ArchiveFile];
      const what = `is ${JSON.stringify(said)}, and ${MANIFEST_FILE} in the package says ${JSON.stringify(packed)}`;
      return isSame(said, packed)
        ? []
        : [toArchiveProblem(`${ARCHIVE}/${retired.edition}.json`, key, what)];
    },
  );
}

/** Ids of the edition being written that meant something else in a retired one, or were stood down before the oldest that is live. */
export function checkArchivedIds(
  next: Edition,
  published: readonly EditionIndex[],
  archive: readonly ArchiveFile[],
): Problem[] {
  return [...next.records.values()].flatMap((entry): Problem[] => {
    const last = archive.find(({records}) => Object.hasOwn(records, entry.id));
    if (!last || published.some(({records}) => Object.hasOwn(records, entry.id))) return [];
    const was = last.records[entry.id]!;
    const what =
      was === entry.collection
        ? `was stood down after edition ${last.edition}, and its id is used again`
        : `is a record of ${entry.collection}, and was one of ${was} in edition ${last.edition}`;
    return published.length === 0 && was === entry.collection
      ? []
      : [
          {
            file: entry.file,
            ...entry.positionOf('/id'),
            where: entry.id,
            what,
            cure: 'choose a new id; ids are permanent over all editions',
            rule: 'permanent-id',
          },
        ];
  });
}
