// Runs a TypeScript script of this folder, after installing what it needs. Plain JavaScript, because nothing is installed yet.
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules/.installed-from');

/** Why this Node cannot be used, or undefined. `floor` is the engines field, for example `>=20.19`. */
export function nodeFault(version, floor) {
  const wanted = floor.replace('>=', '').split('.').map(Number);
  const has = version.split('.').map(Number);
  const older = wanted.findIndex((part, index) => part !== has[index]);
  return older >= 0 && has[older] < wanted[older]
    ? `This needs Node ${floor.replace('>=', '')} or newer; this is Node ${version}. Install a newer one from your system or from nodejs.org.`
    : undefined;
}

function install() {
  const digest = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.log('Installing what the site needs (once, about a minute) …');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
  if (npm.status !== 0) {
    console.error('The installation failed. Check the connection to the npm registry, then run the same command again.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, digest);
}

function main() {
  const {engines} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const fault = nodeFault(process.versions.node, engines.node);
  if (fault) {
    console.error(fault);
    process.exit(1);
  }
  install();
  const [script, ...args] = process.argv.slice(2);
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, script), ...args], {cwd: root, stdio: 'inherit'});
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
