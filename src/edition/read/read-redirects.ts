import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Validate} from './create-validator';
import type {EditionFolders, PageRedirect} from '../model/edition';
import {toProblems} from './parse-records';
import {parseYaml} from './parse-yaml';
import type {Problem} from '../model/problem';

/** The redirects of an edition (`data/redirects.yml`); none where the file is not there. */
export function readRedirects(
  siteDir: string,
  folders: EditionFolders,
  validate: Validate,
): {redirects: PageRedirect[]; problems: Problem[]} {
  const file = `${folders.data}/redirects.yml`;
  if (!existsSync(join(siteDir, file))) return {redirects: [], problems: []};
  const parsed = parseYaml(readFileSync(join(siteDir, file), 'utf8'), file);
  const problems =
    parsed.problems.length > 0
      ? parsed.problems
      : toProblems(parsed, file, validate('redirects', parsed.value).errors);
  if (problems.length > 0) return {redirects: [], problems};
  const redirects = (parsed.value as {from: string; to: string}[]).map(({from, to}, index) => {
    const {line, column} = parsed.valueAt.get(`/${index}/from`) ?? {line: 1, column: 1};
    return {from, to, place: {file, line, column}};
  });
  return {redirects, problems: []};
}
