import type {Command} from 'commander';
import {join} from 'node:path';
import {statSync} from 'node:fs';
import {foldersOf, formatProblem, NEXT, type Problem} from '../../src/edition';
import {readEdition} from '../../src/edition/read-edition';
import {openCheckCache} from '../../src/edition/read/check-cache';
import {readArchiveFiles} from '../../src/edition/freeze/archive-file';
import {checkManifest} from '../../src/edition/freeze/check-manifest';
import {readManifest} from '../../src/edition/freeze/manifest';
import {findPublished} from './find-published';
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

/** An edition of which nothing can be said but what is wrong with it. */
export interface UnreadableEdition {
  /** `next`, its number, or the name of its file in the archive. */
  edition: string;
  state: 'unreadable';
  problems: readonly Problem[];
}

export function addList(program: Command, siteDir: string): void {
  program
    .command('list')
    .description('Lists the editions: state, days, counts, size and hash.')
    .option('--json', 'print them as JSON')
    .action(({json}: {json?: boolean}) =>
      runVerb(siteDir, () => {
        const editions = listEditions(siteDir);
        console.log(json ? JSON.stringify(editions, null, 2) : editions.map(toLines).join('\n'));
        if (editions.some(({state}) => state === 'unreadable')) process.exitCode = 1;
      }),
    );
}

/** The edition being written, then the published ones, then the archived ones, each newest first. */
export function listEditions(siteDir: string): (ListedEdition | UnreadableEdition)[] {
  const {archive, problems} = readArchiveFiles(siteDir);
  return [
    listNext(siteDir),
    ...findPublished(siteDir).map((name, index) => listPublished(siteDir, name, index === 0)),
    ...archive.map(
      ({edition, as_of, published, package: {bytes}, pages, records, sha256}): ListedEdition => ({
        ...{edition, state: 'archived', as_of, published},
        ...{pages: pages.length, records: Object.keys(records).length, bytes, sha256},
      }),
    ),
    ...problems.map((problem) => toUnreadable(problem.file, [problem])),
  ];
}

function listNext(siteDir: string): ListedEdition | UnreadableEdition {
  const {edition, problems} = readEdition(siteDir, foldersOf(NEXT), openCheckCache(siteDir).parse);
  if (!edition) return toUnreadable(NEXT, problems);
  const {about, pages, records} = edition;
  return {
    ...{edition: about.edition, state: 'next', as_of: about.as_of, published: null},
    ...{pages: pages.length, records: records.size, bytes: null, sha256: null},
  };
}

function listPublished(
  siteDir: string,
  name: string,
  isCurrent: boolean,
): ListedEdition | UnreadableEdition {
  const found = readManifest(siteDir, name);
  const problems = checkManifest(siteDir, name, found);
  if (!found || problems.length > 0) return toUnreadable(name, problems);
  const {as_of, published, counts, files} = found.manifest;
  const bytes = Object.keys(files)
    .map((path) => statSync(join(siteDir, path), {throwIfNoEntry: false})?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
  const records = Object.values(counts.records).reduce((sum, count) => sum + count, 0);
  const state = isCurrent ? 'current' : 'superseded';
  return {
    ...{edition: name, state, as_of, published},
    ...{pages: counts.pages, records, bytes, sha256: found.sha256},
  };
}

const toUnreadable = (edition: string, problems: readonly Problem[]): UnreadableEdition => ({
  edition,
  state: 'unreadable',
  problems,
});

function toLines(listed: ListedEdition | UnreadableEdition): string {
  if (listed.state === 'unreadable')
    return [
      `${listed.edition.padEnd(6)} cannot be read`,
      ...listed.problems.map((problem) => `       ${formatProblem(problem)}`),
    ].join('\n');
  const {edition, state, as_of, published, pages, records, bytes, sha256} = listed;
  const size = bytes === null ? '' : `, ${Math.round(bytes / 1000)} kB`;
  const dates =
    published === null ? `as of ${as_of}, being written` : `as of ${as_of}, published ${published}`;
  return [
    `${edition.padEnd(6)} ${state.padEnd(11)} ${dates}, ${pages} pages, ${records} records${size}`,
    ...(sha256 ? [`       sha256 ${sha256}`] : []),
  ].join('\n');
}
