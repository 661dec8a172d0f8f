import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {FIRST} from '../../src/search/store/store-files';
import {type Stage} from '../../src/search/store/store-files';

/** Files of the store of an edition on a server, from its root, and their size. */
export interface StageFiles {
  paths: readonly string[];
  bytes: number;
}

/** What the built site loads for the search of an edition. The name of a file tells its stage. */
export function readStages(
  outDir: string,
  edition: string,
): Record<typeof FIRST | Stage, StageFiles> {
  const folder = join(outDir, edition, 'store');
  const files = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  const of = (stage: string): StageFiles => {
    const own = files.filter((name) => name.replace(/[-.].*/, '') === stage);
    return {
      paths: own.map((name) => `/${edition}/store/${name}`),
      bytes: own.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0),
    };
  };
  return {first: of('first'), rank: of('rank'), texts: of('texts')};
}
