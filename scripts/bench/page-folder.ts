import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildSync} from 'esbuild';
import type {Peer} from './peer';

/** A new folder with a page that holds an engine and all it fetches. Whoever asks for it removes it. */
export function writePageFolder({entry, writeData}: Peer): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  buildSync({
    entryPoints: {bench: join(__dirname, 'pages', entry)},
    outdir: folder,
    chunkNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2020',
    logLevel: 'error',
  });
  writeData(folder);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Bench</title><script type="module" src="/bench.js"></script>',
  );
  return folder;
}
