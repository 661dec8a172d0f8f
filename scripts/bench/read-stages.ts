import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {openHeader} from '../../src/search/header';
import {MANIFEST, type Stage} from '../../src/search/store/store-files';

/** Files of the store on a server, from its root, and their size. */
export interface StageFiles {
  paths: readonly string[];
  bytes: number;
}

/** What a built site loads for its search, in the order in which it does. */
export function readStages(outDir: string): Record<'manifest' | Stage, StageFiles> {
  const manifest = readFileSync(join(outDir, 'search', `${MANIFEST}.bin`));
  const {blocks} = openHeader(gunzipSync(manifest));
  const of = (stage: Stage): StageFiles => {
    const own = blocks.filter((block) => block.stage === stage);
    return {
      paths: own.map(({file}) => `/search/${file}.bin`),
      bytes: own.reduce((sum, {bytes}) => sum + bytes, 0),
    };
  };
  return {
    manifest: {paths: [`/search/${MANIFEST}.bin`], bytes: manifest.length},
    rank: of('rank'),
    texts: of('texts'),
  };
}
