import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions, loadEdition, ProblemsError} from '../../edition';
import {readArchive} from '../../edition/freeze/archive-file';
import {editionSections} from '../extract/to-sections';
import {mergeEditions} from '../merge-editions';
import {packStore} from './to-store';
import {toScriptFile} from './script-file';
import {MANIFEST} from './store-files';

/** What was written, for the log of the build. */
export interface WrittenStore {
  sections: number;
  editions: number;
  /** Compressed, by stage. */
  bytes: {first: number; rank: number; texts: number};
}

/**
 * Writes the search store of every edition whose pages have been built into `search/`: each file as `.bin` for a server and
 * as `.js` for pages opened from disk. Files of an earlier run are removed.
 * @param outDir the folder of the built site
 * @throws ProblemsError where an edition cannot be read
 */
export function writeStore(siteDir: string, outDir: string): WrittenStore {
  const folder = join(outDir, 'search');
  mkdirSync(folder, {recursive: true});
  for (const file of readdirSync(folder)) if (/\.(bin|js)$/.test(file)) rmSync(join(folder, file));
  const editions = findEditions(siteDir)
    .filter(({name}) => existsSync(join(outDir, name)))
    .map((folders) => {
      const {edition, problems} = loadEdition(siteDir, folders);
      if (!edition) throw new ProblemsError(problems);
      return editionSections(outDir, edition);
    });
  const corpus = mergeEditions(
    editions,
    readArchive(siteDir).map(({edition, titles}) => ({edition, titles})),
  );
  const {manifest, blocks} = packStore(corpus);
  for (const {file, content} of [{file: MANIFEST, content: manifest}, ...blocks]) {
    writeFileSync(join(folder, `${file}.bin`), content);
    writeFileSync(join(folder, `${file}.js`), toScriptFile(file, content));
  }
  const bytesOf = (stage: string): number =>
    blocks.reduce((sum, block) => sum + (block.stage === stage ? block.bytes : 0), 0);
  return {
    sections: corpus.sections.length,
    editions: editions.length,
    bytes: {first: manifest.length, rank: bytesOf('rank'), texts: bytesOf('texts')},
  };
}
