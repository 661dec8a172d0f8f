import type {PageEntry} from '../edition';

/** The folder of a page in its edition: `report/index.md` stands in `report/`, the start page in the folder itself. */
export function toPagePath({path, settings}: Pick<PageEntry, 'path' | 'settings'>): string {
  if (settings.slug !== undefined)
    return settings.slug.replace(/^\/+/, '').replace(/\/*$/, '/').replace(/^\/$/, '');
  return path.replace(/\.md$/, '/').replace(/(^|\/)index\/$/, '$1');
}

/**
 * A link from one folder to a page or a file, the same on a server and on a disk.
 * @param from folder of the page that holds the link, `report/un-personnel/`
 * @param to folder of a page, `detect/`, or a file, `assets/page.css`; both count from the same folder
 */
export function toRelativeLink(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  const last = there.pop() ?? '';
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  const up = '../'.repeat(here.length - shared);
  const down = there
    .slice(shared)
    .map((step) => `${step}/`)
    .join('');
  return `${up}${down}${last === '' ? 'index.html' : last}`;
}
