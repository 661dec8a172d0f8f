import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ProblemsError, type Problem} from '../edition';
import {createValidator, type Schema, type Validate} from '../edition/read/create-validator';
import {kindOf} from '../edition/read/kind-of';
import {FIRST} from '../edition/read/line-index';
import {checkParsed} from '../edition/read/parse-records';
import {parseYaml, type ParsedYaml} from '../edition/read/parse-yaml';
import {readText} from '../edition/read/read-text';
import {DEFAULT_SETTINGS, type SiteSettings} from './site-settings';

/** The file that says where the site stands, and what it shows. It belongs to no edition, so that none is made anew when it changes. */
export const SETTINGS_FILE = 'site.yml';

/** What stands in the file: every key may be left out. */
type SettingsFile = Partial<
  Record<'address' | 'path' | 'packages', string> & Record<'index' | 'next', 'yes' | 'no'>
>;

/** The variable of the environment that goes before each key of the file. */
const VARIABLES: Readonly<Record<keyof SettingsFile, string>> = {
  address: 'SITE_URL',
  path: 'SITE_PATH',
  index: 'SITE_INDEX',
  next: 'SITE_NEXT',
  packages: 'SITE_PACKAGES',
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of a site, and what is wrong with them. Where something is, they are those of a site nobody has set. */
export function readSiteSettings(
  siteDir: string,
  env: Environment = process.env,
): {settings: SiteSettings; problems: Problem[]} {
  const validate = createSettingsValidator();
  const file = readFile(siteDir, validate);
  const variables = readVariables(env, validate);
  const problems = [...file.problems, ...variables.problems];
  const given = {...file.given, ...variables.given};
  if (problems.length === 0 && given.index === 'yes' && given.address === undefined)
    problems.push({
      file: SETTINGS_FILE,
      ...(file.parsed?.valueAt.get('/index') ?? FIRST),
      where: 'index',
      what: 'is yes, and the address of the site is not known',
      cure: 'add a line address: https://…, or set SITE_URL; search engines need full addresses',
      rule: 'site',
    });
  return {settings: problems.length > 0 ? DEFAULT_SETTINGS : toSettings(given), problems};
}

/** @throws ProblemsError where something is wrong with them */
export function loadSiteSettings(siteDir: string): SiteSettings {
  const {settings, problems} = readSiteSettings(siteDir);
  if (problems.length > 0) throw new ProblemsError(problems);
  return settings;
}

function createSettingsValidator(): Validate {
  const schema = JSON.parse(readFileSync(join(__dirname, 'site.schema.json'), 'utf8')) as Schema;
  return createValidator(new Map([['site', schema]])).validate;
}

interface Given {
  given: SettingsFile;
  problems: Problem[];
  parsed?: ParsedYaml;
}

function readFile(siteDir: string, validate: Validate): Given {
  if (kindOf(join(siteDir, SETTINGS_FILE)) === undefined) return {given: {}, problems: []};
  const {text, problems: unreadable} = readText(siteDir, SETTINGS_FILE);
  if (text === undefined) return {given: {}, problems: unreadable};
  // Every line may be left out, also all of them.
  const isBare = text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
  if (isBare && unreadable.length === 0) return {given: {}, problems: []};
  const parsed = parseYaml(text, SETTINGS_FILE);
  const problems = [...unreadable, ...checkParsed(parsed, SETTINGS_FILE, 'site', validate)];
  return {given: problems.length > 0 ? {} : (parsed.value as SettingsFile), problems, parsed};
}

function readVariables(env: Environment, validate: Validate): Given {
  const set = Object.entries(VARIABLES).flatMap(([key, variable]) => {
    const value = env[variable];
    return value === undefined || value === '' ? [] : [[key, value] as const];
  });
  const given = Object.fromEntries(set) as SettingsFile;
  const parsed: ParsedYaml = {
    value: given,
    valueAt: new Map(),
    keyAt: new Map(),
    problems: [],
  };
  const problems = checkParsed(parsed, 'environment', 'site', validate).map((problem) => ({
    ...problem,
    where: VARIABLES[problem.where as keyof SettingsFile],
  }));
  return {given: problems.length > 0 ? {} : given, problems};
}

const toSettings = ({address, path, index, next, packages}: SettingsFile): SiteSettings => ({
  address: address?.replace(/\/$/, ''),
  path: path ?? DEFAULT_SETTINGS.path,
  isListed: index === 'yes',
  hasNext: next === 'yes',
  packages: packages ?? DEFAULT_SETTINGS.packages,
});
