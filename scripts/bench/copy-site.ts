import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {
  foldersOf,
  isError,
  loadEdition,
  NEXT,
  ProblemsError,
  type Edition,
} from '../../src/edition';
import {cutEdition} from '../../src/edition/freeze/cut-edition';
import {DISK} from '../../src/edition/freeze/file-system';
import {readManifest} from '../../src/edition/freeze/manifest';
import {readSidebars} from '../../src/edition/read/read-sidebars';

/** What belongs to published editions, and stays behind. */
const PUBLISHED = /^(versioned_|versions\.json|archived\/|data\/changes\/|data\/redirects)/;

/** The site as its repository has it, in a folder of its own, without its published editions. */
export function copySite(siteDir: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'editions-'));
  const listed = execFileSync('git', ['ls-files', '-z'], {
    cwd: siteDir,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const files = listed
    .split('\0')
    .filter((path) => path !== '' && !PUBLISHED.test(path) && existsSync(join(siteDir, path)));
  for (const file of files) {
    mkdirSync(dirname(join(dir, file)), {recursive: true});
    cpSync(join(siteDir, file), join(dir, file));
  }
  // What is installed is shared; what commands remember in it is not.
  mkdirSync(join(dir, 'node_modules'));
  for (const name of readdirSync(join(siteDir, 'node_modules')).filter((each) => each !== '.cache'))
    symlinkSync(join(siteDir, 'node_modules', name), join(dir, 'node_modules', name));
  return dir;
}

/** The share of pages that change from one edition to the next. */
const AMENDED = 0.04;

/** Publishes the next edition of such a copy, with some pages amended. */
export function cutNext(dir: string, number: number, random: () => number): void {
  const about = join(dir, 'data/edition.yml');
  const numbered = readFileSync(about, 'utf8').replace(/^edition: .*$/m, `edition: "${number}.0"`);
  writeFileSync(about, numbered);
  for (const page of loadNext(dir).pages.filter(() => random() < AMENDED)) {
    const file = join(dir, page.file);
    const text = readFileSync(file, 'utf8').trimEnd();
    writeFileSync(file, `${text}\n\nThis page was read again for edition ${number}.0.\n`);
  }
  const next = loadNext(dir);
  const published = Array.from({length: number - 1}, (_, at) => `${number - 1 - at}.0`);
  const [before] = published;
  const found = before === undefined ? undefined : readManifest(dir, before);
  cutEdition(
    {
      request: {
        siteDir: dir,
        name: `${number}.0`,
        asOf: next.about.as_of,
        published: next.about.as_of,
        acknowledgeOverdue: true,
      },
      next,
      sourceCommit: '0'.repeat(40),
      sidebars: readSidebars(dir).sidebars,
      published,
      previous: before === undefined || !found ? null : {edition: before, sha256: found.sha256},
    },
    DISK,
    () => undefined,
  );
}

/** @throws ProblemsError */
function loadNext(dir: string): Edition {
  const {edition, problems} = loadEdition(dir, foldersOf(NEXT));
  if (!edition || problems.some(isError)) throw new ProblemsError(problems);
  return edition;
}
