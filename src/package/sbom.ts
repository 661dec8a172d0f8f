import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The file of an edition that lists the software it was made with, as CycloneDX. */
export const SBOM = 'sbom.cdx.json';

interface Component {
  name: string;
  version: string;
  purl: string;
  licenses?: object[];
  hashes?: object[];
}

/** The project itself. */
interface Product {
  name: string;
  version: string;
}

/** Nothing that a setting of this machine leaves out is missing in the list. */
const ARGUMENTS = [
  ...['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
  ...['--omit', 'dev', '--include', 'optional', '--include', 'peer', '--loglevel', 'error'],
];

/**
 * What the package was made with: npm reads it from package-lock.json, without a network and without node_modules.
 * @throws Error with the cure where npm is missing, too old, or finds the lock file at fault
 */
export function readSbom(siteDir: string): string {
  const product = JSON.parse(readFileSync(join(siteDir, 'package.json'), 'utf8')) as Product;
  const {stdout, stderr, error, status} = runNpm(siteDir);
  if (error || status !== 0)
    throw new Error(
      `The list of software (${SBOM}) could not be made by npm sbom: ` +
        `${error?.message ?? stderr.trim().split('\n')[0]}. Use the npm that comes with Node 20.19 or newer ` +
        '(npm --version says which one runs), and see that package-lock.json fits package.json: npm ci.',
    );
  return toSbom(stdout, product);
}

function runNpm(cwd: string): ReturnType<typeof spawnSync> & {stdout: string; stderr: string} {
  const options = {cwd, encoding: 'utf8', maxBuffer: 64e6} as const;
  // Inside of `npm run` this is the very npm that runs; other tools set it to themselves.
  const own = process.env.npm_execpath;
  return own?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [own, ...ARGUMENTS], options)
    : spawnSync('npm', ARGUMENTS, {...options, shell: process.platform === 'win32'});
}

/**
 * The list with the same bytes for the same lock file: sorted, and without what differs from run to run (number,
 * time), from machine to machine (the folder as a name) and from npm to npm (tools, properties).
 * @param raw what `npm sbom` prints @throws Error where that is no such list
 */
export function toSbom(raw: string, {name, version}: Product): string {
  const {bomFormat, specVersion, components} = JSON.parse(raw) as {
    bomFormat?: string;
    specVersion?: string;
    components?: Component[];
  };
  if (bomFormat !== 'CycloneDX' || specVersion === undefined || !components?.length)
    throw new Error('What npm sbom printed is no list of software as CycloneDX; update npm.');
  const byPurl = new Map(components.map((component) => [component.purl, component]));
  const sbom = {
    bomFormat,
    specVersion,
    version: 1,
    metadata: {component: {type: 'application', name, version}},
    components: [...byPurl.values()]
      .sort((a, b) => (a.purl < b.purl ? -1 : 1))
      .map(({name, version, purl, licenses, hashes}) => ({
        ...{type: 'library', name, version, purl},
        licenses,
        hashes,
      })),
  };
  return `${JSON.stringify(sbom, null, 1)}\n`;
}
