import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
// Plain JavaScript: it runs before anything is installed.
import {nodeFault} from '../../../scripts/ready.mjs';

const root = join(__dirname, '../../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  string,
  unknown
> & {engines: {node: string}};

test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0', '26.4.1'])('Node %s will do', (version) => {
  expect(nodeFault(version, manifest.engines.node)).toBeUndefined();
});

test.each(['18.20.0', '20.18.3', '16.0.0'])('Node %s is refused in plain words', (version) => {
  expect(nodeFault(version, manifest.engines.node)).toContain(
    `This needs Node 20.19 or newer; this is Node ${version}.`,
  );
});

test('the manifest has no "type": it breaks the server build of the site', () => {
  expect(manifest).not.toHaveProperty('type');
});

test('every dependency is pinned exactly, and the lockfile names no registry', () => {
  const pinned = {...(manifest.dependencies as object), ...(manifest.devDependencies as object)};
  for (const [name, version] of Object.entries(pinned))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
});
