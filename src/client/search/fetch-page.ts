/** A page as it stands in the document or is about to. */
export interface ShownPage {
  body: HTMLElement;
  title: string;
  lang: string;
  dir: string;
  /** The address to keep, where it is another one. */
  canonical: string | null;
}

/** A page of the same edition, for showing in the present document; undefined where only the browser can open it. */
export async function fetchPage(address: string): Promise<ShownPage | undefined> {
  try {
    const response = await fetch(address, {referrerPolicy: 'no-referrer'});
    if (!response.ok || response.redirected) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!page.querySelector('main') || !hasOurStyles(page, address)) return undefined;
    return toShownPage(page);
  } catch {
    return undefined;
  }
}

export const toShownPage = (page: Document): ShownPage => ({
  body: page.body,
  title: page.title,
  lang: page.documentElement.lang,
  dir: page.documentElement.dir,
  canonical: canonicalOf(page)?.getAttribute('href') ?? null,
});

export const canonicalOf = (page: Document): Element | null =>
  page.querySelector('link[rel=canonical]');

/** Pages that look alike and run the same script name the same style sheets; another edition has its own. */
function hasOurStyles(page: Document, address: string): boolean {
  const stylesOf = (root: Document, base: string): string =>
    [...root.querySelectorAll('link[rel=stylesheet]')]
      .map((link) => new URL(link.getAttribute('href') ?? '', base).href)
      .join(' ');
  return stylesOf(page, address) === stylesOf(document, document.baseURI);
}
