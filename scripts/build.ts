import {existsSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Command} from 'commander';
import {countOf, formatProblem, isError, type Problem} from '../src/edition';
import {checkBuiltSite} from '../src/plugin/check-built-site';
import {sealPages} from '../src/plugin/seal-pages';
import {writeEditionFiles} from '../src/plugin/write-edition-files';
import {writeStore} from '../src/search/write-store';
import {checkSite} from '../src/edition/check-site';
import {digestSources} from './digest-sources';
import {runWatched} from './run-watched';

/** The file of a build that says from which sources it was made. */
export const STAMP = '.built-from';

/** A step that cannot go on; its message is all a reader needs. */
class BuildError extends Error {}

/**
 * Checks, builds beside the old site, and puts the new one in its place only when it is whole.
 * @throws BuildError with the reason in plain words; the old build stays
 */
export async function buildSite(siteDir: string): Promise<void> {
  const outDir = join(siteDir, 'build.next');
  rmSync(outDir, {recursive: true, force: true});
  const digest = digestSources(siteDir);
  await step('checking pages and records', () => refuse(checkSite(siteDir)));
  await step('building pages', () => bundle(siteDir, outDir));
  await step('indexing for search', () => void writeStore(siteDir, outDir));
  await step('writing records, redirects and the feed of changes', () =>
    writeEditionFiles(siteDir, outDir),
  );
  await step('sealing pages with their policy', () => sealPages(outDir));
  await step('checking the built pages', () => refuse(checkBuiltSite(outDir)));
  writeFileSync(join(outDir, STAMP), digest);
  putInPlace(siteDir, outDir);
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

/** A bundler that hangs on a stale cache is ended and tried once more from empty caches. */
async function bundle(siteDir: string, outDir: string): Promise<void> {
  const cli = join(siteDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const build = () =>
    runWatched(process.execPath, [cli, 'build', '--out-dir', outDir], {
      cwd: siteDir,
      env: {...process.env, NODE_ENV: 'production'},
    });
  const first = await build();
  if (first.code === 0) return;
  if (!first.ended) throw new BuildError('The build failed; the reason stands above.');
  console.log(`${first.ended} Trying once more from empty caches …`);
  for (const folder of ['.docusaurus', 'node_modules/.cache'])
    rmSync(join(siteDir, folder), {recursive: true, force: true});
  const second = await build();
  if (second.code !== 0)
    throw new BuildError(
      second.ended
        ? `${second.ended} It did so twice, also from empty caches. Look at what it printed last.`
        : 'The build failed; the reason stands above.',
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
    .parse();
  try {
    await buildSite(process.cwd());
    console.log('The site is in build/.');
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (require.main === module) void main();
