import type {Command} from 'commander';
import {join} from 'node:path';
import {statSync} from 'node:fs';
import {findEditions, foldersOf, loadEdition, NEXT} from '../../src/edition';
import {readArchive} from '../../src/edition/freeze/archive-file';
import {readManifest} from '../../src/edition/freeze/manifest';
import {runVerb} from './run-verb';

/** One edition as `list` shows it. */
export interface ListedEdition {
  edition: string;
  state: 'next' | 'current' | 'superseded' | 'archived';
  as_of: string;
  /** Null while it is being written. */
  published: string | null;
  pages: number;
  records: number;
  /** All its files together, or its package where it is archived; null while it is being written. */
  bytes: number | null;
  /** SHA-256 of its `edition.json`. */
  sha256: string | null;
}

export function addList(program: Command, siteDir: string): void {
  program.command('list')
    .description('Lists the editions: state, days, counts, size and hash.')
    .option('--json', 'print them as JSON')
    .action(({json}: {json?: boolean}) => runVerb(siteDir, () => {
      const editions = listEditions(siteDir);
      console.log(json ? JSON.stringify(editions, null, 2) : editions.map(toLine).join('\n'));
    }));
}

/** The edition being written, then the published ones, newest first. */
export function listEditions(siteDir: string): ListedEdition[] {
  return [...listLive(siteDir), ...readArchive(siteDir).map(({edition, as_of, published, counts, package: {bytes}, sha256}): ListedEdition => ({
    edition, state: 'archived', as_of, published, pages: counts.pages, records: Object.values(counts.records).reduce((sum, count) => sum + count, 0), bytes, sha256,
  }))];
}

function listLive(siteDir: string): ListedEdition[] {
  return findEditions(siteDir).flatMap(({name}, index): ListedEdition[] => {
    if (name === NEXT) {
      const {edition} = loadEdition(siteDir, foldersOf(NEXT));
      return edition ? [{
        edition: edition.about.edition, state: 'next', as_of: edition.about.as_of, published: null,
        pages: edition.pages.length, records: edition.records.size, bytes: null, sha256: null,
      }] : [];
    }
    const found = readManifest(siteDir, name);
    if (!found) return [];
    const {manifest: {as_of, published, counts, files}, sha256} = found;
    return [{
      edition: name, state: index === 1 ? 'current' : 'superseded', as_of, published, pages: counts.pages,
      records: Object.values(counts.records).reduce((sum, count) => sum + count, 0),
      bytes: Object.keys(files).reduce((sum, path) => sum + (statSync(join(siteDir, path), {throwIfNoEntry: false})?.size ?? 0), 0), sha256,
    }];
  });
}

function toLine({edition, state, as_of, published, pages, records, bytes, sha256}: ListedEdition): string {
  const size = bytes === null ? '' : `, ${Math.round(bytes / 1000)} kB`;
  const dates = published === null ? `as of ${as_of}, being written` : `as of ${as_of}, published ${published}`;
  return [`${edition.padEnd(6)} ${state.padEnd(11)} ${dates}, ${pages} pages, ${records} records${size}`, ...(sha256 ? [`       sha256 ${sha256}`] : [])].join('\n');
}
