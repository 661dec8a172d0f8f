// Runs a TypeScript script of this folder, after installing what it needs. Plain JavaScript,
// because nothing is installed yet.
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules/.installed-from');
const lock = join(root, '.installing');

/** Why this Node cannot be used, or undefined. `floor` is the engines field, for example `>=20.19`. */
export function nodeFault(version, floor) {
  const wanted = floor.replace('>=', '').split('.').map(Number);
  const has = version.split('.').map(Number);
  const older = wanted.findIndex((part, index) => part !== has[index]);
  return older >= 0 && has[older] < wanted[older]
    ? `This needs Node ${floor.replace('>=', '')} or newer; this is Node ${version}. Install a newer one from your system or from nodejs.org.`
    : undefined;
}

const isInstalled = () =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOf(join(root, 'package-lock.json'));

const digestOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** One installation at a time: a second command waits for the first, and takes over where that one has died. */
async function install() {
  for (let waited = false; !isInstalled(); waited = true) {
    try {
      writeFileSync(lock, String(process.pid), {flag: 'wx'});
    } catch (error) {
      if (error.code !== 'EEXIST') return refuse(refusalOf(error));
      if (isLeft()) rmSync(lock, {force: true});
      else if (!waited)
        console.log('Another command is installing what the site needs; waiting for it …');
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    try {
      if (!isInstalled()) installNow();
    } finally {
      rmSync(lock, {force: true});
    }
  }
}

/** How long a process may take between making the lock and writing its number into it. */
const WRITING_MS = 2000;

/** Whether the process that made the lock is gone. It may also have died before it wrote its number. */
function isLeft() {
  try {
    const written = readFileSync(lock, 'utf8').trim();
    if (/^[1-9]\d*$/.test(written)) return !isRunning(Number(written));
    return Date.now() - statSync(lock).mtimeMs > WRITING_MS;
  } catch {
    // It has been taken away meanwhile.
    return false;
  }
}

/** What the system says where nothing can be written, and what to do. */
export function refusalOf({code, message}) {
  const cures = {
    EROFS:
      'This folder can only be read. Copy it to a disk that can be written, and run the command there.',
    EACCES:
      'You may not write into this folder. Copy it to a place of your own, and run the command there.',
    EPERM:
      'You may not write into this folder. Copy it to a place of your own, and run the command there.',
    ENOSPC: 'The disk is full. Make room, then run the same command again.',
  };
  return cures[code] ?? `The system refused a step: ${message}.`;
}

function refuse(message) {
  console.error(message);
  process.exit(1);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function installNow() {
  console.log('Installing what the site needs (once, about a minute) …');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      'The installation failed. Check the connection to the npm registry, then run the same command again.',
    );
    rmSync(lock, {force: true});
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, digestOf(join(root, 'package-lock.json')));
}

async function main() {
  const {engines} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const fault = nodeFault(process.versions.node, engines.node);
  if (fault) refuse(fault);
  await install();
  const [script, ...args] = process.argv.slice(2);
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

/** Also where the command was started through a link. */
const isStarted =
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);

if (isStarted) await main();
