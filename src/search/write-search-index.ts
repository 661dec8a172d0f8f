import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions, loadEdition, ProblemsError} from '../edition';
import {buildIndex} from './build-index';
import {extractSections} from './extract-sections';
import {INDEX_VERSION, type Manifest, type ManifestEntry} from './index-file';

/**
 * Writes `search/<edition>.<hash>.json` for every edition whose pages have been built, and `search/manifest.json`.
 * Files of an earlier run are removed.
 * @param outDir the folder of the built site
 * @throws ProblemsError where an edition cannot be read
 */
export async function writeSearchIndex(siteDir: string, outDir: string): Promise<{file: string; sections: number; bytes: number}[]> {
  const folder = join(outDir, 'search');
  mkdirSync(folder, {recursive: true});
  for (const file of readdirSync(folder)) if (file.endsWith('.json')) rmSync(join(folder, file));

  const editions: ManifestEntry[] = [];
  for (const folders of findEditions(siteDir)) {
    if (!existsSync(join(outDir, folders.name))) continue;
    const {edition, problems} = loadEdition(siteDir, folders);
    if (!edition) throw new ProblemsError(problems);
    const index = buildIndex(edition, extractSections(outDir, edition));
    const text = JSON.stringify(index);
    const file = `${folders.name}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
    writeFileSync(join(folder, file), text);
    editions.push({...index.edition, file, bytes: Buffer.byteLength(text), sections: index.sections.length});
  }
  const manifest: Manifest = {version: INDEX_VERSION, editions};
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return editions.map(({file, sections, bytes}) => ({file, sections, bytes}));
}
