import {basename, resolve} from 'node:path';
import {build} from 'esbuild';

/**
 * The scripts of the site: one for every page; the search, loaded when it is used; what opens its
 * results, loaded after the first of them; what opens its store in old browsers; and the tools, each
 * for the pages that have a place for it.
 */
const ENTRIES = {
  'page.js': 'src/client/page.ts',
  'search.js': 'src/client/search/main.ts',
  'opener.js': 'src/client/opener/main.ts',
  'gunzip.js': 'src/client/gunzip.ts',
  'cite.js': 'src/client/cite/main.ts',
  'lens.js': 'src/client/lens/main.ts',
  'law-comparator.js': 'src/client/law/main.ts',
  'partner-worksheet.js': 'src/client/worksheet/main.ts',
  'worksheet-files.js': 'src/client/worksheet/files.ts',
  'worksheet-harm.js': 'src/client/worksheet/harm.ts',
  'training-planner.js': 'src/client/training/main.ts',
} as const;

export type ClientScript = keyof typeof ENTRIES;

/** What the oldest supported browsers read: Chrome 80, Firefox 78, Safari 14. */
const TARGET = 'es2020';

/**
 * The scripts, as one classic file each, so that they load from disk too. The same sources give the same bytes.
 * @param siteDir the root of the project
 */
export async function bundleClient(siteDir = '.'): Promise<Map<ClientScript, Uint8Array>> {
  const {outputFiles} = await build({
    absWorkingDir: resolve(siteDir),
    entryPoints: Object.entries(ENTRIES).map(([out, source]) => ({
      in: source,
      out: out.replace(/\.js$/, ''),
    })),
    outdir: 'assets',
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: TARGET,
    // Safari 14.0 fails only where a parameter's default names what the body declares again; esbuild would
    // refuse all of it.
    supported: {destructuring: true},
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // A third of the weight; it knows lengths of numbers, and not who gives them out.
    alias: {'libphonenumber-js/max': 'libphonenumber-js/min'},
    define: {'process.env.NODE_ENV': '"production"'},
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The options of the rest of the project are for React.
    tsconfigRaw: {compilerOptions: {useDefineForClassFields: false}},
  });
  return new Map(outputFiles.map(({path, contents}) => [basename(path) as ClientScript, contents]));
}
