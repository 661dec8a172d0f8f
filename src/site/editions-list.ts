import {escapeHtml} from '../edition/model/escape-html';
import {formatDate} from '../edition/model/format-date';
import {reconstructionNote} from '../edition/model/reconstruction-note';
import {changesPath} from '../plugin/changes-path';
import {toRelativeLink} from '../remark/page-path';
import {EDITIONS_WORDS as WORDS} from '../words/editions-en';
import type {SiteAround} from './fill-page';
import {currentOf, toChangedPairs, type Download, type SiteEdition} from './site-edition';
import {toPackageLink} from './site-settings';

type ToLink = (target: string) => string;

/**
 * What the page of editions lists: those on the site, those that have left it, and what changed
 * from each to the next.
 */
export function toEditionsList(site: SiteAround): string {
  return `${toEditionsTable(site)}${toArchivedList(site)}${toChangesList(site.editions)}`;
}

function toArchivedList({archived}: SiteAround): string {
  if (archived.length === 0) return '';
  const items = archived.map(
    ({edition, sha256}) =>
      `<li><a href="../${edition}/index.html">${WORDS.edition(edition)}</a> <code class="hash">${sha256}</code></li>`,
  );
  return `<h2>${WORDS.archived}</h2><ul>${items.join('')}</ul>`;
}

function toChangesList(editions: readonly SiteEdition[]): string {
  const to = (target: string): string => toRelativeLink('editions/', target);
  const items = toChangedPairs(editions).map(({earlier, later}) => {
    const path = changesPath(earlier.name, later.name).slice(1);
    return `<li><a href="${to(path)}">${WORDS.changed(earlier.edition, later.edition)}</a></li>`;
  });
  return `<h2>${WORDS.whatChanged}</h2><ul>${items.join('')}<li><a href="${to('changes.atom')}">${WORDS.feed}</a></li></ul>`;
}

function toEditionsTable(site: SiteAround): string {
  const {editions} = site;
  const to = (target: string): string => toRelativeLink('editions/', target);
  const {columns, states} = WORDS;
  const current = currentOf(editions);
  const [, ...titles] = Object.values(columns);
  const rows = editions.map((edition) => {
    const {name, asOf, published, pages, records} = edition;
    const state =
      published === null ? states.next : edition === current ? states.current : states.superseded;
    const note = reconstructionNote(asOf, published);
    const cells = [
      note === undefined ? state : `${state}; ${note}`,
      toDay(asOf),
      published === null ? '' : toDay(published),
      published === null ? '' : WORDS.pagesAndRecords(pages.length, records),
      toDownloadCell(site, edition, to),
    ].map((cell, index) => toCell(cell, titles[index] ?? ''));
    return `<tr role="row"><th role="rowheader" scope="row"><a href="${to(`${name}/`)}">${escapeHtml(edition.edition)}</a></th>${cells.join('')}</tr>`;
  });
  const head = Object.values(columns).map(
    (column) => `<th role="columnheader" scope="col">${column}</th>`,
  );
  return `<div class="scroll markdown" role="region" aria-label="${WORDS.title}" tabindex="0"><table role="table" class="table--cards"><thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead><tbody role="rowgroup">${rows.join('')}</tbody></table></div>`;
}

const toDay = (day: string): string => `<span class="whole">${formatDate(day)}</span>`;

/** On a phone a row is a card, and each cell that says something stands under the name of its column. */
const toCell = (cell: string, title: string): string =>
  `<td role="cell"${cell === '' ? '' : ` data-of="${title}"`}>${cell}</td>`;

function toDownloadCell(site: SiteAround, {name, sha256}: SiteEdition, to: ToLink): string {
  if (sha256 === null) return '';
  const download = site.downloads.get(name);
  const hashes = [
    ...(download ? [[WORDS.hashOfPackage, download.sha256]] : []),
    [WORDS.hashOfEdition, sha256],
  ].map(([words, value]) => `<p>${words}: <code class="hash">${value}</code></p>`);
  return `${download ? toFiles(site, download, to) : ''}<details><summary>${WORDS.hashes}</summary>${hashes.join('')}</details>`;
}

function toFiles({settings}: SiteAround, download: Download, to: ToLink): string {
  const {file, bytes, signature} = download;
  const link = (target: string, words: string): string =>
    `<a href="${toPackageLink(settings, target, to)}" download>${words}</a>`;
  const signed = signature === undefined ? '' : `, ${link(signature, WORDS.signature)}`;
  return `${link(file, WORDS.download)} (${(bytes / 1e6).toFixed(1)} MB), ${link(`${file}.sha256`, WORDS.sums)}${signed}`;
}
