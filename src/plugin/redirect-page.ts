import {escapeHtml, toBarePage} from './bare-page';

/** A page in the place of one that is gone: leads on by itself, and by a link where that is switched off. */
export function toRedirectPage(address: string, title: string): string {
  return toBarePage({
    title: `This page has moved: ${title}`,
    head: `<meta http-equiv="refresh" content="0; url=${address}">\n<link rel="canonical" href="${address}">\n`,
    main: `<h1>This page has moved</h1><p>It is now part of <a href="${address}">${escapeHtml(title)}</a>.</p>`,
  });
}
