import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Edition} from '../edition';
import type {EditionIndex} from '../edition-index';
import {FIRST} from '../line-index';
import type {Problem} from '../problem';
import {ARCHIVE, readArchiveFiles, type ArchiveFile} from './archive-file';
import {sha256} from './manifest';

/** Every retired edition still has its file and its package, as it was when it was retired. */
export function checkArchive(siteDir: string): Problem[] {
  const {archive, problems} = readArchiveFiles(siteDir);
  const lost = archive.flatMap(({edition, package: {file, sha256: expected}}): Problem[] => {
    const path = `${ARCHIVE}/${file}`;
    const report = (what: string): Problem[] => [{file: path, ...FIRST, where: `edition ${edition}`, what, cure: `an archived edition never changes; restore it: git checkout -- ${path}`, rule: 'frozen'}];
    if (!existsSync(join(siteDir, path))) return report('is missing');
    return sha256(readFileSync(join(siteDir, path))) === expected ? [] : report('has changed since the edition was archived');
  });
  return [...problems, ...lost];
}

/** Ids of the edition being written that meant something else in a retired one, or were stood down before the oldest that is live. */
export function checkArchivedIds(next: Edition, published: readonly EditionIndex[], archive: readonly ArchiveFile[]): Problem[] {
  return [...next.records.values()].flatMap((entry): Problem[] => {
    const last = archive.find(({records}) => Object.hasOwn(records, entry.id));
    if (!last || published.some(({records}) => Object.hasOwn(records, entry.id))) return [];
    const was = last.records[entry.id]!;
    const what = was === entry.collection ? `was stood down after edition ${last.edition}, and its id is used again` : `is a record of ${entry.collection}, and was one of ${was} in edition ${last.edition}`;
    return published.length === 0 && was === entry.collection ? [] : [{
      file: entry.file, ...entry.positionOf('/id'), where: entry.id, what, cure: 'choose a new id; ids are permanent over all editions', rule: 'permanent-id',
    }];
  });
}
