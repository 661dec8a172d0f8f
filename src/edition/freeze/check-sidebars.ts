import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {namedInSidebars} from '../model/named-in-sidebars';
import type {Problem} from '../model/problem';
import {toFrozenProblem} from './frozen-problem';
import {placesOf} from './manifest';

/** A published sidebar names pages and folders that its edition holds. */
export function checkSidebars(siteDir: string, name: string): Problem[] {
  const {docs, sidebars} = placesOf(name);
  const report = (what: string): Problem => toFrozenProblem(sidebars, `edition ${name}`, what);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(join(siteDir, sidebars), 'utf8'));
  } catch {
    return [report('is not valid JSON')];
  }
  const named = namedInSidebars(value);
  return [
    ...named.pages
      .filter((id) => !existsSync(join(siteDir, docs, `${id}.md`)))
      .map((id) => report(`names the page ${id}, which the edition does not hold`)),
    ...named.folders
      .filter((folder) => !existsSync(join(siteDir, docs, folder)))
      .map((folder) => report(`names the folder ${folder}, which the edition does not hold`)),
  ];
}
