import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {Command} from 'commander';
import {countOf, findEditions, formatProblem, isError, NEXT, type Problem} from '../src/edition';
import {checkSite} from '../src/edition/check-site';
import {checkPictures} from '../src/edition/checks/pictures';
import {loadWaivers} from '../src/edition/load-waivers';
import {ARCHIVE, readArchive} from '../src/edition/freeze/archive-file';
import {openCheckCache} from '../src/edition/read/check-cache';
import {assembleSite, type BuiltEdition} from '../src/site/assemble-site';
import {checkBuiltPages} from '../src/site/check-built-pages';
import {checkBuiltTexts} from '../src/site/check-built-texts';
import {keepBuiltEdition, makeBuildFolder, readBuiltEdition} from '../src/site/edition-cache';
import {digestCode, editionKey} from '../src/site/edition-key';
import {siteKey, writeStamp} from '../src/site/is-built';
import {loadSiteSettings, readSiteSettings} from '../src/site/read-site-settings';
import {systemMessage} from './system-message';

/** A step that cannot go on; its message is all a reader needs. */
export class BuildError extends Error {}

/** A build of one edition takes 0.7 GB and little more than one processor. */
const AT_ONCE = Math.min(2, availableParallelism());

/**
 * Pages of a site that belong to no edition: those of editions were checked when they were built.
 * The page for addresses that have none is shown at any depth, so that its links count from the
 * root.
 */
const isOutside = (path: string): boolean =>
  path !== '404.html' && !/^(next|\d+\.\d+)\//.test(path);

/**
 * Checks everything, builds the editions that have changed, and puts the site together beside the
 * old one, which it replaces only when it is whole.
 * @param only builds these editions and no others, for readers who want to begin
 * @throws BuildError with the reason in plain words; the old build stays
 */
export async function buildSite(siteDir: string, only?: readonly string[]): Promise<void> {
  await step('checking pages and records', async () => {
    const cache = openCheckCache(siteDir);
    refuse([
      ...readSiteSettings(siteDir).problems,
      ...checkSite(siteDir, cache),
      ...(await checkPictures(siteDir)),
    ]);
    cache.save();
  });
  const key = siteKey(siteDir);
  const names = findEditions(siteDir)
    .map(({name}) => name)
    .filter((name) => !only || only.includes(name));
  const built = await buildEditions(siteDir, names);
  const outDir = join(siteDir, 'build.next');
  await step('putting the site together', () => {
    rmSync(outDir, {recursive: true, force: true});
    mkdirSync(outDir);
    assembleSite(built, outDir, {
      archived: {folder: join(siteDir, ARCHIVE), editions: readArchive(siteDir)},
      key: process.env.SIGNING_KEY,
      settings: loadSiteSettings(siteDir),
    });
    refuse([
      ...checkBuiltPages(outDir, 'build', isOutside),
      ...checkBuiltTexts(outDir, 'build', {
        waivers: loadWaivers(siteDir),
        isWanted: (path) => !path.startsWith('downloads/') && isOutside(path),
        isPublished: (path) => /^changes[/.]/.test(path),
      }),
    ]);
    if (!only) writeStamp(outDir, key);
  });
  putInPlace(siteDir, outDir);
}

/** Every edition, built now or before. The current one comes first, because most readers wait for it. */
async function buildEditions(siteDir: string, names: readonly string[]): Promise<BuiltEdition[]> {
  const code = digestCode(siteDir);
  const wanted = names.map((name) => ({name, key: editionKey(siteDir, name, code)}));
  const missing = wanted.filter(
    ({name, key}) => readBuiltEdition(siteDir, name, key) === undefined,
  );
  const current = names.find((name) => name !== NEXT);
  const queue = missing.sort((a, b) => Number(b.name === current) - Number(a.name === current));
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next && failed.length === 0; next = queue.shift()) {
      const {name, key} = next;
      await step(`building edition ${name}`, async () => {
        if (await buildOne(siteDir, name, makeBuildFolder(siteDir, name, key)))
          keepBuiltEdition(siteDir, name, key);
        else failed.push(name);
      });
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  if (failed.length > 0)
    throw new BuildError(
      `Edition ${failed.join(', ')} was not built; the reason stands above. The old build, if there is one, is untouched.`,
    );
  return wanted.flatMap(({name, key}) => readBuiltEdition(siteDir, name, key) ?? []);
}

/** Builds one edition in a process of its own. What it prints is shown only where it fails. */
function buildOne(siteDir: string, name: string, outDir: string): Promise<boolean> {
  // Docusaurus is CommonJS, so that the loader of ES modules would only cost two seconds.
  const args = ['--require', 'tsx/cjs', join(siteDir, 'scripts/build-edition.ts'), outDir];
  const child = spawn(process.execPath, args, {
    cwd: siteDir,
    env: {...process.env, GUIDANCE_EDITION: name},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const end = (): void => void child.kill();
  process.once('exit', end);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      if (code !== 0) process.stderr.write(Buffer.concat(printed));
      resolve(code === 0);
    });
  });
}

async function step(name: string, work: () => void | Promise<void>): Promise<void> {
  const started = performance.now();
  console.log(`${name} …`);
  await work();
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function refuse(problems: readonly Problem[]): void {
  for (const problem of problems) console.log(formatProblem(problem));
  if (problems.some(isError))
    throw new BuildError(
      `${countOf(problems)}. Nothing was built; the old build, if there is one, is untouched.`,
    );
}

function putInPlace(siteDir: string, outDir: string): void {
  const build = join(siteDir, 'build');
  const old = join(siteDir, 'build.old');
  rmSync(old, {recursive: true, force: true});
  if (existsSync(build)) renameSync(build, old);
  renameSync(outDir, build);
  rmSync(old, {recursive: true, force: true});
}

async function main(): Promise<void> {
  new Command('build')
    .description('Checks everything, then builds the static site in build/.')
    .option('--only <editions>', 'build only these editions, separated by commas')
    .action(async ({only}: {only?: string}) => {
      try {
        await buildSite(process.cwd(), only?.split(','));
        const {hasNext} = loadSiteSettings(process.cwd());
        const without = 'without the edition being written (site.yml, next)';
        console.log(`The site is in build/${hasNext ? '' : `, ${without}`}.`);
      } catch (error) {
        const message = error instanceof BuildError ? error.message : systemMessage(error);
        if (message === undefined) throw error;
        console.error(message);
        process.exitCode = 1;
      }
    })
    .parse();
}

if (require.main === module) void main();
