import {formatDate} from '../edition';
import {escapeHtml} from '../edition/model/escape-html';
import type {ArchiveFile} from '../edition/freeze/archive-file';
import {reconstructionNote} from '../edition/model/reconstruction-note';

/**
 * What the site shows at the address of an edition that left it: where to find it, and which pages it had.
 * @param address of its package, from the page
 */
export function toArchivedPage(
  {edition, title, as_of, published, package: {file, bytes, sha256}, pages}: ArchiveFile,
  address = `../downloads/${file}`,
): string {
  const titles = pages.map((page) => `<li>${escapeHtml(page.title)}</li>`);
  const note = reconstructionNote(as_of, published);
  const days = `as of ${formatDate(as_of)}, published ${formatDate(published)}${note === undefined ? '' : ` (${note})`}`;
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return `<h1>Edition ${edition} is archived</h1>
<p>${escapeHtml(title)}, edition ${edition}, ${days}, is no longer part of the live site.
Nothing in it has changed.</p>
<p><a href="${address}">Download the edition</a> (${size}).
Unpack it and open <code>index.html</code>: it needs no network.</p>
<p>SHA-256 of the download: <code>${sha256}</code></p>
<h2>Its pages</h2>
<ul>
${titles.join('\n')}
</ul>
`;
}
