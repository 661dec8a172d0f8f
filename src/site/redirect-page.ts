import {toBarePage} from './bare-page';
import {escapeHtml} from '../edition/model/escape-html';

/** Takes the place on the page along, which the refresh of a browser drops. */
export const KEEP_ANCHOR = "location.replace(document.querySelector('a').href+location.hash)";

/**
 * A page in the place of one that stands elsewhere: leads on by itself, and by a link where that is switched off.
 * @param address relative to this page
 */
export function toRedirectPage(address: string, title: string): string {
  const to = escapeHtml(address);
  return toBarePage({
    title,
    head: `<link rel="canonical" href="${to}">\n<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>\n`,
    main: `<h1>${escapeHtml(title)}</h1>\n<p>This page stands at <a href="${to}">its address in the current edition</a>.</p>`,
    script: KEEP_ANCHOR,
  });
}
