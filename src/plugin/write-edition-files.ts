import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {findEditions, loadEdition, NEXT, ProblemsError, type Edition} from '../edition';
import {ARCHIVE, readArchive, type ArchiveFile} from '../edition/freeze/archive-file';
import {compareNumbers} from '../edition/freeze/compare-numbers';
import {pageAddress} from '../edition/model/page-address';
import {recordFilter, toRecordJson} from '../package/record-files';
import {toArchivedChanges, toArchivedPages} from './archived-pages';
import {toArchivedRecords} from './archived-records';
import {readSiteEditions, type SiteEdition} from './read-site-editions';
import {toRedirectPage} from './redirect-page';
import {toChangesFeed} from './changes-feed';

/**
 * Writes what machines and old links need beside the built pages: `editions.json`, each record with its schema, packages to
 * download, pages that redirect, the feed of changes, and on every page of an older edition the address of its current form.
 */
export function writeEditionFiles(siteDir: string, outDir: string): void {
  const editions = findEditions(siteDir).map((folders) => {
    const {edition, problems} = loadEdition(siteDir, folders);
    if (!edition) throw new ProblemsError(problems);
    return edition;
  });
  const site = readSiteEditions(siteDir);
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(outDir, path)), {recursive: true});
    writeFileSync(join(outDir, path), content);
  };
  const archive = readArchive(siteDir);
  put(
    'editions.json',
    `${JSON.stringify([...site.map(toPublicForm), ...archive.map(toArchivedForm)], null, 2)}\n`,
  );
  for (const edition of editions) {
    putRecords(siteDir, edition, put);
    putRedirects(edition, put);
  }
  const published = editions.filter(({folders}) => folders.name !== NEXT);
  put('changes.atom', toChangesFeed(published, site));
  for (const {download} of site)
    if (download) copyFile(join(siteDir, 'packages'), outDir, download.file);
  const current = published[0];
  const order = [
    ...published.map(({folders}) => folders.name),
    ...archive.map(({edition}) => edition),
  ].sort((a, b) => compareNumbers(b, a));
  for (const retired of archive) {
    copyFile(join(siteDir, ARCHIVE), outDir, retired.package.file);
    const today = new Map(
      current?.pages.map((page) => [
        page.path,
        pageAddress(current.folders.name, page.path, page.settings.slug),
      ]),
    );
    const redirects = new Map(current?.redirects.map(({from, to}) => [from, to]));
    for (const [path, html] of toArchivedPages(retired, (page) =>
      today.get(redirects.get(page) ?? page),
    ))
      put(path, html);
    for (const [path, html] of toArchivedChanges(retired, order)) put(path, html);
    for (const [path, content] of toArchivedRecords(
      readFileSync(join(siteDir, ARCHIVE, retired.package.file)),
      retired.edition,
      recordFilter(process.env),
    ))
      put(path, content);
  }
}

type Put = (path: string, content: string) => void;

function toPublicForm({
  name,
  edition,
  asOf,
  state,
  published,
  sha256,
  pages,
  records,
  download,
}: SiteEdition): object {
  return {
    edition,
    state,
    as_of: asOf,
    published,
    path: `/${name}/`,
    records_path: `/records/${name}/`,
    pages,
    records,
    sha256,
    package: download ?? null,
  };
}

function toArchivedForm({
  edition,
  as_of,
  published,
  sha256,
  counts,
  package: download,
}: ArchiveFile): object {
  const records = Object.values(counts.records).reduce((sum, count) => sum + count, 0);
  return {
    edition,
    state: 'archived',
    as_of,
    published,
    path: `/${edition}/`,
    records_path: `/records/${edition}/`,
    pages: counts.pages,
    records,
    sha256,
    package: download,
  };
}

/** `/records/2.0/guidance/report-the-same-day.json`, and its schema beside the collections. */
function putRecords(siteDir: string, edition: Edition, put: Put): void {
  const folder = `records/${edition.folders.name}`;
  const isWanted = recordFilter(process.env);
  const wanted = [...edition.records.values()].filter(isWanted);
  for (const entry of wanted)
    put(
      `${folder}/${entry.collection}/${entry.id}.json`,
      toRecordJson(entry, edition, '../schemas'),
    );
  for (const name of ['common', ...new Set(wanted.map(({collection}) => collection))]) {
    put(
      `${folder}/schemas/${name}.schema.json`,
      readFileSync(join(siteDir, edition.folders.data, `schemas/${name}.schema.json`), 'utf8'),
    );
  }
  put(
    `${folder}/index.json`,
    `${JSON.stringify(wanted.map(({collection, id}) => ({id, collection, path: `/${folder}/${collection}/${id}.json`})))}\n`,
  );
}

function putRedirects(edition: Edition, put: Put): void {
  const name = edition.folders.name;
  const slugs = new Map(edition.pages.map((page) => [page.path, page.settings]));
  for (const {from, to} of edition.redirects) {
    const target = slugs.get(to)!;
    put(
      `${pageAddress(name, from).slice(1)}index.html`,
      toRedirectPage(pageAddress(name, to, target.slug), target.title),
    );
  }
}

function copyFile(folder: string, outDir: string, file: string): void {
  const from = join(folder, file);
  if (!existsSync(from)) return;
  mkdirSync(join(outDir, 'downloads'), {recursive: true});
  copyFileSync(from, join(outDir, 'downloads', file));
}
