import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {plainWordsOf} from '../edition/checks/plain-words-of';
import {loadWaivers} from '../edition/load-waivers';
import {readManifest} from '../edition/freeze/manifest';
import {readSummary} from '../edition/freeze/summary';
import {NEXT, type Problem} from '../edition';
import {SBOM} from '../package/sbom';
import type {RenderedEdition} from '../plugin/rendered-edition';
import {toChangesPages} from '../plugin/to-changes-pages';
import {changesToSections} from '../search/extract/changes-to-sections';
import {packStore, toStore} from '../search/store/to-store';
import {toStoreFiles} from '../search/store/to-store-files';
import {checkBuiltPages} from './check-built-pages';
import {checkBuiltTexts} from './check-built-texts';
import {PARTS} from './edition-parts';
import {loadAssets} from './load-assets';
import {loadEditionFiles} from './load-edition-files';
import {toSiteEdition} from './to-site-edition';

/**
 * Makes of what Docusaurus wrote the folder of the edition: adds what its pages load, its search,
 * its records, citations and redirects, and checks the whole.
 * @param outDir what Docusaurus wrote; the parts stand there afterwards
 * @returns what is wrong with the pages
 */
export async function finishEdition(
  siteDir: string,
  outDir: string,
  rendered: RenderedEdition,
): Promise<Problem[]> {
  const {edition, earlier} = rendered;
  const {name} = edition.folders;
  const folder = join(outDir, PARTS.edition);
  splitParts(outDir, name);
  const summary = readSummary(siteDir, name);
  const about = toSiteEdition(edition, earlier, readManifest(siteDir, name), summary);
  writeFiles(folder, [
    ...(await loadAssets(siteDir)),
    ...toStoreFiles(toStore(edition, rendered.pages())),
    ...(await loadEditionFiles(siteDir, rendered, about)),
  ]);
  if (earlier) {
    const changes = changesToSections(toChangesPages(earlier, edition, summary));
    writeFiles(join(outDir, PARTS.changes, changes.edition.name), toStoreFiles(packStore(changes)));
  }
  writeFileSync(join(outDir, PARTS.about), JSON.stringify(about));
  const shownAs = `build/${name}`;
  return [
    ...checkBuiltPages(folder, shownAs),
    ...checkBuiltTexts(folder, shownAs, {
      waivers: loadWaivers(siteDir),
      plain: plainWordsOf(edition),
      isPublished: () => name !== NEXT,
      // Names and hashes of software, by npm.
      isWanted: (path) => path !== SBOM,
    }),
  ];
}

function writeFiles(
  folder: string,
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
}

/** Docusaurus writes one tree for a site; the parts of it live apart. */
function splitParts(outDir: string, name: string): void {
  renameSync(join(outDir, name), join(outDir, PARTS.edition));
  const frame = join(outDir, PARTS.frame);
  mkdirSync(frame);
  const isFrame = name === NEXT;
  for (const path of ['index.html', 'editions', '404.html'])
    if (isFrame && existsSync(join(outDir, path)))
      renameSync(join(outDir, path), join(frame, path));
  // What is left over: copies of static files, and the empty bundle.
  for (const path of [
    'assets',
    'templates',
    'mark.svg',
    'readme-home.png',
    '404.html',
    'index.html',
    'sitemap.xml',
  ])
    rmSync(join(outDir, path), {recursive: true, force: true});
}
