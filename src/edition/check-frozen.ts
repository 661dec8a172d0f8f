import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions, foldersOf, NEXT} from './find-editions';
import {FIRST} from './line-index';
import type {Problem} from './problem';

/** Published editions are whole: each has pages, sidebar and data, and nothing is frozen that `versions.json` does not name. */
export function checkFrozen(siteDir: string): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, where: string, what: string, cure: string) => problems.push({file, ...FIRST, where, what, cure, rule: 'frozen'});
  const published = findEditions(siteDir).filter(({name}) => name !== NEXT);
  for (const {name, docs, data} of published) {
    for (const part of [docs, data, `versioned_sidebars/version-${name}-sidebars.json`]) {
      if (!existsSync(join(siteDir, part))) report('versions.json', name, `is listed, but ${part} is missing`, 'restore the folder from the repository');
    }
  }
  const known = new Set(published.flatMap(({name}) => Object.values(foldersOf(name))));
  for (const folder of ['versioned_docs', 'versioned_data']) {
    if (!existsSync(join(siteDir, folder))) continue;
    for (const name of readdirSync(join(siteDir, folder))) {
      if (!known.has(`${folder}/${name}`)) report(`${folder}/${name}`, 'folder', 'belongs to no edition in versions.json', 'remove it, or restore versions.json');
    }
  }
  return problems;
}
