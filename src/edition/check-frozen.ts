import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions, NEXT} from './find-editions';
import {checkArchive} from './freeze/check-archive';
import {checkHashes} from './freeze/check-hashes';
import {checkSidebars} from './freeze/check-sidebars';
import {compareNumbers} from './freeze/compare-numbers';
import {STAGING} from './freeze/journal';
import {placesOf, readManifest, type ReadManifest} from './freeze/manifest';
import {FIRST} from './line-index';
import type {Problem} from './problem';

/** Published editions are whole and as they were cut, and nothing is frozen that `versions.json` does not name. */
export function checkFrozen(siteDir: string): Problem[] {
  const names = findEditions(siteDir).map(({name}) => name).filter((name) => name !== NEXT);
  const manifests = new Map(names.flatMap((name): [string, ReadManifest][] => {
    const found = readManifest(siteDir, name);
    return found ? [[name, found]] : [];
  }));
  return [
    ...checkInterrupted(siteDir),
    ...checkOrder(names),
    ...names.flatMap((name) => checkEdition(siteDir, name, manifests)),
    ...checkStrays(siteDir, names),
    ...checkArchive(siteDir),
  ];
}

/** Whether a problem is one of the files of that published edition, or names it. */
export const isAbout = (name: string, {file, where}: Problem): boolean =>
  where === name || Object.values(placesOf(name)).some((place) => file === place || file.startsWith(`${place}/`));

const report = (file: string, where: string, what: string, cure: string): Problem => ({file, ...FIRST, where, what, cure, rule: 'frozen'});

function checkInterrupted(siteDir: string): Problem[] {
  return existsSync(join(siteDir, STAGING))
    ? [report(STAGING, 'folder', 'is left from a cut that was interrupted or is still running', 'run npm run edition -- list, which finishes or undoes it and says which')]
    : [];
}

function checkOrder(names: readonly string[]): Problem[] {
  return names.slice(1).flatMap((name, index) =>
    compareNumbers(names[index]!, name) > 0 ? [] : [report('versions.json', name, `stands after ${names[index]}`, 'restore the file: each edition once, the newest first')]);
}

function checkEdition(siteDir: string, name: string, manifests: ReadonlyMap<string, ReadManifest>): Problem[] {
  const {docs, data, sidebars, manifest: file} = placesOf(name);
  const missing = [docs, data, sidebars].filter((part) => !existsSync(join(siteDir, part)));
  if (missing.length > 0) return missing.map((part) => report('versions.json', name, `is listed, but ${part} is missing`, 'restore the folder from the repository'));
  const own = manifests.get(name)?.manifest;
  if (!own || own.edition !== name) {
    const what = existsSync(join(siteDir, file)) ? 'is not the manifest of this edition' : 'is missing, so this edition was not cut with npm run edition -- cut';
    return [report(file, name, what, 'restore it from the repository; if Docusaurus’ docs:version made this edition, undo that, and cut it')];
  }
  const others = [...manifests.values()].map(({manifest}) => manifest);
  return [...checkHashes(siteDir, own, others), ...checkSidebars(siteDir, name), ...checkChain(name, manifests)];
}

/** Each manifest holds the hash of the one before it, so that a manifest edited afterwards is noticed from the next. */
function checkChain(name: string, manifests: ReadonlyMap<string, ReadManifest>): Problem[] {
  const previous = manifests.get(name)!.manifest.previous;
  const found = previous && manifests.get(previous.edition);
  if (!found || found.sha256 === previous.sha256) return [];
  const {manifest: file} = placesOf(previous.edition);
  return [report(file, `edition ${previous.edition}`, `is not the manifest that edition ${name} was cut upon`, `a published edition never changes; restore it: git checkout -- ${file}`)];
}

function checkStrays(siteDir: string, names: readonly string[]): Problem[] {
  const known = new Set(names.flatMap((name) => Object.values(placesOf(name))));
  return ['versioned_docs', 'versioned_data', 'versioned_sidebars'].flatMap((folder) => {
    if (!existsSync(join(siteDir, folder))) return [];
    const what = folder === 'versioned_sidebars' ? 'file' : 'folder';
    return readdirSync(join(siteDir, folder)).filter((name) => !known.has(`${folder}/${name}`))
      .map((name) => report(`${folder}/${name}`, what, 'belongs to no edition in versions.json', 'remove it, or restore versions.json'));
  });
}
