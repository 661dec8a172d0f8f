import type {PageEntry} from '../edition';

/** What stands at the end of the address of a page: its file, or nothing where a server finds that by itself. */
export type PageFile = 'index.html' | '';

/** The folder of a page in its edition: `report/index.md` stands in `report/`, the start page in the folder itself. */
export function toPagePath({path, settings}: Pick<PageEntry, 'path' | 'settings'>): string {
  if (settings.slug !== undefined)
    return settings.slug.replace(/^\/+/, '').replace(/\/*$/, '/').replace(/^\/$/, '');
  return path.replace(/\.md$/, '/').replace(/(^|\/)index\/$/, '$1');
}

/**
 * A link from one folder of an edition to a page or a file of it, the same on a server and on a disk.
 * @param from folder of the page that holds the link, `report/un-personnel/`
 * @param to folder of a page, `detect/`, or a file, `assets/page.css`
 */
export function toRelativeLink(
  from: string,
  to: string,
  pageFile: PageFile = 'index.html',
): string {
  const up = '../'.repeat(from.split('/').length - 1);
  const isFolder = to === '' || to.endsWith('/');
  return `${up}${to}${isFolder ? pageFile : ''}` || './';
}
