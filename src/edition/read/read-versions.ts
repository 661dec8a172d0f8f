import {join} from 'node:path';
import {isNumber} from '../freeze/compare-numbers';
import {FIRST, type Position} from './line-index';
import {parseJson} from './parse-json';
import {kindOf} from './kind-of';
import {parseYaml} from './parse-yaml';
import type {Problem} from '../model/problem';
import {readText} from './read-text';

export const VERSIONS_FILE = 'versions.json';
const CURE =
  'write the numbers in quotes, the newest first, such as ["2.0", "1.0"], ' +
  `or restore the file: git checkout -- ${VERSIONS_FILE}`;

/** What `versions.json` says. */
export interface Versions {
  /** Numbers of the published editions as the file lists them; empty where it cannot be used. */
  names: string[];
  problems: Problem[];
}

/** The published editions of a site; none where there is no file. */
export function readVersions(siteDir: string): Versions {
  if (kindOf(join(siteDir, VERSIONS_FILE)) === undefined) return {names: [], problems: []};
  const {text, problems} = readText(siteDir, VERSIONS_FILE);
  return text === undefined || problems.length > 0 ? refuse(problems) : parseVersions(text);
}

/** The list from its text. Never throws. */
export function parseVersions(text: string): Versions {
  const parsed = parseJson(text);
  if (parsed.fault) return refuse([problem(parsed.fault.at, 'file', parsed.fault.what)]);
  const {value} = parsed;
  if (!Array.isArray(value))
    return refuse([problem(FIRST, 'file', 'is not a list of edition numbers')]);
  // JSON is YAML too, and that reader knows where each entry stands.
  const {valueAt} = parseYaml(text, VERSIONS_FILE);
  const problems = value.flatMap((name: unknown, index): Problem[] => {
    const report = (what: string): Problem[] => [
      problem(valueAt.get(`/${index}`) ?? FIRST, `entry ${index + 1}`, what),
    ];
    if (typeof name !== 'string' || !isNumber(name))
      return report(`is ${JSON.stringify(name)}, which is not an edition number`);
    return value.indexOf(name) < index ? report(`is "${name}", which is in the list already`) : [];
  });
  return problems.length > 0 ? refuse(problems) : {names: value as string[], problems};
}

const refuse = (problems: Problem[]): Versions => ({names: [], problems});

const problem = (at: Position, where: string, what: string): Problem => ({
  file: VERSIONS_FILE,
  ...at,
  where,
  what,
  cure: CURE,
  rule: 'versions',
});
