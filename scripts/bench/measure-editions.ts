import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {foldersOf, isError, loadEdition, NEXT, ProblemsError} from '../../src/edition';
import {cutEdition} from '../../src/edition/freeze/cut-edition';
import {DISK} from '../../src/edition/freeze/file-system';
import {readManifest} from '../../src/edition/freeze/manifest';
import {readSidebars} from '../edition/cut';
import {createRandom} from './create-random';
import {measureWeights, type Weights} from './measure-weights';
import {runMeasured} from './run-measured';

/** What a site with so many published editions costs, beside the one being written. */
export interface EditionsFigures {
  editions: number;
  /** Undefined where the build failed. */
  built?: Weights & {
    buildSeconds: number;
    /** The most that all processes of the build held at one moment, in MB; undefined where the system does not tell. */
    peakMb: number | undefined;
  };
  /** Why the build failed: the end of what it printed. */
  failed?: string;
}

/** The share of pages that change from one edition to the next. */
const AMENDED = 0.04;
const SEED = 2004;

/**
 * Builds the site with more and more editions, each cut from the real content with some pages amended. Works on a copy in the
 * folder for temporary files, which goes in any case.
 * @param counts ascending
 */
export async function measureEditions(
  siteDir: string,
  counts: readonly number[],
  onProgress: (step: string) => void,
): Promise<EditionsFigures[]> {
  const dir = copySite(siteDir);
  const remove = (): void => rmSync(dir, {recursive: true, force: true});
  const build = new AbortController();
  const stop = (): never => {
    build.abort();
    remove();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const random = createRandom(SEED);
    const figures: EditionsFigures[] = [];
    let editions = 0;
    for (const count of counts) {
      while (editions < count) {
        onProgress(`cutting edition ${editions + 1} of ${count}`);
        cutNext(dir, ++editions, random);
      }
      onProgress(
        `building the site with ${count} published ${count === 1 ? 'edition' : 'editions'}`,
      );
      figures.push({editions: count, ...(await measureBuild(dir, build.signal))});
    }
    return figures;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    remove();
  }
}

/** A build that fails is a figure too: those before it stand. */
async function measureBuild(
  dir: string,
  stop: AbortSignal,
): Promise<Omit<EditionsFigures, 'editions'>> {
  try {
    const {seconds, peakMb} = await runMeasured(
      process.execPath,
      ['--import', 'tsx', join(dir, 'scripts/build.ts')],
      dir,
      stop,
    );
    return {built: {buildSeconds: seconds, peakMb, ...measureWeights(join(dir, 'build'))}};
  } catch (error) {
    return {failed: (error as Error).message};
  }
}

/** The site as its repository has it, without its published editions. */
function copySite(siteDir: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'editions-'));
  const files = execFileSync('git', ['ls-files', '-z'], {
    cwd: siteDir,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
    .split('\0')
    .filter(Boolean);
  for (const file of files.filter(
    (path) =>
      !/^(versioned_|versions\.json|archived\/|data\/changes\/|data\/redirects)/.test(path) &&
      existsSync(join(siteDir, path)),
  )) {
    mkdirSync(dirname(join(dir, file)), {recursive: true});
    cpSync(join(siteDir, file), join(dir, file));
  }
  // What is installed is shared; what commands remember in it is not.
  mkdirSync(join(dir, 'node_modules'));
  for (const name of readdirSync(join(siteDir, 'node_modules')).filter((each) => each !== '.cache'))
    symlinkSync(join(siteDir, 'node_modules', name), join(dir, 'node_modules', name));
  return dir;
}

function cutNext(dir: string, number: number, random: () => number): void {
  const about = join(dir, 'data/edition.yml');
  writeFileSync(
    about,
    readFileSync(about, 'utf8').replace(/^edition: .*$/m, `edition: "${number}.0"`),
  );
  const {edition, problems} = loadEdition(dir, foldersOf(NEXT));
  if (!edition || problems.some(isError)) throw new ProblemsError(problems);
  for (const page of edition.pages.filter(() => random() < AMENDED)) {
    writeFileSync(
      join(dir, page.file),
      `${readFileSync(join(dir, page.file), 'utf8').trimEnd()}\n\nThis page was read again for edition ${number}.0.\n`,
    );
  }
  const {edition: next} = loadEdition(dir, foldersOf(NEXT));
  const published = Array.from({length: number - 1}, (_, at) => `${number - 1 - at}.0`);
  const previous =
    published[0] === undefined
      ? null
      : {edition: published[0], sha256: readManifest(dir, published[0])!.sha256};
  const request = {
    siteDir: dir,
    name: `${number}.0`,
    asOf: next!.about.as_of,
    published: next!.about.as_of,
    acknowledgeOverdue: true,
  };
  cutEdition(
    {
      request,
      next: next!,
      sourceCommit: '0'.repeat(40),
      sidebars: readSidebars(dir),
      published,
      previous,
    },
    DISK,
    () => undefined,
  );
}
