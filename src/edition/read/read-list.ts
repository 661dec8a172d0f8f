import {join} from 'node:path';
import type {EditionFolders, Placed} from '../model/edition';
import type {Problem} from '../model/problem';
import type {Validate} from './create-validator';
import {kindOf} from './kind-of';
import {FIRST} from './line-index';
import {checkParsed} from './parse-records';
import {parseYaml} from './parse-yaml';
import {readText} from './read-text';

/**
 * A list that stands beside the folders of records, in `data/<name>.yml`, by the schema of that name; empty where the
 * file is not there. Each entry knows where it stands.
 */
export function readList<T>(
  siteDir: string,
  {data}: EditionFolders,
  name: string,
  validate: Validate,
): {entries: Placed<T>[]; problems: Problem[]} {
  const file = `${data}/${name}.yml`;
  if (kindOf(join(siteDir, file)) === undefined) return {entries: [], problems: []};
  const {text, problems: unreadable} = readText(siteDir, file);
  if (text === undefined) return {entries: [], problems: unreadable};
  const parsed = parseYaml(text, file);
  const problems = [...unreadable, ...checkParsed(parsed, file, name, validate)];
  if (problems.length > 0) return {entries: [], problems};
  const entries = (parsed.value as T[]).map((entry, index) => ({
    ...entry,
    placeOf: (part: string) => ({
      file,
      ...(parsed.valueAt.get(`/${index}/${part}`) ?? parsed.valueAt.get(`/${index}`) ?? FIRST),
    }),
    pointer: `/${index}`,
  }));
  return {entries, problems: []};
}
