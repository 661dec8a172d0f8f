import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {placesOf, readManifest} from '../edition/freeze/manifest';
import {readSummary} from '../edition/freeze/summary';
import {toBriefFiles} from '../package/brief-files';
import {CHANGES_FILE, toChangesText} from '../package/changes-text';
import {toCitationFiles} from '../package/citations';
import {toPageCitations} from '../package/page-citations';
import {toPartnerFiles} from '../package/partner-files';
import {recordFilter, toRecordFiles} from '../package/record-files';
import {readSbom, SBOM} from '../package/sbom';
import {toSheetFiles} from '../package/sheet-files';
import {STATUS, toStatus} from '../package/status';
import {toTableFiles} from '../package/table-files';
import type {RenderedEdition} from '../plugin/rendered-edition';
import {toCitedEdition} from '../plugin/shown-edition';
import {toRelativeLink} from '../remark/page-path';
import {toRedirectPage} from './redirect-page';
import type {SiteEdition} from './site-edition';

/**
 * What stands in the folder of an edition beside its pages, what these load, and its search, by path: its
 * records, citations, tables, sheets and redirects; and of a published one its manifest, status
 * and list of software.
 * @param about what the site keeps of the edition
 */
export async function loadEditionFiles(
  siteDir: string,
  {edition, earlier, pages}: RenderedEdition,
  {pages: listed, redirects}: Pick<SiteEdition, 'pages' | 'redirects'>,
): Promise<Map<string, string | Uint8Array>> {
  const {name} = edition.folders;
  const isWanted = recordFilter(process.env);
  const found = readManifest(siteDir, name);
  const cited = toCitedEdition(edition, found);
  const files = new Map<string, string | Uint8Array>([
    ...toRecordFiles(siteDir, edition, isWanted),
    ...toCitationFiles(edition, cited, isWanted),
    ...toPageCitations(edition, cited, pages()),
    ...(await toBriefFiles(edition)),
    ...toTableFiles(edition),
    ...(await toSheetFiles(edition)),
    ...toPartnerFiles(edition),
  ]);
  if (found)
    files
      .set('edition.json', readFileSync(join(siteDir, placesOf(name).manifest)))
      .set(STATUS, toStatus(found.manifest))
      .set(SBOM, readSbom(siteDir));
  if (earlier) files.set(CHANGES_FILE, toChangesText(edition, readSummary(siteDir, name)));
  const titles = new Map(listed.map(({path, title}) => [path, title]));
  for (const {from, to} of redirects)
    files.set(
      `${from}index.html`,
      toRedirectPage(toRelativeLink(from, to), titles.get(to) ?? edition.about.title),
    );
  return files;
}
