import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {readBuiltEdition} from '../../src/site/edition-cache';
import {digestCode, editionKey} from '../../src/site/edition-key';

/** The smallest edition: all are made by the same code. */
const EDITION = '1.0';

const root = join(__dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'elsewhere-'));
afterAll(() => rmSync(temporary, {recursive: true, force: true}));

/** A copy of the sources in another place, as a clone has them. */
function copySources(to: string): void {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  for (const path of list.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(to, path)), {recursive: true});
    cpSync(join(root, path), join(to, path));
  }
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
}

/** The user "nobody" of most systems. */
const NOBODY = 65534;

/** Only root can begin a program as somebody else, and not everybody may read a folder of root. */
function canBeNobody(): boolean {
  if (process.getuid?.() !== 0) return false;
  const code = 'require("node:fs").readFileSync(process.argv[1])';
  const file = join(root, 'node_modules/tsx/package.json');
  const {status} = spawnSync(process.execPath, ['-e', code, file], {uid: NOBODY, gid: NOBODY});
  return status === 0;
}

/** Another user on another machine: other names, home, language, time zone and permissions. */
function buildElsewhere(siteDir: string, outDir: string): void {
  const home = join(temporary, 'home');
  mkdirSync(home);
  mkdirSync(outDir);
  const isNobody = canBeNobody();
  console.log(
    isNobody
      ? 'The edition is built again by another user.'
      : 'The edition is built again by the same user under another name: only root can be another.',
  );
  if (isNobody)
    execFileSync('chown', ['--recursive', '--no-dereference', `${NOBODY}:${NOBODY}`, temporary]);
  const command = 'umask 077 && exec "$0" --require tsx/cjs scripts/build-edition.ts "$1"';
  const {status, stderr} = spawnSync('sh', ['-c', command, process.execPath, outDir], {
    cwd: siteDir,
    encoding: 'utf8',
    ...(isNobody ? {uid: NOBODY, gid: NOBODY} : {}),
    env: {
      PATH: process.env.PATH,
      HOME: home,
      USER: 'somebody',
      LOGNAME: 'somebody',
      TMPDIR: home,
      TZ: 'Asia/Kathmandu',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      GUIDANCE_EDITION: EDITION,
    },
  });
  expect(status, stderr).toBe(0);
}

/** Every file of a folder with its content. */
const readAll = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, {withFileTypes: true, recursive: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );

test('an edition is the same, byte for byte, from another folder, time zone, language and user', () => {
  const built = readBuiltEdition(root, EDITION, editionKey(root, EDITION, digestCode(root)));
  if (!built) throw new Error(`Edition ${EDITION} has not been built from these sources`);
  const siteDir = join(temporary, 'site');
  copySources(siteDir);
  buildElsewhere(siteDir, join(temporary, 'out'));
  const [here, elsewhere] = [readAll(built.folder), readAll(join(temporary, 'out'))];
  expect(here.size).toBeGreaterThan(100);
  expect([...elsewhere.keys()]).toEqual([...here.keys()]);
  const other = [...here].filter(([path, bytes]) => !elsewhere.get(path)?.equals(bytes));
  expect(other.map(([path]) => path)).toEqual([]);
});
