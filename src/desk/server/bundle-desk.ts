import {basename, join} from 'node:path';
import {build} from 'esbuild';
import {CODE_ROOT} from '../../editing/code-root';

/** What the page of the desk loads, by name. */
export interface DeskAssets {
  'desk.js': Uint8Array;
  'desk.css': Uint8Array;
}

/** Bundles the page of the desk when it starts. It is no part of any edition. */
export async function bundleDesk(): Promise<DeskAssets> {
  const {outputFiles} = await build({
    absWorkingDir: CODE_ROOT,
    entryPoints: [
      {in: join('src', 'desk', 'client', 'main.tsx'), out: 'desk'},
      {in: join('src', 'desk', 'client', 'desk.css'), out: 'desk'},
    ],
    outdir: 'assets',
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    define: {'process.env.NODE_ENV': '"production"'},
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: '{}',
  });
  return Object.fromEntries(
    outputFiles.map(({path, contents}) => [basename(path), contents]),
  ) as unknown as DeskAssets;
}
