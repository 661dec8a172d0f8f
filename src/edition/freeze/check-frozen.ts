import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions, NEXT} from '../read/find-editions';
import {checkArchive, readArchiveFiles} from './archive-file';
import {checkChain, type Chain} from './check-chain';
import {checkHashes} from './check-hashes';
import {checkManifest} from './check-manifest';
import {checkSidebars} from './check-sidebars';
import {compareNumbers} from './compare-numbers';
import {toFrozenProblem} from './frozen-problem';
import {placesOf, readManifest, type ReadManifest} from './manifest';
import {STAGING} from './staging';
import {isLeftover} from '../model/file-names';
import {kindOf} from '../read/kind-of';
import type {Problem} from '../model/problem';

/** Published editions are whole and as they were cut, and nothing is frozen that `versions.json` does not name. */
export function checkFrozen(siteDir: string): Problem[] {
  const names = findEditions(siteDir)
    .map(({name}) => name)
    .filter((name) => name !== NEXT);
  const manifests = new Map(
    names.flatMap((name): [string, ReadManifest][] => {
      const found = readManifest(siteDir, name);
      return found ? [[name, found]] : [];
    }),
  );
  const {archive, problems: unreadable} = readArchiveFiles(siteDir);
  const chain: Chain = {listed: names, live: manifests, archive};
  return [
    ...checkInterrupted(siteDir),
    ...checkOrder(names),
    ...names.flatMap((name) => checkEdition(siteDir, name, chain)),
    ...checkStrays(siteDir, names),
    ...unreadable,
    ...checkArchive(siteDir, archive),
  ];
}

/** Whether a problem is one of the files of that published edition, or names it. */
export const isAbout = (name: string, {file, where}: Problem): boolean =>
  where === name ||
  Object.values(placesOf(name)).some((place) => file === place || file.startsWith(`${place}/`));

function checkInterrupted(siteDir: string): Problem[] {
  const what = 'is left from a cut that was interrupted or is still running';
  const cure = 'run npm run edition -- list, which finishes or undoes it and says which';
  return existsSync(join(siteDir, STAGING)) ? [toFrozenProblem(STAGING, 'folder', what, cure)] : [];
}

function checkOrder(names: readonly string[]): Problem[] {
  const cure = 'restore the file: each edition once, the newest first';
  return names.flatMap((name, index) => {
    const before = names[index - 1];
    return before === undefined || compareNumbers(before, name) > 0
      ? []
      : [toFrozenProblem('versions.json', name, `stands after ${before}`, cure)];
  });
}

function checkEdition(siteDir: string, name: string, chain: Chain): Problem[] {
  const {docs, data, sidebars} = placesOf(name);
  const misfits = [
    ...checkKind(siteDir, name, docs, 'folder'),
    ...checkKind(siteDir, name, data, 'folder'),
    ...checkKind(siteDir, name, sidebars, 'file'),
  ];
  if (misfits.length > 0) return misfits;
  const found = chain.live.get(name);
  const faults = checkManifest(siteDir, name, found);
  if (!found || faults.length > 0) return faults;
  const others = [...chain.live.values()].map(({manifest}) => manifest);
  return [
    ...checkHashes(siteDir, found.manifest, others),
    ...checkSidebars(siteDir, name),
    ...checkChain(siteDir, found.manifest, chain),
  ];
}

/** A part of an edition is there, and is what it must be. */
function checkKind(
  siteDir: string,
  name: string,
  part: string,
  kind: 'folder' | 'file',
): Problem[] {
  const found = kindOf(join(siteDir, part));
  if (found === kind) return [];
  const cure = `a published edition never changes; move it away, and restore the ${kind}: git checkout -- ${part}`;
  return [
    found
      ? toFrozenProblem(part, name, `is not a ${kind}`, cure)
      : toFrozenProblem(
          'versions.json',
          name,
          `is listed, but ${part} is missing`,
          `restore the ${kind} from the repository`,
        ),
  ];
}

function checkStrays(siteDir: string, names: readonly string[]): Problem[] {
  const known = new Set(names.flatMap((name) => Object.values(placesOf(name))));
  return ['versioned_docs', 'versioned_data', 'versioned_sidebars'].flatMap((folder) => {
    if (!existsSync(join(siteDir, folder))) return [];
    const what = folder === 'versioned_sidebars' ? 'file' : 'folder';
    return readdirSync(join(siteDir, folder))
      .filter((name) => !isLeftover(name) && !known.has(`${folder}/${name}`))
      .map((name) =>
        toFrozenProblem(
          `${folder}/${name}`,
          what,
          'belongs to no edition in versions.json',
          'remove it, or restore versions.json',
        ),
      );
  });
}
