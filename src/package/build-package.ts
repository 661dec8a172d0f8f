import {existsSync, readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {load as parseHtml} from 'cheerio';
import type {Edition, Entry} from '../edition';
import {placesOf, sha256, type Manifest} from '../edition/freeze/manifest';
import {toCitationFiles, toItemCitations, toSourceCitations} from './citations';
import {readPlainPages, toPageFiles, toStartPage} from './package-pages';
import {classesOf, type PackageAbout} from './plain-page';
import {toPrintPage} from './print-page';
import {readRecordFiles} from './record-files';
import {buildSearchFiles} from './search-files';
import {toVerifyText} from './verify-text';

export interface PackageInput {
  /** The folder of the code: styles and the script of search. */
  codeDir: string;
  /** The folder of the content: published editions. */
  siteDir: string;
  /** The folder of the built site. */
  outDir: string;
  edition: Edition;
  manifest: Manifest;
  isWanted: (entry: Entry) => boolean;
  /** The folder in the archive. */
  folder: string;
}

const STYLES = [
  'tokens',
  'base',
  'records',
  'materials',
  'wide-table',
  'chrome',
  'print',
  'offline',
];

/** Every file of the package of an edition but the list of hashes, made from the built pages and the frozen records. */
export async function buildPackage({
  codeDir,
  siteDir,
  outDir,
  edition,
  manifest,
  isWanted,
  folder,
}: PackageInput): Promise<Map<string, Buffer>> {
  const style = readStyles(codeDir);
  const pages = readPlainPages(outDir, edition.folders.name, classesOf(style));
  const about: PackageAbout = {
    edition: edition.about.edition,
    asOf: edition.about.as_of,
    title: edition.about.title,
    report: pages.find(({path}) => path === 'pages/report/index.html')?.path,
  };
  if (pages.length === 0) throw new Error(`build/ does not hold edition ${about.edition}`);
  const files = readRecordFiles(siteDir, edition, isWanted);
  const add = (path: string, content: string | Buffer): void =>
    void files.set(path, Buffer.from(content));
  for (const [path, html] of toPageFiles(pages, about)) add(path, html);
  for (const path of downloadsOf(pages.map(({html}) => html)))
    add(path, readFileSync(join(outDir, path.replace(/^files\//, ''))));
  add('index.html', toStartPage(pages, about));
  add('print.html', toPrintPage(pages, about));
  add('assets/style.css', style);
  for (const [path, text] of await buildSearchFiles(codeDir, outDir, edition, about))
    add(path, text);
  for (const [path, text] of toCitationFiles(
    'items',
    toItemCitations(edition, manifest.published, isWanted),
  ))
    add(path, text);
  for (const [path, text] of toCitationFiles('sources', toSourceCitations(edition)))
    add(path, text);
  const manifestBytes = readFileSync(join(siteDir, placesOf(edition.folders.name).manifest));
  add('edition.json', manifestBytes);
  add('VERIFY.txt', toVerifyText(about, sha256(manifestBytes), folder));
  return files;
}

/** Files that pages offer for download. */
function downloadsOf(pages: readonly string[]): string[] {
  const found = pages.flatMap((html) =>
    parseHtml(html)('a[href*="files/"]')
      .toArray()
      .map((link) => link.attribs.href!.replace(/^(\.\.\/)+/, '')),
  );
  return [...new Set(found)].filter((path) => path.startsWith('files/')).sort();
}

/** The style of the site from its sources, which are the same on every machine; built files are not. */
function readStyles(codeDir: string): string {
  const infima = createRequire(__filename).resolve('infima/dist/css/default/default.min.css');
  const own = STYLES.map((name) => join(codeDir, `src/css/${name}.css`)).filter(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
  return [infima, ...own].map((file) => readFileSync(file, 'utf8')).join('\n');
}
