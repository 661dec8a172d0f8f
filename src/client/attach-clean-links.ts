/**
 * Links name files, so that pages open from disk too. On a server an address without `index.html` is the one to
 * read, to share and to keep: a link is changed when a hand is laid on it.
 */
export function attachCleanLinks(root: Document): void {
  if (!/^http/.test(root.location.protocol)) return;
  for (const name of ['pointerdown', 'click'])
    root.addEventListener(
      name,
      ({target}) => {
        const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
        if (link && link.origin === root.location.origin) link.href = cleanAddress(link.href);
      },
      true,
    );
}

/** The address without `index.html` at its end. */
export const cleanAddress = (address: string): string =>
  address.replace(/\/index\.html(?=$|#)/, '/');
