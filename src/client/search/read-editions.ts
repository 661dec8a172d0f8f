/** An edition of the site, as the search offers it. */
export interface SiteEdition {
  name: string;
  label: string;
  /** Address of its folder. */
  folder: string;
}

/**
 * Address of the folder of the edition that the page belongs to; on pages outside of editions, of the one that its
 * bar leads to: the search page stands in it.
 */
export function homeFolder(root: Document): string {
  const link = root.querySelector<HTMLAnchorElement>('a.search-link');
  return link
    ? new URL('../', link.href.replace(/[^/]*$/, '')).href
    : new URL('./', new URL(root.body.dataset.root ?? '', root.baseURI)).href;
}

/** The editions of the site, the page's own among them; none where its edition does not stand in a site. */
export function readEditions(root: Document): SiteEdition[] {
  const json = root.querySelector('script#editions')?.textContent ?? '[]';
  return (JSON.parse(json) as {name: string; label: string; path: string}[]).map(
    ({name, label, path}) => ({name, label, folder: new URL(path, root.baseURI).href}),
  );
}
