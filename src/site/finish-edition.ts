import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {plainWordsOf} from '../edition/checks/plain-words-of';
import {loadWaivers} from '../edition/load-waivers';
import {placesOf, readManifest} from '../edition/freeze/manifest';
import {readSummary} from '../edition/freeze/summary';
import {NEXT, type Problem} from '../edition';
import {recordFilter, toRecordFiles} from '../package/record-files';
import {toBriefFiles} from '../package/brief-files';
import {CHANGES_FILE, toChangesText} from '../package/changes-text';
import {toPartnerFiles} from '../package/partner-files';
import {readSbom, SBOM} from '../package/sbom';
import {STATUS, toStatus} from '../package/status';
import {toCitationFiles} from '../package/citations';
import {toSheetFiles} from '../package/sheet-files';
import {toTableFiles} from '../package/table-files';
import {toPageCitations} from '../package/page-citations';
import {toCitedEdition} from '../plugin/shown-edition';
import type {RenderedEdition} from '../plugin/rendered-edition';
import {toRelativeLink} from '../remark/page-path';
import {writeStore} from '../search/store/write-store';
import {checkBuiltPages} from './check-built-pages';
import {checkBuiltTexts} from './check-built-texts';
import {toRedirectPage} from './redirect-page';
import {toSiteEdition} from './to-site-edition';
import {writeAssets} from './write-assets';

/** Parts of what one run of Docusaurus makes, each in a folder of its own. */
export const PARTS = {
  /** The edition, as it stands alone. */
  edition: 'edition',
  /** What changed since the edition before it. */
  changes: 'changes',
  /** The pages outside of editions; only with the edition being written. */
  frame: 'frame',
  /** What the site keeps of the edition, as JSON. */
  about: 'about.json',
  /** The package of a published edition, and what there is to say of it, as JSON. Written last: then all is there. */
  package: 'package',
  download: 'download.json',
} as const;

/**
 * Makes of what Docusaurus wrote the folder of the edition: adds what its pages load, its search,
 * its records, citations and redirects, and checks the whole.
 * @param outDir what Docusaurus wrote; the parts stand there afterwards
 * @returns what is wrong with the pages
 */
export async function finishEdition(
  siteDir: string,
  outDir: string,
  {edition, earlier, pages}: RenderedEdition,
): Promise<Problem[]> {
  const {name} = edition.folders;
  const folder = join(outDir, PARTS.edition);
  splitParts(outDir, name);
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  };
  await writeAssets(siteDir, folder);
  writeStore(join(folder, 'store'), edition, pages());
  const isWanted = recordFilter(process.env);
  for (const [path, content] of toRecordFiles(siteDir, edition, isWanted)) put(path, content);
  const found = readManifest(siteDir, name);
  const cited = toCitedEdition(edition, found);
  for (const [path, content] of toCitationFiles(edition, cited, isWanted)) put(path, content);
  for (const [path, content] of toPageCitations(edition, cited, pages())) put(path, content);
  for (const [path, content] of await toBriefFiles(edition)) put(path, content);
  for (const [path, content] of toTableFiles(edition)) put(path, content);
  for (const [path, content] of await toSheetFiles(edition)) put(path, content);
  for (const [path, content] of toPartnerFiles(edition)) put(path, content);
  if (found) {
    put('edition.json', readFileSync(join(siteDir, placesOf(name).manifest)));
    put(STATUS, toStatus(found.manifest));
    put(SBOM, readSbom(siteDir));
  }
  const summary = readSummary(siteDir, name);
  if (earlier) put(CHANGES_FILE, toChangesText(edition, summary));
  const about = toSiteEdition(edition, earlier, found, summary);
  const titles = new Map(about.pages.map(({path, title}) => [path, title]));
  for (const {from, to} of about.redirects)
    put(
      `${from}index.html`,
      toRedirectPage(toRelativeLink(from, to), titles.get(to) ?? edition.about.title),
    );
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
