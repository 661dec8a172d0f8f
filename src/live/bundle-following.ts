import {join} from 'node:path';
import {build} from 'esbuild';
import {CODE_ROOT} from '../editing/code-root';

/** The script of a page that follows what is saved. */
export async function bundleFollowing(): Promise<Uint8Array> {
  const {outputFiles} = await build({
    absWorkingDir: CODE_ROOT,
    entryPoints: [join('src', 'live', 'client', 'follow.ts')],
    write: false,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    tsconfigRaw: '{}',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
