import type {ArchiveFile} from '../edition/freeze/archive-file';
import {formatDate} from '../edition/model/format-date';
import {reconstructionNote} from '../edition/model/reconstruction-note';
import {changesPath} from '../plugin/changes-path';
import {fillSlots, type SlotName} from '../remark/site-slots';
import {toRelativeLink} from '../remark/page-path';
import {EDITIONS_WORDS as WORDS} from '../words/editions-en';
import {WORDS as COMMON} from '../words/en';
import {isListed} from './search-engines';
import {currentOf, toChangedPairs, type Download, type SiteEdition} from './site-edition';
import {toFullAddress, toPackageLink, type SiteSettings} from './site-settings';

/** What the pages of an edition are told of the site they stand in. */
export interface SiteAround {
  /** The edition being written first, then the published ones, newest first. */
  editions: readonly SiteEdition[];
  /** The packages, by the name of the edition. */
  downloads: ReadonlyMap<string, Download>;
  /** Editions that have left the site. */
  archived: readonly ArchiveFile[];
  settings: SiteSettings;
}

/** Pages of an edition that are not pages of `docs/`; every edition has them. */
const COMMON_PAGES = new Set(['search/', 'search/a-to-z/']);

/**
 * A page of an edition as part of a site: it knows the other editions then.
 * @param path its folder in the edition, `report/`
 */
export function fillPage(
  html: string,
  edition: SiteEdition,
  path: string,
  site: SiteAround,
): string {
  const here = `${edition.name}/${path}`;
  const to = (target: string): string => toRelativeLink(here, target);
  const fill: Record<SlotName, () => string | undefined> = {
    home: () => `<a href="${to('')}">${COMMON.site}</a>`,
    editions: () => toMenu(edition, path, site, to),
    notice: () => toNotice(edition, path, site, to),
    take: () => toTakeAlong(edition, site, to),
    others: () => toOthers(edition, path, site, to),
    canonical: () => toCanonical(path, site, to),
    paper: () => toReplaced(edition, site),
    robots: () => (isListed(site, edition) ? '' : undefined),
    list: () => toEditionData(site, to),
  };
  return fillSlots(html, (name) => fill[name]());
}

type ToLink = (target: string) => string;

const hasPage = ({pages}: SiteEdition, path: string): boolean =>
  COMMON_PAGES.has(path) || pages.some((page) => page.path === path);

/**
 * The folder of this page in another edition, also where it has moved; undefined where that edition
 * has no such page.
 */
function samePage(other: SiteEdition, path: string): string | undefined {
  if (hasPage(other, path)) return path;
  return other.redirects.find(({from}) => from === path)?.to;
}

/** The same page in each edition, for the end of a page: a narrow bar has no room for the menu. */
function toOthers(edition: SiteEdition, path: string, site: SiteAround, to: ToLink): string {
  return `${WORDS.menu}: <ul class="others">${toItems(edition, path, site, to)}</ul>`;
}

/** The editions, as a list that opens without a script. */
function toMenu(edition: SiteEdition, path: string, site: SiteAround, to: ToLink): string {
  return `<details class="edition"><summary>${WORDS.edition(edition.edition)}</summary><ul aria-label="${WORDS.menu}">${toItems(edition, path, site, to)}</ul></details>`;
}

/** The same page in each edition, as entries of a list, and the way to all editions. */
function toItems(edition: SiteEdition, path: string, {editions}: SiteAround, to: ToLink): string {
  const current = currentOf(editions);
  const items = editions.map((other) => {
    const state =
      other.published === null
        ? `, ${WORDS.beingWritten}`
        : other === current
          ? `, ${WORDS.current}`
          : '';
    const looksBack = reconstructionNote(other.asOf, other.published) !== undefined;
    const label = `${other.edition}${state}${looksBack ? `, ${WORDS.reconstruction}` : ''}`;
    const same = samePage(other, path);
    if (same === undefined) return `<li>${WORDS.notThere(label)}</li>`;
    const here = other.name === edition.name ? ' aria-current="true"' : '';
    return `<li><a href="${to(`${other.name}/${same}`)}" data-keeps-place${here}>${WORDS.edition(label)}</a></li>`;
  });
  return `${items.join('')}<li><a href="${to('editions/')}">${WORDS.all}</a></li>`;
}

/** Of an older edition: by which it was replaced, and when; nothing of others. */
function toReplaced({name, published}: SiteEdition, {editions}: SiteAround): string {
  const current = currentOf(editions);
  if (published === null || name === current.name) return '';
  return current.published === null
    ? WORDS.notCurrent
    : WORDS.replaced(current.edition, formatDate(current.published));
}

/** On a page of an older edition: that it was replaced, when, by which, and the way to the same place there. */
function toNotice(edition: SiteEdition, path: string, site: SiteAround, to: ToLink): string {
  const current = currentOf(site.editions);
  if (edition.published === null || edition.name === current.name) return '';
  const same = samePage(current, path);
  const note = reconstructionNote(edition.asOf, edition.published);
  const said = toReplaced(edition, site);
  const words =
    same === undefined ? WORDS.startCurrent(current.edition) : WORDS.readCurrent(current.edition);
  const link = `<a href="${to(`${current.name}/${same ?? ''}`)}"${same === undefined ? '' : ' data-keeps-place'}>${words}</a>`;
  return `<aside class="replaced" aria-label="${WORDS.notCurrent}"><strong>${WORDS.edition(edition.edition)}${note === undefined ? '' : `, ${note}`}.</strong> ${said} ${link}</aside>`;
}

function toTakeAlong({name, edition}: SiteEdition, site: SiteAround, to: ToLink): string {
  const download = site.downloads.get(name);
  if (!download) return '';
  const words = WORDS.takeEdition(edition, (download.bytes / 1e6).toFixed(1));
  return `<a href="${toPackageLink(site.settings, download.file, to)}" download>${words}</a>`;
}

/** The page to keep is that of the current edition. A path, where the address of the site is not known. */
function toCanonical(path: string, {editions, settings}: SiteAround, to: ToLink): string {
  const current = currentOf(editions);
  const same = samePage(current, path);
  if (same === undefined) return '';
  const address =
    toFullAddress(settings, `${current.name}/${same}`) ??
    (to(`${current.name}/${same}`).replace(/index\.html$/, '') || './');
  return `<link rel="canonical" href="${address}">`;
}

/** What can be searched, for the script of the search: editions, and what changed from each to the next. */
function toEditionData({editions}: SiteAround, to: ToLink): string {
  const toFolder = (target: string): string => to(target).replace(/index\.html$/, '');
  const list = [
    ...editions.map(({name, edition: number, published}) => ({
      name,
      label: published === null ? `${number}, ${WORDS.beingWritten}` : number,
      path: toFolder(`${name}/`),
    })),
    ...toChangedPairs(editions).map(({earlier, later}) => ({
      name: `${earlier.name}-to-${later.name}`,
      label: WORDS.changedIn(later.edition, earlier.edition),
      path: toFolder(changesPath(earlier.name, later.name).slice(1)),
    })),
  ];
  return `<script type="application/json" id="editions">${escapeJson(JSON.stringify(list))}</script>`;
}

/** JSON that cannot end the element it stands in. */
const escapeJson = (json: string): string => json.replace(/</g, '\\u003c');
