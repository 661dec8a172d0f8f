import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Command} from 'commander';
import {DISK} from '../../src/edition/freeze/file-system';
import {placesOf, readManifest} from '../../src/edition/freeze/manifest';
import {undoCut} from '../../src/edition/freeze/undo-cut';
import {toPackageFile} from '../../src/edition/freeze/archive-file';
import {findPublished} from './find-published';
import {runVerb, VerbError} from './run-verb';

export function addUndoCut(program: Command, siteDir: string): void {
  program
    .command('undo-cut')
    .description(
      'Takes back the last cut, where nobody can have the edition yet: it was neither pushed nor packaged.',
    )
    .option('--yes', 'do it; without it the command only says what it would do')
    .action(({yes = false}: {yes?: boolean}) =>
      runVerb(siteDir, () => undoLast(siteDir, yes), {changes: yes}),
    );
}

function undoLast(siteDir: string, yes: boolean): void {
  const published = findPublished(siteDir);
  const [name] = published;
  if (name === undefined)
    throw new VerbError('No edition is published, so there is no cut to undo.');
  const found = readManifest(siteDir, name);
  if (!found)
    throw new VerbError(
      `${placesOf(name).manifest} is missing or spoilt. Restore the repository first: npm run edition -- verify ${name}`,
    );
  const reasons = reasonsToKeep(siteDir, name);
  if (reasons.length > 0)
    throw new VerbError(
      [...reasons, `The cut of edition ${name} was not undone; nothing has changed.`].join('\n'),
    );
  const {docs, data, sidebars} = placesOf(name);
  if (!yes)
    return console.log(
      [
        `This would take back edition ${name}: remove ${docs}, ${data} and ${sidebars}, and put versions.json, CHANGELOG.md and data/edition.yml back as they were before the cut.`,
        'Nothing has changed. To do it: npm run edition -- undo-cut --yes',
      ].join('\n'),
    );
  const {manifest} = found;
  undoCut(
    {
      siteDir,
      manifest,
      published,
      readBefore: (file) => git(siteDir, 'show', `${manifest.source_commit}:./${file}`),
    },
    DISK,
  );
  console.log(
    `The cut of edition ${name} is undone: the files are as they were before it. If the cut was committed, commit this too: git add --all && git commit -m "Undo the cut of edition ${name}"`,
  );
}

/** Why somebody may have the edition already, as far as this machine can know. */
function reasonsToKeep(siteDir: string, name: string): string[] {
  const file = toPackageFile(name);
  const packed = [`build/downloads/${file}`, `packages/${file}`].filter((path) =>
    existsSync(join(siteDir, path)),
  );
  const commit = git(siteDir, 'log', '-1', '--format=%H', '--', placesOf(name).manifest)?.trim();
  const remote = commit
    ? (git(siteDir, 'branch', '--remotes', '--contains', commit, '--format=%(refname:short)') ?? '')
        .split('\n')
        .find(Boolean)
    : undefined;
  return [
    ...(remote
      ? [
          `Edition ${name} has been pushed: ${remote} holds it. A published edition never changes; put the mistake right in the next one.`,
        ]
      : []),
    ...packed.map(
      (path) =>
        `${path} is there. If you are certain that nobody has that package, delete it, and run the command again.`,
    ),
  ];
}

/** What git says; undefined where it refuses. */
function git(siteDir: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', siteDir, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64_000_000,
    });
  } catch {
    return undefined;
  }
}
