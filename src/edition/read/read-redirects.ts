import {join} from 'node:path';
import type {Validate} from './create-validator';
import type {EditionFolders, PageRedirect} from '../model/edition';
import {checkParsed} from './parse-records';
import {kindOf} from './kind-of';
import {parseYaml} from './parse-yaml';
import {readText} from './read-text';
import type {Problem} from '../model/problem';
import type {Redirect} from '../model/records.generated';
import {FIRST} from './line-index';

/** The redirects of an edition (`data/redirects.yml`); none where the file is not there. */
export function readRedirects(
  siteDir: string,
  folders: EditionFolders,
  validate: Validate,
): {redirects: PageRedirect[]; problems: Problem[]} {
  const file = `${folders.data}/redirects.yml`;
  if (kindOf(join(siteDir, file)) === undefined) return {redirects: [], problems: []};
  const {text, problems: unreadable} = readText(siteDir, file);
  if (text === undefined) return {redirects: [], problems: unreadable};
  const parsed = parseYaml(text, file);
  const problems = [...unreadable, ...checkParsed(parsed, file, 'redirects', validate)];
  if (problems.length > 0) return {redirects: [], problems};
  const redirects = (parsed.value as Redirect[]).map(({from, to}, index) => {
    const at = parsed.valueAt.get(`/${index}/from`) ?? FIRST;
    return {from, to, place: {file, ...at}};
  });
  return {redirects, problems: []};
}
