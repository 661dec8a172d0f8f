import {join} from 'node:path';
import type {Validate} from './create-validator';
import type {EditionFolders, PlacedWaiver} from '../model/edition';
import type {Problem} from '../model/problem';
import type {Waiver} from '../model/records.generated';
import {kindOf} from './kind-of';
import {FIRST} from './line-index';
import {checkParsed} from './parse-records';
import {parseYaml} from './parse-yaml';
import {readText} from './read-text';

/** The waivers of an edition (`data/waivers.yml`); none where the file is not there. */
export function readWaivers(
  siteDir: string,
  folders: EditionFolders,
  validate: Validate,
): {waivers: PlacedWaiver[]; problems: Problem[]} {
  const file = `${folders.data}/waivers.yml`;
  if (kindOf(join(siteDir, file)) === undefined) return {waivers: [], problems: []};
  const {text, problems: unreadable} = readText(siteDir, file);
  if (text === undefined) return {waivers: [], problems: unreadable};
  const parsed = parseYaml(text, file);
  const problems = [...unreadable, ...checkParsed(parsed, file, 'waivers', validate)];
  if (problems.length > 0) return {waivers: [], problems};
  const waivers = (parsed.value as Waiver[]).map((waiver, index) => ({
    ...waiver,
    place: {file, ...(parsed.valueAt.get(`/${index}`) ?? FIRST)},
  }));
  return {waivers, problems: []};
}
