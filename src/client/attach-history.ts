import type {GuidancePage} from './guidance-page';

/**
 * Pages that the search opened share one document. After one of them has been loaded anew, "Back" brings only an
 * address: then the page at that address is loaded.
 */
export function attachHistory(page: GuidancePage): void {
  window.addEventListener('popstate', () => {
    if (window.location.pathname === document.body.dataset.path) return;
    if (!page.restore?.()) window.location.reload();
  });
}

/** Remembers with a page which address it belongs to. */
export function nameAddress(body: HTMLElement): void {
  body.dataset.path = window.location.pathname;
}
